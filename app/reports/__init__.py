"""What a report says, as plain data, and its renderings."""
