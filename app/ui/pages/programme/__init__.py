"""The page of a pilot programme: conditions, acceptance, costs, what is missing, upload."""
