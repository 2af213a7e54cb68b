"""The score sheet: an Excel workbook whose formulas compute the outcome from the answers."""
