"""Post every lot that has lapsed as lapsed: when a day begins. What is shown never waits for it."""

from datetime import date

from app.database.sessions import ReadSession, WriteSession
from app.queries import lots
from app.services import ledger
from app.services.ledger_undo import LAPSING
from app.services.recording import operation


def is_due(session: ReadSession, today: date) -> bool:
    """Tell whether anything has lapsed that no entry says yet."""
    return bool(lots.lapsed(session, today))


@operation(LAPSING)
def lapse_all(session: WriteSession, today: date) -> int:
    """Post as lapsed whatever has lapsed by `today`, and return how many lots that were."""
    return ledger.lapse(session, lots.lapsed(session, today), today)
