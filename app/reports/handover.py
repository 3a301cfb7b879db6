"""The handover sheet: a leaver's members on paper, for whoever looks after them from now on (M9).

Each colleague begins a new page. What is said of one member stays together: a block that does not fit
goes on the next page whole.
"""

import json
from collections.abc import Generator, Sequence
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from app import i18n
from app.domain import colours, money
from app.domain.shop import ShopSettings
from app.i18n import Counted, translate
from app.progress import Progress
from app.queries.due import Due
from app.queries.handover import AdvisorSheet, HandoverSheet, LeftMemberSheet
from app.reports import setting_horizontal as lines
from app.reports import typefaces
from app.reports.block import Block
from app.reports.brush import MM
from app.reports.greeting import Letterhead
from app.reports.legible import one_line
from app.reports.pdf_file import pdf_file
from app.reports.report_page import ACCENT, INK, SOFT, ReportPage, ReportPrinted
from app.reports.setting_horizontal import Align
from app.reports.typefaces import Role
from app.words import dates, outreach, people

_LABEL: Final = 27.0
"""Millimetres that the captions take."""
_SIZE: Final = 9.0
_LEADING: Final = 4.6
"""Millimetres from line to line."""
_NAME: Final = 8.0
_GAP: Final = 4.5
_DUE_MOST: Final = 4
"""Open contacts that are written out."""
_LONGEST: Final = 240
"""Characters of what she said, from which it is cut."""

Reports: Final = Counted("Reports")


class _Fact(NamedTuple):
    caption: str
    block: Block


def handover(
    sheet: HandoverSheet, settings: ShopSettings, language: str, out: Path
) -> Generator[Progress, None, ReportPrinted]:
    """Write `sheet` in `language` into the file `out`. Closed early, nothing stays behind."""
    shop = Letterhead.of(settings)
    with i18n.language(language):
        title = translate("Reports", "Handover of {name}'s members").format(name=sheet.leaver)
        day = dates.day(sheet.day)
        plain = translate("Reports", "Handover")
    total = sum(len(one.members) for one in sheet.advisors)
    with pdf_file(out, plain) as canvas:
        page = ReportPage(canvas, language, (shop.name, f"{title} · {day}"), margin=18)
        done = 0
        for advisor in sheet.advisors or (AdvisorSheet("", ()),):
            with i18n.language(language):
                _head(page, advisor, title, day)
            for one in advisor.members:
                yield Progress(done, total, one.card.identity.name)
                done += 1
                with i18n.language(language):
                    _member(page, one, settings)
        page.finish()
        yield Progress(total, total)
    return ReportPrinted(out, page.number, "".join(sorted(page.missing)))


def _head(page: ReportPage, advisor: AdvisorSheet, title: str, day: str) -> None:
    page.begin()
    page.text(title, 0, 0, size=9, colour=SOFT, width=page.measure * 0.7)
    page.text(day, 0, 0, size=9, colour=SOFT, align=Align.RIGHT)
    name = advisor.advisor or translate("Reports", "Nobody yet")
    width = page.text(name, 0, 6, size=19, role=Role.BODY, width=page.measure * 0.6, tag="H1")
    count = Reports.tr("%n member(s)", "", len(advisor.members))
    page.text(count, width + 5, 8.6, size=9, colour=SOFT)
    page.y = 17
    page.rule(page.y, ACCENT, 0.5)
    page.y += 5
    if not advisor.members:
        page.paragraph(translate("Reports", "She looked after nobody."), colour=SOFT)


def _member(page: ReportPage, one: LeftMemberSheet, settings: ShopSettings) -> None:
    facts = [_set(page, caption, text) for caption, text in _facts(one, settings) if text]
    height = _NAME + sum(fact.block.height / MM + 1.0 for fact in facts) + _GAP
    if page.room < height:
        page.begin()
    who = one.card.identity
    width = page.text(who.name, 0, page.y, size=12, role=Role.STRONG, width=60, tag="H2")
    reading = f"{who.reading}  ·  " if who.reading else ""
    beside = f"{reading}{who.card or translate('Reports', 'no card')}  ·  {people.level(who.level)}"
    page.text(beside, width + 4, page.y + 1.0, size=8.5, colour=SOFT, width=72)
    page.tick_box(page.measure - 3.4, page.y + 0.8, 3.4)
    page.text(one.phone, 0, page.y + 0.6, size=9.5, width=page.measure - 7, align=Align.RIGHT)
    page.y += _NAME
    for fact in facts:
        with page.canvas.tags.inside("P"):
            page.text(fact.caption, 0, page.y + 0.15, size=8, colour=SOFT, width=_LABEL - 2)
            page.put(fact.block, _LABEL, page.y, INK)
        page.y += fact.block.height / MM + 1.0
    page.rule(page.y + 1.2)
    page.y += _GAP


