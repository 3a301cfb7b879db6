"""The boutique's rules and values: pure functions of plain values, no file, no window."""
