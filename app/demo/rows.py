"""The rows of the sample shop, collected with their ids so that one statement a table writes them."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any, Final

from sqlalchemy import insert

from app.database.sessions import WriteSession
from app.demo import stock
from app.demo.people import Persona
from app.demo.visits import Line, Visit
from app.domain import names, readings, search_keys
from app.domain.phones import normal
from app.domain.shop import ShopSettings
from app.models import Base, Consent, Member, Phone, Preference, Purchase, PurchaseLine, Relative

_VIP, _SENIOR = 1_000, 10_000
"""Published thresholds of the card levels (rule V4): net spend of 365 days in whole units."""

_REGIONS: Final = {"zh_CN": "CN", "ja": "JP", "en": "GB"}
_CODES: Final = {"zh_CN": "+86", "ja": "+81"}
"""Of the numbers that are written without; English ones have theirs."""


class Rows:
    """The rows of every table, in the order in which they can be written."""

    def __init__(self, today: date, language: str, currency: str) -> None:
        self.today, self.language, self.currency = today, language, currency
        self.region = str(stock.words("shop")[language]["region"])
        self.minor = 10 ** ShopSettings(currency=currency).digits
        order: tuple[type[Base], ...] = (
            Member,
            Phone,
            Relative,
            Preference,
            Consent,
            Purchase,
            PurchaseLine,
        )
        self.tables: dict[type[Base], list[dict[str, Any]]] = {table: [] for table in order}

    def staff(self) -> list[dict[str, Any]]:
        """Return the rows of the staff."""
        roles = ("owner", "manager", "clerk", "clerk")
        listed = zip(stock.words("staff")[self.language], roles, strict=True)
        return [
            {"id": number, "name": name, "role": role, "active": 1}
            for number, (name, role) in enumerate(listed, 1)
        ]

    def add(self, number: int, who: Persona, bought: Iterator[Visit], dice: Random) -> None:
        """Add a member, counted from 0, with all that is hers."""
        member_id = number + 1
        kin = [self._relative(member_id, person) for person in who.kin]
        spent = sum(self._purchase(member_id, who, kin, visit) for visit in bought)
        self.tables[Member].append(self._member(member_id, who, spent))
        written = self._phone(who)
        digits = normal(written, self.region).key
        self._put(Phone, member_id=member_id, written=written, digits=digits, position=0)
        self._stated(member_id, who, dice)
        for channel, refused in (("phone", who.no_calls), ("message", False), ("post", False)):
            if refused or dice.random() < 0.6:
                self._put(
                    Consent,
                    member_id=member_id,
                    channel=channel,
                    allowed=int(not refused),
                    since=who.habits.first,
                    wording="",
                    source="counter",
                )

    def write(self, session: WriteSession) -> None:
        """Write what was added."""
        for table, rows in self.tables.items():
            session.execute(insert(table), rows)

    def _member(self, member_id: int, who: Persona, spent: int) -> dict[str, Any]:
        name = names.clean(who.name)
        reading = who.reading or (readings.readings(name).display if who.tongue == "zh_CN" else "")
        keys = search_keys.search_keys(name, reading, [normal(self._phone(who), self.region).key], who.card)
        born, details = who.birthday, who.details
        level = "senior_vip" if spent >= _SENIOR else "vip" if spent >= _VIP else "member"
        return {
            "id": member_id,
            "name": name,
            "name_key": names.fold(name),
            "card": None if who.status == "prospect" else who.card,
            "reading": reading,
            "gender": who.gender,
            "language": who.tongue,
            "wechat": who.wechat,
            "line": who.line,
            "email": who.email,
            "address": who.address,
            "postcode": "",
            "birth_calendar": born.calendar.value if born else None,
            "birth_year": born.year if born else None,
            "birth_month": born.month if born else None,
            "birth_day": born.day if born else None,
            "birth_leap": int(born.leap) if born else 0,
            "occupation": details["occupation"],
            "hobbies": details["hobby"],
            "drink": details["drink"],
            "call_hours": details["call_hours"],
            "dress_habits": details["habit"],
            "talk_about": details["talk"],
            "joined_on": who.habits.first,
            "source": "referral" if who.referred_by is not None else who.source,
            "referred_by_id": None if who.referred_by is None else who.referred_by + 1,
            "advisor_id": who.advisor + 1,
            "status": who.status,
            "level": level,
            "valid_until": None if who.status == "prospect" else self._valid_until(who.habits.first),
            "do_not_contact": int(who.leave_alone),
            "find_names": keys.names,
            "find_readings": keys.readings,
            "find_digits": keys.digits,
            "created_at": _noon(who.habits.first),
        }

    def _phone(self, who: Persona) -> str:
        """Return her number as this shop writes it: one from abroad has the code of its country."""
        code = _CODES.get(who.tongue)
        if code is None or _REGIONS[who.tongue] == self.region:
            return who.phone
        return f"{code} {who.phone.removeprefix('0')}"

    def _valid_until(self, joined: date) -> date:
        """Return the end of the card's present year; a card is renewed on its birthday."""
        day = min(joined.day, 28)
        this_year = date(self.today.year, joined.month, day)
        return this_year if this_year > self.today else this_year.replace(year=self.today.year + 1)

    def _relative(self, member_id: int, kin: Any) -> int:
        born = kin.birthday
        return self._put(
            Relative,
            member_id=member_id,
            relation=kin.relation,
            name=kin.name,
            sizes=kin.sizes,
            notes="",
            birth_calendar=born.calendar.value,
            birth_year=born.year,
            birth_month=born.month,
            birth_day=born.day,
            birth_leap=int(born.leap),
        )

    def _stated(self, member_id: int, who: Persona, dice: Random) -> None:
        if not who.states:
            return
        habits = who.habits
        said = {"member_id": member_id, "said_on": habits.first, "staff_id": who.advisor + 1}
        for category in ("top", "dress", "shoe"):
            # What she said once is now and then not what she wears today.
            size = min(max(habits.size + dice.choices([0, -1], [85, 15])[0], 0), 4)
            self._put(
                Preference,
                kind="size",
                value=stock.sizes(category)[size],
                category=stock.label("category", category, self.language),
                **said,
            )
        for kind, keys in (("colour", habits.colours[:2]), ("avoids", (habits.avoids,))):
            for key in keys:
                self._put(
                    Preference,
                    kind=kind,
                    value=stock.label("colour", key, self.language),
                    category="",
                    **said,
                )

    def _purchase(self, member_id: int, who: Persona, kin: list[int], visit: Visit) -> int:
        """Add the ticket and its return, and give what it adds to the spend of the last 365 days."""
        common = {"member_id": member_id, "staff_id": who.advisor + 1, "discount": 0}
        ticket = self._put(
            Purchase,
            **common,
            day=visit.day,
            time=visit.time,
            payment=visit.payment,
            created_at=_noon(visit.day),
        )
        made = [self._line(member_id, ticket, visit.day, line, kin) for line in visit.lines]
        spent = sum(line.price for line in visit.lines)
        back_on = visit.day + timedelta(days=visit.back_after)
        if visit.returned is not None and back_on <= self.today:
            line = visit.lines[visit.returned]
            back = self._put(
                Purchase, **common, day=back_on, time="15:00", payment="card", created_at=_noon(back_on)
            )
            self._line(member_id, back, back_on, line, kin, returns=made[visit.returned])
            spent -= line.price
        return spent if (self.today - visit.day).days < 365 else 0

    def _line(
        self, member_id: int, ticket: int, day: date, line: Line, kin: list[int], returns: int | None = None
    ) -> int:
        sign = 1 if returns is None else -1
        return self._put(
            PurchaseLine,
            purchase_id=ticket,
            member_id=member_id,
            day=day,
            item=line.item.name,
            price=sign * line.price * self.minor,
            quantity=sign,
            sku=line.item.sku,
            category=stock.label("category", line.item.category, self.language),
            styles=stock.label("style", line.item.style, self.language),
            size=line.size,
            colour=stock.label("colour", line.colour, self.language),
            season="",
            list_price=line.list_price * self.minor,
            for_whom=line.for_whom,
            relative_id=None if line.kin is None else kin[line.kin],
            returns_line_id=returns,
        )

    def _put(self, table: type[Base], **values: Any) -> int:
        rows = self.tables[table]
        number = len(rows) + 1
        rows.append({"id": number, **values})
        return number


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
