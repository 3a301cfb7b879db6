"""Asks whether the PC's clock is right, before anything lapses by it."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from app.i18n import translate
from app.queries.clock import Doubt
from app.ui.context import Context
from app.ui.notices import Notice
from app.words import dates


class ClockQuestion(Notice):
    """Closed without an answer, the doubt stays, and nothing is posted."""

    def __init__(
        self, context: Context, doubt: Doubt, then: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        """`then` is done once somebody has said that the day is right."""
        super().__init__(_asked(doubt), parent)
        self._context, self._doubt, self._then = context, doubt, then
        self.right = QPushButton(translate("ClockQuestion", "The date is right"), self)
        self.right.setObjectName("clockRight")
        self.right.setAutoDefault(False)
        self.right.clicked.connect(self._believe)
        self.foot.insertWidget(1, self.right)

    def _believe(self) -> None:
        from app.services import clock

        with self._context.changing() as session:
            clock.confirm(session, self._doubt.today)
        self.accept()
        self._then()


def _asked(doubt: Doubt) -> str:
    said = translate(
        "ClockQuestion", "The PC's clock says {today}, but the newest day on record is {newest}."
    )
    held = translate(
        "ClockQuestion",
        "Until somebody confirms it no points lapse, and none are given or spent. If the date is wrong, "
        "close this and set the PC's clock right: Vitrine goes on by itself.",
    )
    told = said.format(today=dates.day(doubt.today), newest=dates.day(doubt.newest))
    return f"{told}\n\n{held}"
