"""`vitrine list`: who is on a list that was kept, or on one of every shop; without a name: the lists."""

from typing import TYPE_CHECKING

import click

from app.cli.running import Run
from app.i18n import translate

if TYPE_CHECKING:
    from app.domain.shop import ShopSettings
    from app.queries.listed_members import Listed
    from app.queries.saved_lists import KeptList


@click.command(name="list")
@click.argument("name", required=False)
@click.pass_obj
def list_(run: Run, name: str | None) -> None:
    """Print the members of the list NAME, or the names of all lists."""
    from app.cli.find import nobody
    from app.progress import finish
    from app.queries import listed_members, member_list, saved_lists, settings, standing_on

    with run.shop() as shop, shop.reading() as session:
        kept = settings.load(session)
        if name is None:
            _names(run, saved_lists.kept(session), kept)
            return
        wanted = saved_lists.resolve(session, name, kept)
        ids = finish(member_list.find(session, wanted, run.today))
        rows = listed_members.rows(session, ids, run.today)
        stands = standing_on.of(session, ids, run.today) if ids else {}
    run.answer(
        [document(one, kept, *stands.get(one.id, ())) for one in rows],
        [_line(one) for one in rows] or [nobody()],
    )


def document(one: "Listed", settings: "ShopSettings", tier: str = "", layer: str = "") -> dict[str, object]:
    """Return a member of a list as the command line's document; money in minor units."""
    row = one.member
    return {
        "id": row.id,
        "card": row.card or None,
        "name": row.name,
        "reading": row.reading,
        "phone": row.phone or None,
        "tier": tier or None,
        "layer": layer or None,
        "level": row.level,
        "status": row.status,
        "advisor": row.advisor or None,
        "last_visit": row.last_visit,
        "birthday": None if one.birthday is None else one.birthday.birthday.as_json(),
        "next_birthday": None if one.birthday is None else one.birthday.next_on,
        "spend_365": one.spent_365,
        "currency": settings.currency,
        "tags": list(one.tags),
    }


def _line(one: "Listed") -> str:
    row = one.member
    visit = row.last_visit.isoformat() if row.last_visit else ""
    words = (row.card or f"#{row.id}", row.name, row.reading, row.phone, row.advisor, visit)
    return "  ".join(word for word in words if word)


def _names(run: Run, kept: "tuple[KeptList, ...]", settings: "ShopSettings") -> None:
    from app.domain import ready_lists
    from app.words import lists as words

    found: list[dict[str, object]] = [
        {"name": words.name(key, settings), "key": key, "kept": False} for key in ready_lists.KEYS
    ]
    found += [{"name": one.name, "key": None, "kept": True} for one in kept]
    own = translate("Commands", "kept")
    run.answer(found, [f"{one['name']}  ({one['key'] or own})" for one in found])
