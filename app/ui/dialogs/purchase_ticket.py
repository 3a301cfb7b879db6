"""A ticket while it is written: its lines, what each is offered, and what it comes to. No widget is here."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any, Final

from app.domain import categories, colours, errors, kept_lines, sizes, till
from app.domain.kept_lines import GIFT, RELATIVE, SELF
from app.domain.liked import Liked
from app.domain.stated import Stated
from app.queries.catalogue import Article, Scanned
from app.queries.member_card import MemberCard
from app.queries.till import Taken, Till
from app.services.purchases import BALANCE, NewLine

Whom = tuple[str, int | None]
"""For whom a line is: herself, a present, or the relative of this id."""
_OWN_SIZES: Final = frozenset({"shoe", "child"})
"""Kinds whose sizes are their own: a size that was said of nothing in particular is not one of these."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line. Amounts are minor units of one piece; None while nobody has said."""

    item: str = ""
    sku: str = ""
    code: str = ""
    """What was scanned and the catalogue did not know: learnt when the ticket is recorded."""
    category: str = ""
    styles: str = ""
    season: str = ""
    size: str = ""
    colour: str = ""
    quantity: int = 1
    """Negative for what comes back."""
    full: int | None = None
    price: int | None = None
    """None for what comes back at what was paid for it."""
    for_whom: str = SELF
    relative_id: int | None = None
    item_id: int | None = None
    """In the catalogue."""
    offered: tuple[str, ...] = ()
    """Fields that were filled from what she wears or took before, until somebody writes in them."""
    taken: Taken | None = None
    """The line that comes back."""
    sizes: tuple[str, ...] = field(default=(), compare=False)
    """In which the article is made."""

    @property
    def paid(self) -> int | None:
        """What the whole line comes to, negative for what comes back."""
        if self.price is not None:
            return self.price * self.quantity
        return None if self.taken is None else -self.taken.refund(-self.quantity)

    @property
    def ready(self) -> bool:
        """Whether it can be recorded."""
        return bool(self.item) and self.paid is not None


