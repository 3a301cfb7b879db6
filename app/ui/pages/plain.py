"""A page that has only its title: what stands in a place until its page is built."""

from collections.abc import Callable

from app.ui.context import Context
from app.ui.page import Page


class PlainPage(Page):
    """Says where one is and nothing else."""

    def __init__(self, context: Context, title: Callable[[], str]) -> None:
        super().__init__(context)
        self._say = title
        self.body.addStretch()

    def title(self) -> str:
        """Return the word of the rail."""
        return self._say()
