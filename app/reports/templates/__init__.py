"""Designs of greeting cards, one file a design."""
