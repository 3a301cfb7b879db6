"""Several sentences as one text: Chinese and Japanese leave no blank between them."""

from collections.abc import Iterable

from app import i18n


def together(said: Iterable[str]) -> str:
    """Return the sentences in their order; empty ones are passed over."""
    return (" " if i18n.current() == "en" else "").join(filter(None, said))
