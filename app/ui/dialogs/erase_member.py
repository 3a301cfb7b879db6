"""Erase a card that lies in the bin, for good: asked once, in plain words, for there is no way back."""

from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.progress import Job
from app.ui import text
from app.ui.context import Context
from app.ui.form import Form

_MOST: Final = 3
"""Cards that are named in the toast."""


class EraseMember(Form):
    """Says what goes, what stays and where copies still are; then it is done beside the window."""

    def __init__(self, context: Context, member_id: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("eraseMember")
        self._context, self._member_id, self._name = context, member_id, name
        self.call(self.tr("Erase {name} for good?").format(name=name), self.tr("Erase for good"))
        self.done_button.setProperty("kind", "danger")
        for words in (
            self.tr(
                "Her card, all that is on it and her name on others' cards are erased from this file. "
                "This cannot be taken back."
            ),
            self.tr("What was posted of points and balance stays for the accounts, without her name."),
            self.tr("Backups and exported files made before today still have her: delete those yourself."),
        ):
            self.layout_.insertWidget(
                self.layout_.indexOf(self.refusal), text.label(words, wrap=True, parent=self)
            )

    def keep(self) -> None:
        """Erase her, beside the window: all that was ever recorded is looked through."""
        context, said = self._context, self.tr("{name} is erased.").format(name=self._name)

        def done(others: list[str]) -> None:
            context.tell()
            if not others:
                context.notify(said)
                return
            cards = self.tr(", ").join([*others[:_MOST], *(["…"] if len(others) > _MOST else [])])
            words = self.tr("{said} Staff have written her name on the cards of {cards}: look there.")
            context.notify(words.format(said=said, cards=cards))

        context.jobs.start(_erased(context.shop, context.actor, self._member_id), title=said, done=done)


def _erased(shop: Any, actor: Any, member_id: int) -> Job[list[str]]:
    from app.services import erasing

    with shop.changing() if actor is None else shop.changing(actor) as session:
        return (yield from erasing.erasing(session, member_id))
