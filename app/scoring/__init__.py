"""What the rules of the indicators say: catalogue, points, level, path; pure."""
