"""The care plan on paper (D5): each member of staff's calls of a period, to phone from and to write on."""

from collections.abc import Generator
from contextlib import AbstractContextManager
from itertools import groupby
from pathlib import Path
from typing import Final, NamedTuple

from app import i18n
from app.i18n import Counted, translate
from app.progress import Progress
from app.queries.care_plan import Call, CarePlan, StaffPlan
from app.reports import care_plan_words, typefaces
from app.reports import setting_horizontal as lines
from app.reports.block import Block
from app.reports.brush import MM
from app.reports.greeting import Letterhead
from app.reports.legible import one_line
from app.reports.pdf_file import pdf_file
from app.reports.report_page import ACCENT, HAIR, INK, SOFT, TINT, ReportPage, ReportPrinted
from app.reports.setting_horizontal import Align
from app.reports.tagging import Element
from app.reports.typefaces import Role
from app.words import dates, on_paper, outreach
from app.words.sentences import together

Reports: Final = Counted("Reports")

_ROW: Final = 18.6
"""Least height of a call in millimetres: three lines of a hand."""
_DAY: Final = 7.0
_PAD: Final = 1.5
_GAP: Final = 4.0
_LEADING: Final = 4.1
"""Millimetres from line to line."""
_BOX: Final = 2.7
_NEXT: Final = 4.2
"""Height of the line for the next step."""
_TICKED: Final = ("reached", "left_word", "no_answer", "wrong_number", "do_not_contact")
_POSTED: Final = ("posted", "skipped", "do_not_contact")
"""Outcomes that have a box, of a call and of a card by post; another is written out beside the first."""
_BOX_STEP: Final = 3.2
_LAST: Final = 7.9
"""Least height of what she bought, and of when she was spoken to, with the caption above."""


class _Columns(NamedTuple):
    """The columns' widths in millimetres, gaps among them."""

    who: float = 54.0
    why: float = 52.0
    say: float = 46.0
    last: float = 39.0
    outcome: float = 27.0

    @property
    def rest(self) -> float:
        """Where the lines to write on begin."""
        return sum(self)


_AT: Final = _Columns()


def care_plan(
    plan: CarePlan, shop: Letterhead, language: str, out: Path
) -> Generator[Progress, None, ReportPrinted]:
    """Write `plan` in `language` into the file `out`, new pages for each member of staff.

    Every field has its place, filled or empty. Closed early, nothing stays behind.
    """
    with i18n.language(language):
        title = translate("Reports", "Care plan")
        period = dates.day(plan.first)
        if plan.last != plan.first:
            period = f"{period} – {dates.day(plan.last)}"
    total = sum(len(staff.calls) for staff in plan.staff)
    done = 0
    with pdf_file(out, title) as canvas:
        page = ReportPage(
            canvas, language, (shop.name, f"{title} · {period}"), width=297, height=210, margin=16
        )
        for staff in plan.staff or (StaffPlan("", ()),):
            with i18n.language(language):
                section = _Section(page, staff, period)
            for call in staff.calls:
                yield Progress(done, total, staff.staff)
                done += 1
                with i18n.language(language):
                    section.draw(call)
        page.finish()
        yield Progress(total, total)
    return ReportPrinted(out, page.number, "".join(sorted(page.missing)))


