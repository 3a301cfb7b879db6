"""Where the commands that write a file may write it."""

from app.exchange.target import writable

__all__ = ["writable"]
