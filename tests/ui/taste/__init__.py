"""What she says beside what she buys, on the card."""
