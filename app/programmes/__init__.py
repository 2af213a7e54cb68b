"""Pilot programmes: what each asks for, as data with its documents."""
