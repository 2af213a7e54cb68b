"""Measures the program against the least that its work could cost on the same machine."""
