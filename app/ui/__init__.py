"""The window: the Qt front end."""
