"""What stands in the place of an article when there is none."""
