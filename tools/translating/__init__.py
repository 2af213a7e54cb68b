"""Finds every text that people read, keeps its English in `resources/i18n`, and compiles it."""
