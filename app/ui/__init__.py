"""The window: shows, asks, and opens the transactions in which services change the shop."""
