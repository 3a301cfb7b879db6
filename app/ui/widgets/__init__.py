"""Pieces that pages are made of: the parts of the member card, swatches, the price band, the month grid."""
