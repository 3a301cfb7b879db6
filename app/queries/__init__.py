"""Answers of the shop as frozen rows; every query takes the session first and changes nothing."""
