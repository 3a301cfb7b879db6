"""What a ticket teaches the catalogue: the codes that nobody knew, and what they are on."""

from app.database.sessions import WriteSession
from app.services import catalogue
from app.ui.dialogs.purchase_ticket import Line


def learn(session: WriteSession, line: Line) -> None:
    """Remember the code; a size or colour that was only offered is not known to be on the label."""
    said = {
        name: "" if name in line.offered else getattr(line, name) for name in ("size", "colour", "category")
    }
    item_id = line.item_id
    if item_id is None:
        item_id = catalogue.remember(
            session,
            line.item,
            category=said["category"],
            sizes=said["size"],
            colours=said["colour"],
            price=line.full,
        )
    catalogue.learn(session, item_id, line.code, said["size"], said["colour"])
