"""Erase a card that lies in the bin, for good: asked once, in plain words, for there is no way back."""

from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.progress import Job
from app.services import erasing
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
            self.tr("Where staff have written of her on others' cards, ××× takes the place of her name."),
            self.tr("What was posted of points and balance stays for the accounts, without her name."),
            self.tr("Backups and exported files made before today still have her: delete those yourself."),
        ):
            self.layout_.insertWidget(
                self.layout_.indexOf(self.refusal), text.label(words, wrap=True, parent=self)
            )

    def keep(self) -> None:
        """Erase her, beside the window: all that was ever recorded is looked through."""
        context, said = self._context, self.tr("{name} is erased.").format(name=self._name)

        def done(erased: erasing.Erased) -> None:
            context.tell()
            words = [said]
            if erased.places:
                words.append(self.tr("Her name was taken out of %n text(s) about others.", "", erased.places))
            if erased.left:
                more = ["…"] if len(erased.left) > _MOST else []
                cards = self.tr(", ").join([*erased.left[:_MOST], *more])
                told = self.tr("It still stands on the cards of {cards}, as it may be another's: look there.")
                words.append(told.format(cards=cards))
            context.notify(" ".join(words))

        context.jobs.start(_erased(context.shop, context.actor, self._member_id), title=said, done=done)


def _erased(shop: Any, actor: Any, member_id: int) -> Job[erasing.Erased]:
    with shop.changing() if actor is None else shop.changing(actor) as session:
        return (yield from erasing.erasing(session, member_id))