class _Section:
    """The pages of one member of staff."""

    def __init__(self, page: ReportPage, plan: StaffPlan, period: str) -> None:
        self._page, self._plan, self._period = page, plan, period
        self._name = plan.staff or translate("Reports", "Nobody yet")
        self._counts = {day: len([*calls]) for day, calls in groupby(plan.calls, lambda call: call.due)}
        self._day = None if not plan.calls else plan.calls[0].due
        self._tags = page.canvas.tags
        with self._tags.inside("Sect"):
            self._table = self._tags.add("Table")
            self._begin()
        if plan.calls:
            self._say_day(plan.calls[0])
        else:
            page.paragraph(translate("Reports", "Nobody is to be called in this period."), colour=SOFT)

    def draw(self, call: Call) -> None:
        """Draw one call; it is never torn, and a day's head never stands alone at the foot."""
        page = self._page
        cells = _Cells(page, call)
        new_day = call.due != self._day
        if page.room < cells.height + (_DAY if new_day else 0):
            with self._tags.decoration():
                self._begin()
            self._say_day(call, goes_on=not new_day)
        elif new_day:
            self._say_day(call)
        self._day = call.due
        with self._row():
            cells.draw(page.y)
        page.y += cells.height
        page.rule(page.y, HAIR)

    def _begin(self) -> None:
        page = self._page
        page.begin()
        width = page.text(self._name, 0, 0, size=15, role=Role.STRONG, width=page.measure * 0.4, tag="H1")
        done = sum(bool(call.outcome) for call in self._plan.calls)
        said = Reports.tr("%n call(s)", "", len(self._plan.calls))
        if done:
            words = translate("Reports", "{calls}, {done} of them done")
            said = words.format(calls=said, done=done)
        page.text(f"{self._period}　·　{said}", width + 6, 2.4, size=8.5, colour=SOFT)
        page.y = 10
        page.rule(page.y, ACCENT, 0.5)
        page.y += 2.2
        heads = (
            (0.0, translate("Reports", "Whom, and at which number")),
            (_AT.who, translate("Reports", "Why")),
            (_AT.who + _AT.why, translate("Reports", "What to say")),
            (_AT.who + _AT.why + _AT.say, translate("Reports", "Bought and spoken last")),
            (_AT.rest - _AT.outcome, translate("Reports", "What came of it")),
            (_AT.rest, translate("Reports", "What she said, next step")),
        )
        ends = [x for x, _ in heads[1:]] + [page.measure + _GAP]
        with self._row():
            for (x, words), end in zip(heads, ends, strict=True):
                with self._tags.inside("TH") as head:
                    head.scope = "Column"
                    page.text(words, x, page.y, size=7.5, colour=SOFT, width=end - x - _GAP)
        page.y += 4.6
        page.rule(page.y, SOFT)

    def _row(self) -> AbstractContextManager[Element]:
        return self._tags.inside(self._tags.add("TR", self._table))

    def _say_day(self, call: Call, *, goes_on: bool = False) -> None:
        self._page.box(0, self._page.y, self._page.measure, _DAY, TINT)
        with self._row(), self._tags.inside("TH"):
            self._day_said(call, goes_on=goes_on)

    def _day_said(self, call: Call, *, goes_on: bool) -> None:
        page = self._page
        width = page.text(dates.day_of_week(call.due), 1.5, page.y + 1.5, size=9.5, role=Role.STRONG)
        said = Reports.tr("%n call(s)", "", self._counts[call.due])
        if goes_on:
            said = translate("Reports", "{calls}, continued").format(calls=said)
        page.text(said, 1.5 + width + 3, page.y + 2.0, size=8, colour=SOFT)
        page.y += _DAY


