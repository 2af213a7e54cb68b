"""The guided questions of a self-diagnosis: one on a screen, in the words of a factory owner."""
