"""What a check of the shop's file found, in words: which part of it, which row, and what is wrong there."""

from app.i18n import translate


def part(kind: str) -> str:
    """Return the name of the part of the file that findings of this kind are about."""
    words = {
        "page": translate("Findings", "Pages of the file"),
        "key": translate("Findings", "Links between rows"),
        "record": translate("Findings", "Record of changes"),
        "orphan": translate("Findings", "Purchases and contacts"),
        "ledger": translate("Findings", "Points and balances"),
    }
    return words[kind]


def finding(kind: str, where: str, detail: str) -> str:
    """Return a finding of `exchange.check` in one line; what SQLite says of its pages stays as it says it."""
    told = detail
    if kind == "key":
        told = translate("Findings", "points at a row of {table} that is not there").format(table=detail)
    elif kind != "page" or detail == "SHA-256":
        told = _wrong(detail)
    if where:
        return translate("Findings", "{part}: {where}: {told}").format(
            part=part(kind), where=where, told=told
        )
    return translate("Findings", "{part}: {told}").format(part=part(kind), told=told)


def _wrong(detail: str) -> str:
    words = {
        "SHA-256": translate("Findings", "the bytes are not those with which it was closed"),
        "table": translate("Findings", "speaks of a table that is not there"),
        "unreadable": translate("Findings", "cannot be read"),
        "no lines": translate("Findings", "a ticket without lines"),
        "at odds with its ticket": translate("Findings", "at odds with its ticket"),
        "closed by halves": translate("Findings", "closed by halves"),
        "trigger missing": translate("Findings", "the guard of this name is missing"),
        "does not follow the entry before it": translate("Findings", "does not follow the entry before it"),
        "below nothing": translate("Findings", "leaves less than nothing, or changes nothing"),
        "draws that do not come to it": translate("Findings", "what it draws on does not come to its sum"),
        "lot overdrawn": translate("Findings", "more was drawn on it than it holds"),
        "lots that do not come to its balance": translate(
            "Findings", "what is left does not come to its balance"
        ),
        "on a lot of another account, or on none": translate(
            "Findings", "draws on another account's entry, or on none"
        ),
        "on a lot that had lapsed": translate("Findings", "draws on points that had expired"),
        "takes back another account's entry": translate("Findings", "takes back another account's entry"),
    }
    return words.get(detail, detail)
