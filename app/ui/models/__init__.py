"""What the window shows, kept apart from how it is drawn."""
