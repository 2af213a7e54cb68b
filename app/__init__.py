"""数评台 (shuping): an offline workbench to assess how digital a small manufacturer is."""

__version__ = "0.1.0"