class Ticket:
    """The lines in their order; offers are made from her card and from what was used last."""

    def __init__(self, card: MemberCard, begun: Till, language: str) -> None:
        """Begin a ticket of hers; `language` is the shop's, for the names of kinds."""
        self.lines: list[Line] = []
        self._card, self._begun, self._language = card, begun, language
        self.whom: list[Whom] = [(SELF, None), (GIFT, None), *((RELATIVE, kin.id) for kin in card.family)]

    @property
    def total(self) -> int:
        """What the lines come to as far as they are known."""
        return sum(line.paid or 0 for line in self.lines)

    @property
    def only_returns(self) -> bool:
        """Whether things come back and nothing is taken."""
        return bool(self.lines) and all(line.taken for line in self.lines)

    @property
    def back_of_balance(self) -> bool:
        """Whether things come back, and all of them had been paid wholly of her balance."""
        paid = {line.taken.payment for line in self.lines if line.taken}
        return paid == {BALANCE}

    def scan(self, found: Scanned, pieces: int | None = None) -> int:
        """Add the article of a code and return its row.

        The same article again, for herself and at the same price, is one more piece of its line.
        """
        line = self._of(found.article, found.size, found.colour, pieces)
        for row, other in enumerate(self.lines):
            same = other.item_id is not None and replace(other, quantity=line.quantity) == line
            if same and other.taken is None:
                return self.change(row, quantity=min(other.quantity + line.quantity, till.MOST))
        return self._add(line)

    def take(self, article: Article, pieces: int | None = None) -> int:
        """Add an article that was found by its name and return its row."""
        return self._add(self._of(article, "", "", pieces))

    def unknown(self, code: str, pieces: int | None = None) -> int:
        """Add a line for a code that nothing has yet, to be named; the same one again is one more piece."""
        for row, other in enumerate(self.lines):
            if other.code == code:
                return self.change(row, quantity=min(other.quantity + (pieces or 1), till.MOST))
        return self._add(Line(code=code, sku=code, quantity=pieces or 1))

    def name(self, row: int, article: Article) -> int:
        """Say what the unknown code of a row is on."""
        was = self.lines[row]
        line = self._of(article, was.size, was.colour, was.quantity, (was.for_whom, was.relative_id))
        self.lines[row] = replace(line, code=was.code, sku=line.sku or was.code)
        return row

    def bring_back(self, taken: Taken, pieces: int | None = None) -> int:
        """Add what comes back: all its pieces unless fewer are named. Taken twice it is one line."""
        for row, other in enumerate(self.lines):
            if other.taken == taken:
                return row
        kept = {one.name for one in fields(Line)} & {one.name for one in fields(Taken)} - {
            "price",
            "quantity",
        }
        values: dict[str, Any] = {name: getattr(taken, name) for name in kept}
        quantity = -min(pieces or taken.quantity, taken.quantity)
        return self._add(Line(**values, quantity=quantity, taken=taken))

    def open_returns(self) -> list[Taken]:
        """Return what may still come back on this ticket."""
        chosen = {line.taken for line in self.lines}
        return [taken for taken in self._begun.taken if taken not in chosen]

    def change(self, row: int, **values: Any) -> int:
        """Write into a line; what was written is not an offer any more. Raises BadValue."""
        line = self.lines[row]
        if "quantity" in values:
            self.may_be(line, values["quantity"])
        rest = tuple(name for name in line.offered if name not in values)
        self.lines[row] = replace(line, offered=rest, **values)
        return row

    def give(self, row: int, whom: Whom) -> None:
        """Say for whom a line is; a size that was only offered follows the person."""
        line = replace(self.lines[row], for_whom=whom[0], relative_id=whom[1])
        if line.taken is None and (not line.size or "size" in line.offered):
            line = _offering(line, "size", till.fitting(self._size(line.category, whom), line.sizes))
        self.lines[row] = line

    def next_whom(self, row: int, step: int = 1) -> None:
        """Turn a line to the next person: herself, a present, each relative, herself."""
        line = self.lines[row]
        now = (line.for_whom, line.relative_id)
        at = self.whom.index(now) if now in self.whom else 0
        self.give(row, self.whom[(at + step) % len(self.whom)])

    def forget_relatives(self, there: Collection[int]) -> int | None:
        """Offer no relative that is not `there` any more; return the first row that was for one, now hers."""
        self.whom = [one for one in self.whom if one[1] is None or one[1] in there]
        gone = [
            row
            for row, line in enumerate(self.lines)
            if line.taken is None and line.relative_id is not None and line.relative_id not in there
        ]
        for row in gone:
            self.give(row, (SELF, None))
        return gone[0] if gone else None

    def may_be(self, line: Line, quantity: int) -> None:
        """Raise BadValue for pieces that a line cannot have: more than came back of what was taken, none."""
        most = till.MOST if line.taken is None else line.taken.quantity
        if abs(quantity) > most:
            raise errors.BadValue("quantity", str(abs(quantity)), "too_large")
        if (quantity if line.taken is None else -quantity) <= 0:
            raise errors.BadValue("quantity", str(quantity), "not_a_quantity")

    def remove(self, row: int) -> None:
        """Take a line off."""
        del self.lines[row]

    def unready(self) -> int | None:
        """Return the first row that lacks its name or its price."""
        return next((row for row, line in enumerate(self.lines) if not line.ready), None)

    def new_lines(self) -> list[NewLine]:
        """Return the lines as they are recorded. Raises BadValue for one that is not ready."""
        return [_recorded(line) for line in self.lines]

    def state(self) -> list[dict[str, Any]]:
        """Return the lines as values that JSON can hold."""
        plain = [one.name for one in fields(Line) if one.name != "taken"]
        return [
            {name: getattr(line, name) for name in plain} | {"taken": line.taken.id if line.taken else None}
            for line in self.lines
        ]

    def restore(self, state: Sequence[dict[str, Any]]) -> None:
        """Put back what `state` gave; a line that has come back meanwhile is left out."""
        there = {taken.id: taken for taken in self._begun.taken}
        names = {one.name for one in fields(Line)}
        self.lines = []
        for kept in state:
            values: dict[str, Any] = {name: value for name, value in kept.items() if name in names}
            taken = values.pop("taken", None)
            values |= {name: tuple(values.get(name, ())) for name in ("offered", "sizes")}
            if taken is None or taken in there:
                self.lines.append(Line(**values, taken=there.get(taken)))

    def _add(self, line: Line) -> int:
        self.lines.append(line)
        return len(self.lines) - 1

    def _of(
        self, article: Article, size: str, colour: str, pieces: int | None, whom: Whom = (SELF, None)
    ) -> Line:
        """Return a line of the article, with offers for what the code does not say."""
        line = Line(
            article.name, article.sku, category=article.category, styles=article.styles,
            season=article.season, size=size, colour=colour, quantity=pieces or 1, full=article.price,
            price=article.price, for_whom=whom[0], relative_id=whom[1], item_id=article.id,
            sizes=article.sizes,
        )  # fmt: skip
        if not line.category:
            line = _offering(line, "category", self._category(article.name))
        if not size:
            line = _offering(line, "size", till.fitting(self._size(line.category, whom), article.sizes))
        if not colour:
            line = _offering(line, "colour", self._colour(article))
        return line

    def _category(self, name: str) -> str:
        here = [(line.item, line.category) for line in reversed(self.lines)]
        return till.category(name, [*here, *self._begun.categories], self._language)

    def _colour(self, article: Article) -> str:
        """Return the only colour of an article, else the one in which she took it last if it is made so."""
        if len(article.colours) == 1:
            return article.colours[0]
        last = self._begun.colours.get(article.name, "")
        made = {colours.key(one): one for one in article.colours}
        return made.get(colours.key(last), "") if made else last

    def _size(self, category: str, whom: Whom) -> str:
        """Return what she, or the relative, wears in a category; "" for a present, and where it has none."""
        kin = next((one for one in self._card.family if one.id == whom[1]), None)
        kind = categories.key(category)
        nobody = whom[0] == GIFT or (whom[0] == RELATIVE and kin is None)
        if nobody or not kind or categories.has_sizes(kind) is False:
            return ""
        who = self._card if kin is None else kin
        worn = next((one for one in who.derived.sizes if categories.key(one.category) == kind), None)
        said = [one for one in who.stated if one.kind == "size" and _says(one, kind, worn)]
        latest = max(said, key=lambda one: (one.said_on or date.min, bool(one.category)), default=None)
        offered = till.size(
            "" if worn is None else worn.value,
            None if worn is None else worn.basis.last,
            "" if latest is None else latest.value,
            None if latest is None else latest.said_on,
        )
        noted = [] if kin is None else kin.sizes.split()
        return offered or (noted[0] if len(noted) == 1 else "")


