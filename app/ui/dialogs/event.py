"""An event is planned or changed: theme, day, time, places, and what is to be thought of (rule F2)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain import coming_day
from app.domain.errors import BadValue
from app.domain.events import Salon
from app.services import events as service
from app.ui import theme
from app.ui.context import Context
from app.ui.form import Form
from app.words import dates

_WIDE = 56 * theme.GRID


class EventForm(Form):
    """Asks for an event; `then` is given its id when it is on file."""

    def __init__(
        self,
        context: Context,
        event: Salon | None,
        then: Callable[[int], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("eventForm")
        self.setMinimumWidth(theme.current().px(_WIDE))
        self._context, self._event, self._then = context, event, then
        self.call(
            self.tr("Change the event") if event else self.tr("An event or a salon"),
            self.tr("Save") if event else self.tr("Plan it"),
        )
        self._theme = self.line(
            self.tr("Theme"), "eventTheme", event.theme if event else "", self.tr("Autumn coats and tea …")
        )
        self._day = self.line(
            self.tr("On"),
            "eventDay",
            dates.day(event.day) if event else "",
            self.tr("3 weeks, 12-12, 2026-12-12 …"),
        )
        self._time = self.line(self.tr("At"), "eventTime", event.time if event else "", "14:30")
        places = str(event.places) if event and event.places is not None else ""
        self._places = self.line(
            self.tr("Places"), "eventPlaces", places, self.tr("empty: as many as will come")
        )
        self._note = self.lines(self.tr("To think of"), "eventNote", event.note if event else "")
        self.remember(context, f"event:{event.id}" if event else "event:new")

    def keep(self) -> None:
        """Plan it, or change it. May raise a Refusal."""
        today, written = self._context.today(), self._places.text().strip()
        day = coming_day.parse(self._day.text().strip(), today)
        places = None if not written else _places(written)
        theme_, time, note = self._theme.text(), self._time.text(), self._note.toPlainText()
        if self._event is None:
            with self._context.changing(self.tr("The event is planned.")) as session:
                made = service.plan(session, theme_, day, time=time, places=places, note=note)
        else:
            made = self._event.id
            with self._context.changing(self.tr("Saved.")) as session:
                service.amend(
                    session, made, today, theme=theme_, day=day, time=time, places=places, note=note
                )
        self._then(made)


def _places(written: str) -> int:
    if not written.isdecimal():
        raise BadValue("places", written, "not_a_number")
    return int(written[:6])
