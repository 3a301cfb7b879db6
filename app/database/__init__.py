"""The shop's one file: its connection, its lock, and the two kinds of session on it."""