def _says(one: Stated, kind: str, worn: Liked | None) -> bool:
    """Whether a size was said of this kind, or of all that is worn on the body in the same row of sizes."""
    if one.category:
        return categories.key(one.category) == kind
    fits = worn is None or sizes.comparable(one.value, worn.value)
    return fits and sizes.is_of_the_body(one.value) and kind not in _OWN_SIZES


def _offering(line: Line, name: str, value: str) -> Line:
    rest = tuple(one for one in line.offered if one != name)
    values: dict[str, Any] = {name: value, "offered": (*rest, name) if value else rest}
    return replace(line, **values)


def _recorded(line: Line) -> NewLine:
    if not line.item:
        raise errors.BadValue("item", line.code, "not_named")
    if line.paid is None:
        raise errors.BadValue("price", line.item, "not_said")
    return NewLine(
        item=line.item,
        price=line.paid,
        quantity=line.quantity,
        sku=line.sku,
        category=line.category,
        styles=line.styles,
        size=line.size,
        colour=line.colour,
        season=line.season,
        list_price=None if line.full is None or line.taken else line.full * line.quantity,
        for_whom=line.for_whom,
        relative_id=line.relative_id if line.for_whom == kept_lines.RELATIVE else None,
        returns_line_id=line.taken.id if line.taken else None,
    )
