"""What leaves and enters a workspace: documents, identities, signed packages."""
