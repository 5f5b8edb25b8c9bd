"""What the ``openresponses`` command is made of."""
