"""Every finding of a check has words, and no code of the program is among them."""

import re

import pytest

from app import i18n
from app.exchange import check, check_ledger
from app.words import findings

TOLD = [
    *((kind, f"{table} 3", detail) for kind, asked in check._QUESTIONS.items() for table, detail, _ in asked),
    *(("ledger", f"{table} 3", detail) for table, detail, _ in check_ledger.QUESTIONS),
    ("ledger", "account_stays", "trigger missing"),
    ("key", "purchase 4", "member"),
    ("page", "", "SHA-256"),
]


@pytest.mark.parametrize("language", ["zh_CN", "ja"])
@pytest.mark.parametrize("told", TOLD)
def test_a_finding_in_the_shops_own_language(language: str, told: tuple[str, str, str]) -> None:
    kind, where, detail = told
    with i18n.language(language):
        said = findings.finding(kind, where, detail)
    rest = said.replace(where, "").replace(" member ", "")
    assert where in said
    assert re.search(r"[a-z]", rest) is None


def test_what_sqlite_says_stays_as_it_says_it() -> None:
    with i18n.language("en"):
        assert findings.finding("page", "", "300000 / 3674112 B") == "Pages of the file: 300000 / 3674112 B"
        assert findings.finding("orphan", "purchase 3", "no lines") == (
            "Purchases and contacts: purchase 3: a ticket without lines"
        )
        assert findings.finding("orphan", "purchase 3", "?") == "Purchases and contacts: purchase 3: ?"
