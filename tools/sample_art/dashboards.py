"""Placeholder."""

from tools.sample_art.canvas import FULL, block, down, text, CENTRE


def draw_orders(p):
    block(p, FULL, down(FULL, "#eef3f6", "#2a5a8a"))
    text(p, (0,0,1600,1000), "MES", 90, "#ffffff", bold=True, align=CENTRE)


def draw_energy_wall(p):
    block(p, FULL, down(FULL, "#103040", "#0a8a6a"))
    text(p, FULL, "energy", 90, "#ffffff", bold=True, align=CENTRE)
