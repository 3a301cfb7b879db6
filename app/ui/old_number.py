"""A number that was scanned and no longer works still finds her: that it does not work is said at once."""

from typing import TYPE_CHECKING

from app.i18n import translate

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def tell(window: "MainWindow", member_id: int, written: str) -> None:
    """Say so, and offer the life of her card, where `written` is a number of hers that stopped working."""
    from app.queries import former

    context = window.context
    if context is None:
        return
    with context.reading() as session:
        stopped = former.stopped(session, member_id, written)
    if stopped is None:
        return
    from app.ui.dialogs.card_life import open_card
    from app.words import card_life as words

    window.offer(
        words.stopped(stopped),
        translate("OldNumber", "Card…"),
        lambda: open_card(context, member_id, window),
    )
