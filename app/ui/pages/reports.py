"""The page of reports."""

from app.ui.page import Page


class ReportsPage(Page):
    """Not there yet."""
