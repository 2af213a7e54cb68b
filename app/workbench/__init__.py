"""What the user can do, as plain functions both front ends call."""
