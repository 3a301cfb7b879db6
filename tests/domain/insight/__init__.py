"""The reckonings behind the charts, by value."""
