"""Vitrine: the members of a clothing boutique, known and cared for."""

__version__ = "0.1.0"
