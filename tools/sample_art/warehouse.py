"""Placeholder warehouse."""

from tools.sample_art.canvas import FULL, block, down, text, CENTRE


def draw(p):
    block(p, FULL, down(FULL, "#eef3f6", "#a9743c"))
    text(p, FULL, "warehouse", 90, "#ffffff", bold=True, align=CENTRE)