class _Cells:
    """What stands of one call: measured first, so that it can be kept together."""

    def __init__(self, page: ReportPage, call: Call) -> None:
        self._page, self._call = page, call
        self._why = self._wrapped(care_plan_words.reasons(call), _AT.why, 8.5)
        self._way = outreach.channel(call.channel)
        said = [on_paper.to_say(each.rule, each.facts, call.channel) for each in call.reasons]
        if call.gently:
            said.insert(0, on_paper.gently())
        if call.heard is not None:
            said.insert(0, on_paper.enough(call.heard, call.due))
        self._say = self._wrapped(together(dict.fromkeys(said)), _AT.say, 8.5)
        self._said = self._wrapped(care_plan_words.said(call), page.measure - _AT.rest + _GAP, 8.0)
        self._last = [
            (caption, self._wrapped(words, _AT.last, 8.0))
            for caption, words in (
                (translate("Reports", "Bought"), care_plan_words.bought(call)),
                (translate("Reports", "Spoken to"), care_plan_words.spoken(call)),
            )
        ]
        last = sum(_high(block) for _caption, block in self._last) * MM
        why = self._why.height + 4.4 * MM
        self._ticked = _POSTED if call.channel == "post" else _TICKED
        self._taken = 4.0 if call.outcome and call.said else 0.4
        said_and_next = self._said.height + (self._taken + _NEXT) * MM if call.said else 0
        highest = max(why, self._say.height, said_and_next, last)
        self.height = max(_ROW, highest / MM + 2 * _PAD + 0.6)

    def draw(self, down: float) -> None:
        """Draw them `down` mm from the top of the text."""
        tags = self._page.canvas.tags
        cells = (self._who, self._because, self._words, self._before, self._boxes)
        for cell in cells:
            with tags.inside("TD"):
                cell(down + _PAD)
        with tags.inside("TD"):
            self._lines(down)

    def _because(self, top: float) -> None:
        page = self._page
        page.put(self._why, _AT.who, top + 0.4, INK)
        at = top + 0.9 + self._why.height / MM
        page.text(self._way, _AT.who, at, size=7.5, colour=SOFT, width=_AT.why - _GAP)

    def _words(self, top: float) -> None:
        self._page.put(self._say, _AT.who + _AT.why, top + 0.4, INK)

    def _before(self, top: float) -> None:
        page = self._page
        x = _AT.who + _AT.why + _AT.say
        for caption, block in self._last:
            page.text(caption, x, top + 0.2, size=6.5, colour=SOFT, width=_AT.last - _GAP)
            page.put(block, x, top + 3.0, INK)
            top += _high(block)

    def _who(self, top: float) -> None:
        page, call = self._page, self._call
        width = page.text(call.member, 0, top, size=11.5, role=Role.STRONG, width=_AT.who - _GAP - 10)
        page.text(call.title, width + 1.6, top + 0.7, size=8.5, width=_AT.who - _GAP - width - 1.6)
        page.text(call.reading, 0, top + 4.7, size=6.5, colour=SOFT, width=_AT.who - _GAP)
        if call.no_calls:
            page.text(translate("Reports", "wants no calls"), 0, top + 7.6, size=9.5, width=_AT.who - _GAP)
        elif call.phone:
            page.text(care_plan_words.spaced(call.phone), 0, top + 7.2, size=11, width=_AT.who - _GAP)
        else:
            page.rule(top + 11.2, HAIR, x=0, length=_AT.who - _GAP - 6)
        hours = translate("Reports", "Best hour: {hours}").format(hours=call.hours)
        width = page.text(hours, 0, top + 12.2, size=8, colour=SOFT, width=_AT.who - _GAP)
        if not call.hours:
            page.rule(top + 15.0, HAIR, x=width + 1, length=_AT.who - _GAP - width - 7)

    def _boxes(self, top: float) -> None:
        page, call = self._page, self._call
        x = _AT.rest - _AT.outcome
        other = "" if call.outcome in (*self._ticked, "") else call.outcome
        for number, key in enumerate(self._ticked):
            at = top + number * _BOX_STEP
            page.tick_box(x, at, _BOX)
            if call.outcome == key:
                page.box(x + 0.6, at + 0.6, _BOX - 1.2, _BOX - 1.2, INK)
            page.text(
                care_plan_words.short_outcome(key, call.channel),
                x + _BOX + 1.4,
                at - 0.1,
                size=7,
                width=_AT.outcome - _BOX - 2.4,
            )
        if other:
            page.text(
                outreach.outcome(other), _AT.rest, top, size=8, colour=SOFT, width=page.measure - _AT.rest,
                align=Align.RIGHT,
            )  # fmt: skip

    def _lines(self, down: float) -> None:
        """Leave room for what she said and for the next step, each filled in where it is known."""
        page, call = self._page, self._call
        if self._said.strokes and call.said:
            page.put(self._said, _AT.rest, down + _PAD + self._taken, INK)
        else:
            page.rule(down + self.height / 2 - 1.2, HAIR, x=_AT.rest)
        at = down + self.height - _PAD - 3.2
        width = page.text(translate("Reports", "Next:"), _AT.rest, at, size=7, colour=SOFT)
        if call.next_on is not None:
            page.text(dates.day_of_week(call.next_on), _AT.rest + width + 1.5, at - 0.3, size=8)
        else:
            page.rule(at + 2.8, HAIR, x=_AT.rest + width + 1.5)

    def _wrapped(self, words: str, width: float, size: float) -> Block:
        page = self._page
        chain = typefaces.chain(page.language, Role.PLAIN)
        said = one_line(words)
        page.missing.update(chain.lacking(said))
        return lines.paragraphs(
            [said], chain, size=size, leading=_LEADING * MM, width=(width - _GAP) * MM, align=Align.LEFT
        )


def _high(block: Block) -> float:
    """Return the millimetres that a caption and these lines under it take."""
    return max(_LAST, 3.0 + block.height / MM + 1.6)
