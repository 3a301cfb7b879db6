"""A contact or a birthday as one line of a list: who, why, by which way, and what to do."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Any, Final, TypeVar, overload

from app.domain import mourning
from app.domain.feedback import Told
from app.domain.heard import Heard
from app.domain.shop import ShopSettings
from app.i18n import Counted, translate
from app.queries import card_tasks, discretion
from app.queries.birthdays import BirthdayOf
from app.queries.calendar import Planned
from app.queries.card_tasks import CardTask
from app.queries.discretion import HARMLESS
from app.queries.due import Due
from app.queries.held_back import HeldBack
from app.queries.today import Joint, TodayPage
from app.words import dates, feedback, heard, outreach, people

ContactLine: Final = Counted("ContactLine")
_Of = TypeVar("_Of", CardTask, Told, HeldBack, BirthdayOf)
"""What is of a member."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line, in words; what is "" is left out."""

    key: object
    """What is handed out when the line is opened."""
    rule: str
    """Whose mark stands in front."""
    name: str
    why: str
    way: str = ""
    """By which channel, or what came of it."""
    since: str = ""
    """How long ago she bought."""
    spoke: str = ""
    """How long ago somebody spoke to her or left word."""
    act: str = ""
    """The word on the button at its end: by which channel she hears from the shop."""
    late: bool = False
    done: bool = False

    def aloud(self) -> str:
        """Return the line as a screen reader says it, and as its tooltip shows it."""
        return ", ".join(
            word for word in (self.name, self.why, self.way, self.since, self.spoke, self.act) if word
        )

    def clocks(self) -> str:
        """Return both clocks as one piece of text."""
        return "  ·  ".join(word for word in (self.since, self.spoke) if word)