def _set(page: ReportPage, caption: str, text: str) -> _Fact:
    chain = typefaces.chain(page.language, Role.PLAIN)
    text = one_line(text)
    page.missing.update(chain.lacking(text))
    block = lines.paragraphs(
        [text], chain, size=_SIZE, leading=_LEADING * MM, width=(page.measure - _LABEL) * MM, align=Align.LEFT
    )
    return _Fact(caption, block)


def _facts(one: LeftMemberSheet, settings: ShopSettings) -> list[tuple[str, str]]:
    card, who = one.card, one.card.identity
    visit = card.figures.last_visit
    serve = _joined(
        [
            who.drink,
            translate("Reports", "call {hours}").format(hours=who.call_hours) if who.call_hours else "",
            translate("Reports", "last here {day}").format(day=dates.day(visit)) if visit else "",
        ]
    )
    wish = translate("Reports", "Asked to be left alone.") if who.do_not_contact else ""
    return [
        (translate("Reports", "Mind"), " ".join(filter(None, (wish, who.taboos)))),
        (translate("Reports", "Birthday"), _birthday(one)),
        (translate("Reports", "Serve"), serve),
        (translate("Reports", "Wears"), _joined([_sizes(one), _colours(one), _band(one, settings)])),
        (translate("Reports", "Family"), _family(one)),
        (translate("Reports", "Talk about"), who.talk_about),
        (translate("Reports", "Note"), _joined([note.text for note in card.notes])),
        (translate("Reports", "To do"), _due(one, settings)),
        (translate("Reports", "Last words"), _last_words(one)),
    ]


def _joined(words: Sequence[str]) -> str:
    return "  ·  ".join(word for word in words if word)


def _birthday(one: LeftMemberSheet) -> str:
    kept = one.card.identity.birthday
    if kept is None:
        return ""
    words = dates.birthday(kept.birthday)
    return translate("Reports", "{birthday}, next on {day}").format(
        birthday=words, day=dates.day(kept.next_on)
    )


def _sizes(one: LeftMemberSheet) -> str:
    said = {it.category: it.value for it in one.card.stated if it.kind == "size"}
    bought = {it.category: it.value for it in one.card.derived.sizes if it.category not in said}
    return ", ".join(f"{category} {value}".strip() for category, value in {**said, **bought}.items())


def _colours(one: LeftMemberSheet) -> str:
    language = i18n.current()
    liked = [it.value for it in one.card.stated if it.kind == "colour"]
    liked += [it.value for it in one.card.derived.colours]
    words = [colours.name(key, language) for key in dict.fromkeys(map(colours.key, liked))][:5]
    avoided = [colours.name(it.value, language) for it in one.card.stated if it.kind == "avoids"]
    if avoided:
        words.append(translate("Reports", "never {colour}").format(colour=", ".join(avoided)))
    return ", ".join(words)


def _band(one: LeftMemberSheet, settings: ShopSettings) -> str:
    band = one.card.derived.price_band
    if band is None:
        return ""
    low, high = (money.format(edge, settings.currency) for edge in (band.low, band.high))
    return f"{low} – {high}"


def _family(one: LeftMemberSheet) -> str:
    said = []
    for kin in one.card.family:
        day = dates.birthday(kin.birthday.birthday) if kin.birthday else ""
        said.append(" ".join(filter(None, (people.relation(kin.relation), kin.name, day, kin.sizes))))
    return _joined(said)


def _due(one: LeftMemberSheet, settings: ShopSettings) -> str:
    said = [
        translate("Reports", "{day}: {what}").format(
            day=dates.short_day(due.due),
            what=_what(due, one.card.today, settings.currency),
        )
        for due in one.card.due[:_DUE_MOST]
    ]
    more = len(one.card.due) - len(said)
    if more > 0:
        said.append(Reports.tr("and %n more", "", more))
    return _joined(said)


def _what(due: Due, today: date, currency: str) -> str:
    """Return why she is to be called: the occasion, its reason where it says more, and what was noted."""
    occasion = outreach.rule(due.rule)
    why = outreach.reason(due.rule, due.reason, today=today, currency=currency)
    note = " ".join(str(due.reason.get("note", "")).split())
    said = [occasion, "" if why == occasion else why, "" if note == why else note]
    return ", ".join(word for word in said if word)


def _last_words(one: LeftMemberSheet) -> str:
    said = []
    for entry in one.words:
        words = " ".join(entry.said.split())
        words = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
        facts = json.loads(entry.facts or "{}")
        what = outreach.festival(facts["festival"]) if "festival" in facts else outreach.rule(entry.rule)
        said.append(
            translate("Reports", "{day}, {what}: “{said}”").format(
                day=dates.day(entry.day), what=what, said=words
            )
        )
    return _joined(said)
