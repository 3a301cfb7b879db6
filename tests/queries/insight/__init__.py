"""The figures behind the charts, each against a plain reckoning of the same rows."""
