"""What `vitrine points` and `vitrine balance` share: how an account is told."""

from datetime import date
from typing import TYPE_CHECKING, Any

from app.i18n import translate

if TYPE_CHECKING:
    from app.database.sessions import ReadSession
    from app.domain.lots import Held


def document(session: "ReadSession", member_id: int, kind: str, today: date) -> dict[str, Any]:
    """Return what she holds of a kind (points, money), its lots, and every entry, the latest first."""
    from app.queries import balances, ledger, settings

    kept = balances.of_member(session, member_id, today)
    held = kept.points if kind == "points" else kept.money
    told: dict[str, Any] = {
        "member": {"id": member_id, "name": ledger.holder(session, member_id)},
        "today": today,
        "balance": held.total,
        "next_lapse": None
        if held.next_lapse is None
        else {"amount": held.next_lapse.amount, "on": held.next_lapse.on},
        "lots": lots(held),
        "entries": [
            {
                "id": row.id, "day": row.day, "at": row.at.isoformat(), "kind": row.kind, "delta": row.delta,
                "balance_after": row.balance_after, "expires_on": row.expires_on, "percent": row.percent,
                "reason": row.reason, "purchase": row.purchase_id, "staff": row.staff,
                "reverses": row.reverses,
            }
            for row in ledger.entries(session, member_id, kind)
        ],
    }  # fmt: skip
    if kind != "points":
        told |= {"currency": settings.load(session).currency, "percent": kept.percent}
    return told


def lots(held: "Held") -> list[dict[str, Any]]:
    """Return the lots that count, in the order in which they are spent."""
    return [{"amount": lot.left, "as_of": lot.day, "expires_on": lot.expires_on} for lot in held.lots]


def lines(told: dict[str, Any]) -> list[str]:
    """Return the same for a person: the sum, then every entry."""
    from app.domain import money
    from app.words import ledger

    currency = told.get("currency")

    def shown(amount: int) -> str:
        return money.format(amount, currency) if currency else f"{amount:,}"

    head = (
        translate("Commands", "{name} has a balance of {sum}.")
        if currency
        else translate("Commands", "{name} has {sum} points.")
    )
    return [
        head.format(name=told["member"]["name"], sum=shown(told["balance"])),
        *(
            "  ".join(
                filter(
                    None,
                    (
                        row["day"].isoformat(),
                        ledger.kind(row["kind"], on_ticket=row["purchase"] is not None),
                        f"{'+' if row['delta'] > 0 else ''}{shown(row['delta'])}",
                        f"= {shown(row['balance_after'])}",
                        row["reason"],
                    ),
                )
            )
            for row in told["entries"]
        ),
    ]
