"""The report as a Word document, to go on editing."""
