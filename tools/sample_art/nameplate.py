"""Placeholder nameplate."""

from tools.sample_art.canvas import FULL, block, down, text, CENTRE


def draw(p):
    block(p, FULL, down(FULL, "#eef3f6", "#5c6470"))
    text(p, FULL, "nameplate", 90, "#ffffff", bold=True, align=CENTRE)
