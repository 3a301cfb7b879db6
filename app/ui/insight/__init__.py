"""The topics of the Insight page, each with what reckons it."""