class Worded(Sequence[Line]):
    """Lines that are put into words as they are shown: of a long section most are folded."""

    def __init__(self, ones: Iterable[Any], tell: Callable[[Any], Line]) -> None:
        """Take what the lines are of; a sequence is asked only for what is shown of it."""
        self._ones = ones if isinstance(ones, Sequence) else tuple(ones)
        self._tell = tell

    def __len__(self) -> int:
        return len(self._ones)

    @overload
    def __getitem__(self, at: int) -> Line: ...
    @overload
    def __getitem__(self, at: slice) -> list[Line]: ...
    def __getitem__(self, at: int | slice) -> Line | list[Line]:
        if isinstance(at, slice):
            return [self._tell(one) for one in self._ones[at]]
        return self._tell(self._ones[at])


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under a heading; without a heading they follow what stands above."""

    title: str
    lines: Sequence[Line]
    key: str = ""
    """By which the list remembers that all of a long section is wanted."""
    quiet: bool = False
    """What need not be done now: the heading is muted."""
    folded: str = ""
    """What stands for all of the lines until they are wanted; "" where they are shown."""
    most: int = 0
    """Lines that are listed at once; 0: as many as of any."""


@dataclass(frozen=True, slots=True)
class Teller:
    """Words contacts as lines, on one day of one shop."""

    settings: ShopSettings
    today: date
    mourning: Mapping[int, date] = field(default_factory=dict)
    """Who is in mourning, with the last day of it: whoever dials is to know."""
    discreet: bool = False
    """The customer can see the screen: only what a birthday or a festival gives as reason is said."""
    heard: Mapping[int, Heard] = field(default_factory=dict)
    """What members heard in the last seven days: who heard enough is not to be called yet."""

    def joint(self, joint: Joint, page: TodayPage, *, dated: bool = False) -> Line:
        """Return what she is to hear of on one day as a line: the first occasion's, with the others named."""
        line = self.due(joint.first, page.visits, page.spoken, dated=dated)
        others = "" if self.discreet else self._others(joint)
        if not others:
            return line
        words = translate("ContactLine", "{why}; also: {others}")
        return replace(line, why=words.format(why=line.why, others=others) if line.why else others)

    def _others(self, joint: Joint) -> str:
        """Name the other occasions, each once; of several of one kind the kind says enough."""
        rules = dict.fromkeys(outreach.rule(one.rule) for one in joint.also)
        return " · ".join(rules)

    def due(
        self,
        due: Due,
        visits: Mapping[int, date],
        spoken: Mapping[int, date] = MappingProxyType({}),
        *,
        dated: bool = False,
    ) -> Line:
        """Return an open contact as a line; `visits` and `spoken` are the last days by member.

        `dated` says the day as well where it is not today.
        """
        spared = self.mourning.get(due.member_id, date.min) >= due.due
        why = self._softly(due.rule, self._why(due.rule, due.reason), spared=spared)
        lately = self.heard.get(due.member_id)
        if lately is not None and lately.holds(due.rule) and due.due <= self.today and not self.discreet:
            why = self._and(why, heard.of(lately, self.today))
        if dated and due.due != self.today:
            day = dates.day_of_week(due.due)
            why = translate("ContactLine", "{day}: {why}").format(day=day, why=why) if why else day
        return Line(
            key=due,
            rule=discretion.named(due.rule) if self.discreet else due.rule,
            name=due.member,
            why=why,
            since=self._since(visits.get(due.member_id)),
            spoke=self._spoke(spoken.get(due.member_id)),
            act=_act(outreach.channel(due.channel)),
            late=due.window_to < self.today,
        )

    def occasion(self, rule: str) -> str:
        """Return the name of a rule; "" for one whose name is not for the customer's eyes."""
        return "" if self.discreet and rule not in HARMLESS else outreach.rule(rule)

    def clocked(self, tell: Callable[[_Of], Line], page: TodayPage) -> Callable[[_Of], Line]:
        """Return `tell` with both clocks on each line."""

        def told(one: _Of) -> Line:
            since, spoke = page.visits.get(one.member_id), page.spoken.get(one.member_id)
            return replace(tell(one), since=self._since(since), spoke=self._spoke(spoke))

        return told

    def card(self, task: CardTask) -> Line:
        """Return a card that waits as a line."""
        day = dates.short_day(task.day)
        why = {
            card_tasks.READY: translate("ContactLine", "card ready since {day}, to hand over"),
            card_tasks.APPLIED: translate("ContactLine", "applied on {day}: make her card, then call her"),
            card_tasks.APPEALED: translate("ContactLine", "she appealed: to be answered by {day}"),
            card_tasks.WARNED: translate("ContactLine", "warned, deadline {day}"),
        }[task.kind].format(day=day)
        late = task.kind in {card_tasks.WARNED, card_tasks.APPEALED} and task.day < self.today
        return Line(
            key=task,
            rule="C11",
            name=task.member,
            why="  ·  ".join(word for word in (why, task.card) if word),
            act=translate("ContactLine", "Her card…"),
            late=late,
        )

    def feedback(self, told: Told) -> Line:
        """Return what a member said of the shop as a line, to be settled."""
        kind, stands = feedback.kind(told.kind), feedback.standing(told, self.today)
        why = translate("ContactLine", "{kind}, {standing}: “{said}”")
        return Line(
            key=told,
            rule="C14",
            name=told.member,
            why=why.format(kind=kind, standing=stands, said=" ".join(told.said.split())),
            act=translate("ContactLine", "Settle…"),
            late=told.due is not None and told.due < self.today,
        )

    def planned(self, planned: Planned) -> Line:
        """Return a contact of the calendar as a line, open or done."""
        done = planned.outcome is not None
        spared = mourning.holds(planned.mourning_from, planned.day)
        why = self._why(planned.rule, _on_its_day(json.loads(planned.facts)))
        return Line(
            key=planned,
            rule=planned.rule,
            name=planned.member,
            why=self._softly(planned.rule, why, spared=spared and not done),
            way=outreach.outcome(planned.outcome) if planned.outcome else outreach.channel(planned.channel),
            late=not done and planned.window_to < self.today,
            done=done,
        )

    def held_back(self, one: HeldBack) -> Line:
        """Return a greeting that does not go out as a line."""
        said = translate("ContactLine", "{festival}: no greeting, in mourning until {day}")
        why = said.format(festival=outreach.festival(one.festival), day=dates.day(one.until))
        return Line(key=one, rule="C3", name=one.member, why=why, done=True)

    def waiting(self, joint: Joint, page: TodayPage) -> Line:
        """Return as a line what waits because she has heard enough for now."""
        line = replace(self, heard={}).joint(joint, page)
        said = heard.enough(page.heard[joint.first.member_id], self.today)
        return replace(line, why=self._and(line.why, said), act="", done=True)

    def left_alone(self, one: BirthdayOf) -> Line:
        """Return a birthday that is not mentioned to her as a line."""
        line = self.birthday(one)
        said = translate("ContactLine", "no greeting, she asked not to be contacted")
        return replace(line, why=self._and(line.why, said), done=True)

    @staticmethod
    def _and(why: str, said: str) -> str:
        return translate("ContactLine", "{why} · {heard}").format(why=why, heard=said)

    def _softly(self, rule: str, why: str, *, spared: bool) -> str:
        """Return a reason that says as well where she is in mourning on the day."""
        return outreach.in_mourning(why) if spared and rule != "M8" and not self.discreet else why

    def birthday(self, one: BirthdayOf) -> Line:
        """Return a birthday as a line; a customer reads neither the age nor the family of another."""
        if self.discreet:
            return Line(key=one, rule="C1", name=one.member, why="")
        turns = one.celebration.turns
        words = [people.relation(one.relation) if one.relation else "", one.relative or ""]
        if turns is not None:
            words.append(translate("ContactLine", "turns {age}").format(age=turns))
        elif not one.relation:
            words.append(dates.birthday(one.celebration.birthday))
        return Line(
            key=one,
            rule="C2" if one.relation else "C1",
            name=one.member,
            why=" ".join(word for word in words if word),
        )

    def _why(self, rule: str, facts: Mapping[str, Any]) -> str:
        if self.discreet:
            if rule not in HARMLESS or rule == "C2":
                return ""
            facts = {key: value for key, value in facts.items() if key != "turns"}
        why = outreach.reason(rule, facts, today=self.today, currency=self.settings.currency)
        note = str(facts.get("note", ""))
        if not note or note == why or self.discreet:
            return why
        return translate("ContactLine", "{why} — “{note}”").format(why=why, note=note)

    def _since(self, visit: date | None) -> str:
        if self.discreet:
            return ""
        if visit is None:
            return translate("ContactLine", "never bought")
        days = (self.today - visit).days
        if days == 0:
            return translate("ContactLine", "bought today")
        return ContactLine.tr("bought %n day(s) ago", "", days)

    def _spoke(self, day: date | None) -> str:
        if self.discreet:
            return ""
        if day is None:
            return translate("ContactLine", "not spoken to yet")
        days = (self.today - day).days
        if days == 0:
            return translate("ContactLine", "spoken to today")
        return ContactLine.tr("spoken to %n day(s) ago", "", days)


def _on_its_day(facts: dict[str, Any]) -> dict[str, Any]:
    """Return the facts with a birthday's solar day alone: beside a month is no room for its lunar one."""
    return {**facts, "birthday": facts["day"]} if {"birthday", "day"} <= facts.keys() else facts


def _act(channel: str) -> str:
    return translate("ContactLine", "{channel}…").format(channel=channel[:1].upper() + channel[1:])
