"""The workspace: journal of changes, evidence files, database, migrations."""
