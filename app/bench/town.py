"""The shop that is measured: its sheets, and a file with everything in it, made once a run."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from shutil import copy

from app import opening
from app.bench import population, raw_rows
from app.database import seal
from app.database.shop import Shop
from app.domain import phones
from app.domain.search_keys import search_keys
from app.domain.shop import ShopSettings
from app.domain.wishes import To
from app.services import line_kinds, placing, planning, settings

TODAY = population.OPENED + timedelta(population.DAYS)
"""The day on which everything is measured: the one after the last purchase."""
YEAR = 365
"""Days of a year that is planned."""


class Town:
    """A shop with so many members, in a folder of its own."""

    def __init__(self, folder: Path, members: int) -> None:
        self.folder = folder
        self.members = members

    @property
    def load(self) -> str:
        """What there is to do, for the table."""
        return f"{self.members:,}"

    @property
    def today(self) -> date:
        """The shop's day."""
        return TODAY

    @cached_property
    def sheets(self) -> tuple[Path, Path]:
        """The members and the purchases as CSV."""
        return population.write(self.folder, self.members)

    @cached_property
    def keys(self) -> raw_rows.Keys:
        """The search keys of everybody."""
        return [
            search_keys(it.name, it.reading, (phones.normal(it.phone, "CN").key,), it.card)
            for it in population.people(self.members)
        ]

    @cached_property
    def shop(self) -> Path:
        """The file with everybody and everything in it, as a day's beginning leaves it, and closed."""
        path = self.folder / "shop.vitrine"
        self.new(path)
        with raw_rows.opened(path) as link:
            raw_rows.write(link, *self.sheets, self.keys)
        with self.opened(path) as shop, shop.changing() as session:
            planning.plan(session, self.today)
            line_kinds.file(session)
        return path

    @cached_property
    def year(self) -> Path:
        """A copy of the file in which a year is planned ahead, wishes to everybody, and placed; closed."""
        path = self.folder / "year.vitrine"
        copy(self.in_order(), path)
        with self.opened(path) as shop, shop.changing() as session:
            settings.change(session, wishes_to=To.EVERYBODY.value)
            planning.plan(session, self.today, YEAR)
            placing.place(session, self.today)
        return path

    @contextmanager
    def opened(self, path: Path | None = None) -> Iterator[Shop]:
        """Open the file, or another of this town."""
        shop = opening.open_shop(path or self.shop)
        try:
            yield shop
        finally:
            shop.close()

    def new(self, path: Path) -> None:
        """Make an empty shop at `path` in place of what lies there."""
        for file in path.parent.glob(f"{path.name}*"):
            file.unlink()
        opening.create_shop(path, ShopSettings(name="Vitrine")).close()

    def in_order(self) -> Path:
        """Return the file as a shop is left at closing time, whoever has been broken off meanwhile."""
        if seal.state(self.shop) is not seal.State.WHOLE:
            with self.opened():
                pass
        return self.shop
