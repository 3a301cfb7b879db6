"""Erase a card that lies in the bin, for good: asked once, in plain words, for there is no way back."""

from typing import Any

from PySide6.QtWidgets import QWidget

from app.progress import Job
from app.ui import text
from app.ui.context import Context
from app.ui.form import Form


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

        def done(_none: None) -> None:
            context.tell()
            context.notify(said)

        context.jobs.start(_erased(context.shop, context.actor, self._member_id), title=said, done=done)


def _erased(shop: Any, actor: Any, member_id: int) -> Job[None]:
    from app.services import erasing

    with shop.changing() if actor is None else shop.changing(actor) as session:
        yield from erasing.erasing(session, member_id)
