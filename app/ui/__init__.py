"""The window: shows, asks, and opens the transactions in which services change the shop."""

import builtins

import PySide6.QtCore  # noqa: F401  (it puts its own import in place, which is taken back below)

# PySide reads the source of every module that is imported after it, looking for its optional
# spellings (`from __feature__ import …`), which are not used here. That costs a fifth of the start
# and a quarter of SQLAlchemy's import, so Python's own import, which PySide keeps, is put back.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
