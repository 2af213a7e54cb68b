"""Placeholder workshop."""

from tools.sample_art.canvas import FULL, block, down, text, CENTRE


def draw(p):
    block(p, FULL, down(FULL, "#eef3f6", "#3b6a8f"))
    text(p, FULL, "workshop", 90, "#ffffff", bold=True, align=CENTRE)
