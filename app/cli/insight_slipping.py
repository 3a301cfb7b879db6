"""`vitrine insight slipping`: who of the best is leaving, what is at risk, and how sure the list is."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli import insight_export
from app.cli.running import Run
from app.cli.values import called
from app.domain import lifetime
from app.i18n import translate

if TYPE_CHECKING:
    from app.domain.insight.slipping import HitRate, Slipping, SlippingMember
    from app.domain.stake import Stake


@click.command()
@insight_export.option
@click.pass_obj
def slipping(run: Run, out: Path | None) -> None:
    """List platinum and gold members who are slipping, most at risk first, with the list's own hit rate."""
    from app.queries import settings
    from app.queries import slipping as query
    from app.words import insight as words

    with run.shop() as shop:
        with shop.reading() as session:
            kept = settings.load(session)
            found = run.watch(query.load(session, kept, run.today))
        document, lines = _told(found, kept.currency)
        insight_export.write(run, shop, kept, "slipping", lambda: words.table(found), out, document, lines)
    run.answer(document, lines)


def _told(found: "Slipping", currency: str) -> tuple[dict[str, Any], list[str]]:
    from app.cli.insight_value import models
    from app.words import insight
    from app.words import value as words

    by = found.worth.listed
    document = {
        "today": found.worth.today,
        "currency": currency,
        "score": found.worth.score,
        "score_name": words.score(found.worth.score),
        "listed_by": "score" if by.why_rule is None else "rule",
        "why_rule": by.why_rule,
        "past_hits": {
            "score": by.hits,
            "score_listed": by.count,
            "rule": by.rule_hits,
            "rule_listed": by.rule_count,
        },
        "areas": {name: round(area, 4) for name, area in found.worth.areas.items()},
        "origins": list(found.worth.origins),
        "horizon": found.worth.horizon,
        "hit_rate": None if found.hits is None else _hits(found.hits),
        "chance": found.chance,
        "margin": found.worth.margin,
        **models(found.worth),
        "members": [_document(one) for one in found.members],
        "scores": {str(id_): round(one.score, 6) for id_, one in found.worth.members.items()},
    }
    return document, [insight.sentence(found), *(_line(one, currency) for one in found.members)]


def _hits(hits: "HitRate") -> dict[str, Any]:
    return {
        "day": hits.day, "horizon": hits.horizon, "listed": hits.listed, "gone": hits.gone,
        "share": round(hits.share, 4), "best": hits.best, "lost": hits.lost, "usual_loss": lifetime.LOST,
    }  # fmt: skip


def figures(hers: "Stake") -> dict[str, int]:
    """Return what is at stake with a member for a document, in minor units."""
    return {
        "if_she_stays": hers.if_she_stays, "at_risk": hers.at_risk, "win_back_ceiling": hers.ceiling,
    }  # fmt: skip


def _document(one: "SlippingMember") -> dict[str, Any]:
    from app.words import value as words

    return {
        "member": {"id": one.member_id, "card": one.card or None, "name": one.name},
        "tier": one.tier,
        "advisor": one.advisor or None,
        "do_not_contact": one.do_not_contact,
        "since": one.since,
        "silence_days": one.silence,
        "gap_days": one.gap,
        "p_alive": round(one.p_alive, 4),
        "score": round(one.score, 6),
        "value": one.stake.expected,
        **figures(one.stake),
        "changes": [{"code": change.value, "text": words.change(change)} for change in one.changes],
    }


def _line(one: "SlippingMember", currency: str) -> str:
    from app.words import stakes
    from app.words import value as words

    said = translate("Commands", "{name}: not seen since {day}; {stake}")
    told = said.format(
        name=called(one.name, one.card, one.member_id),
        day=one.since,
        stake=stakes.short(one.stake, currency),
    )
    return "  ".join([told, *map(words.change, one.changes)])
