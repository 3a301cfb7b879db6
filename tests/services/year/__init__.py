"""A year of a shop, played day by day."""
