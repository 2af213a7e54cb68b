"""Placeholder topology."""

from tools.sample_art.canvas import FULL, block, down, text, CENTRE


def draw(p):
    block(p, FULL, down(FULL, "#eef3f6", "#d9dfe3"))
    text(p, FULL, "topology", 90, "#ffffff", bold=True, align=CENTRE)
