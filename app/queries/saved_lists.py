"""The lists of a shop: those that every shop has, and those that were kept under a name."""

from dataclasses import dataclass

from sqlalchemy import select

from app import i18n
from app.database.sessions import ReadSession
from app.domain import errors, member_filter, names, ready_lists
from app.domain.member_filter import MemberFilter
from app.domain.shop import ShopSettings
from app.models import SavedList
from app.words import lists as words


@dataclass(frozen=True, slots=True)
class KeptList:
    """One list that was kept."""

    id: int
    name: str
    conditions: str
    """As JSON text."""

    @property
    def wanted(self) -> MemberFilter:
        """What puts one on it. Raises NotAFilter for what a later version has kept."""
        return member_filter.from_text(self.conditions)


def kept(session: ReadSession) -> tuple[KeptList, ...]:
    """Return the lists that were kept, in the order of keeping."""
    rows = session.execute(select(SavedList.id, SavedList.name, SavedList.conditions).order_by(SavedList.id))
    return tuple(KeptList(*row) for row in rows)


def resolve(session: ReadSession, name: str, settings: ShopSettings) -> MemberFilter:
    """Return the list of this name: one that was kept, or one of every shop, by its key or in any language.

    Raises Unknown and NotAFilter.
    """
    said = names.fold(name)
    for one in kept(session):
        if names.fold(one.name) == said:
            return one.wanted
    for key, wanted in ready_lists.ready(settings).items():
        if said in {names.fold(key), *(names.fold(each) for each in _names(key, settings))}:
            return wanted
    raise errors.Unknown("list", name)


def _names(key: str, settings: ShopSettings) -> list[str]:
    found = []
    for code in i18n.LANGUAGES:
        with i18n.language(code):
            found.append(words.name(key, settings))
    return found
