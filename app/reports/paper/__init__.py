"""How a report is set on paper: type, blocks, drawings and sections of the PDF."""
