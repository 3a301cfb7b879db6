"""The page of settings."""

from app.ui.page import Page


class SettingsPage(Page):
    """Not there yet."""
