"""The drawn scenes of the sample enterprise."""
