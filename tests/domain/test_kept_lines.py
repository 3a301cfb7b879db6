"""Lines by their columns are the same lines, and of them count the same as line by line."""

from collections import defaultdict
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain import kept_lines
from app.domain.kept_lines import GIFT, RELATIVE, SELF, Line, Lines

TODAY = date(2026, 11, 10)
_WHOM: list[kept_lines.Person] = [(SELF, None), (GIFT, None), (RELATIVE, 7)]


@st.composite
def bought(draw: st.DrawFn) -> list[Line]:
    """Return lines in any order, of which some bring an earlier one back, or a part of it."""
    lines: list[Line] = []
    for number in range(1, draw(st.integers(0, 10)) + 1):
        ago, comes_back = draw(st.integers(-2, 9)), draw(st.booleans())
        whom = draw(st.sampled_from(_WHOM))
        price, quantity, taken = draw(st.integers(0, 900)), draw(st.integers(1, 3)), None
        if lines and comes_back:
            taken = draw(st.sampled_from([None, *(line.id for line in lines)]))
            price, quantity = -price, -quantity
        day = TODAY - timedelta(ago)
        lines.append(Line(number, number, day, "top", price, quantity, "M", "navy", "", *whom, taken))
    mixed: list[Line] = draw(st.permutations(lines))
    return mixed


def plain(lines: list[Line]) -> dict[kept_lines.Person, list[Line]]:
    """Return what counts, asked line by line."""
    known = [line for line in lines if line.day <= TODAY]
    back: defaultdict[int | None, int] = defaultdict(int)
    for line in known:
        back[line.returns_line_id] -= line.quantity
    found: defaultdict[kept_lines.Person, list[Line]] = defaultdict(list)
    for line in sorted(known, key=lambda line: (line.day, line.id)):
        left = line.quantity - back.get(line.id, 0)
        if left > 0:
            price = line.price if left == line.quantity else line.price * left // line.quantity
            found[line.for_whom, line.relative_id].append(line._replace(quantity=left, price=price))
    return dict(found)


@given(bought())
def test_by_columns_the_same_lines_count(lines: list[Line]) -> None:
    assert kept_lines.by_person(lines, TODAY) == plain(lines)
    assert kept_lines.by_person(Lines.of(lines), TODAY) == plain(lines)


@given(bought())
def test_columns_are_read_as_the_lines_they_are(lines: list[Line]) -> None:
    columns = Lines.of(lines)
    assert Lines.of(columns) is columns
    assert (list(columns), len(columns)) == (lines, len(lines))
    assert list(reversed(columns)) == lines[::-1]
    assert (columns[:2], [columns[at] for at in range(len(columns))]) == (lines[:2], lines)
    assert columns == lines
    assert columns != [*lines, None]
    assert columns != len(lines)


@given(bought())
def test_some_places_are_a_list_of_their_own(lines: list[Line]) -> None:
    whole = Lines.of(lines)
    places = [*range(0, len(lines), 2)]
    some = Lines([whole.column(name) for name in Line._fields], places)
    assert some == lines[::2]
    assert list(some.column("id")) == list(some.column("id")) == [line.id for line in lines[::2]]
