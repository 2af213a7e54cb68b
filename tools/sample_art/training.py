"""Placeholder training."""

from tools.sample_art.canvas import FULL, block, down, text, CENTRE


def draw(p):
    block(p, FULL, down(FULL, "#eef3f6", "#7a8f5c"))
    text(p, FULL, "training", 90, "#ffffff", bold=True, align=CENTRE)
