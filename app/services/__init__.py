"""Changes of the shop, one verb a function: each takes the write session first and never commits."""
