"""``python -m openresponses`` is the command ``openresponses``."""

from openresponses.cli import main

main()
