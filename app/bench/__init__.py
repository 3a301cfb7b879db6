"""What the program costs, measured beside its floor on this machine."""
