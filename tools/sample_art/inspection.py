"""Placeholder inspection."""

from tools.sample_art.canvas import FULL, block, down, text, CENTRE


def draw(p):
    block(p, FULL, down(FULL, "#eef3f6", "#2f5d62"))
    text(p, FULL, "inspection", 90, "#ffffff", bold=True, align=CENTRE)
