"""Move a card to the bin: what goes along is said once, before it is done."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.database.sessions import WriteSession
from app.progress import Job
from app.queries import belongings
from app.queries.identity import Identity
from app.services import members
from app.ui import change_of_many, text
from app.ui.context import Context
from app.ui.form import Form


class RemoveMember(Form):
    """Asks once; everything can be brought back from the bin."""

    def __init__(
        self, context: Context, who: Identity, gone: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("removeMember")
        self._context, self._who, self._gone = context, who, gone
        title = self.tr("Move the card of {name} to the bin?").format(name=who.name)
        self.call(title, self.tr("Move to the bin"))
        self.done_button.setProperty("kind", "danger")
        with context.reading() as session:
            held = belongings.of(session, who.id)
        self._rows = held.rows
        along = (
            self.tr("%n purchase(s)", "", held.tickets) if held.tickets else "",
            self.tr("%n contact(s)", "", held.contacts) if held.contacts else "",
            self.tr("%n relative(s)", "", held.relatives) if held.relatives else "",
            self.tr("%n note(s)", "", held.notes) if held.notes else "",
        )
        counted = self.tr(", ").join(word for word in along if word)
        if counted:
            self._say(self.tr("With her card go {counted}.").format(counted=counted))
        self._say(
            self.tr(
                "She is found nowhere any more, until her card is brought back. "
                "It lies in Settings under “Bin”."
            )
        )

    def keep(self) -> None:
        """Remove her: beside the window where much is hers."""
        said = self.tr("{name} is in the bin.").format(name=self._who.name)
        member_id = self._who.id

        def work(session: WriteSession) -> Job[None]:
            yield from members.removing(session, member_id)

        change_of_many.change(self._context, self._rows, work, said, self._gone)

    def _say(self, words: str) -> None:
        self.layout_.insertWidget(
            self.layout_.indexOf(self.refusal), text.label(words, wrap=True, parent=self)
        )
