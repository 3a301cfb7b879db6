"""PDF out: typefaces, the text engine, greeting cards, the shop's year, letters and the care plan."""
