"""`vitrine fit FILE`: the models of any log of purchases, without the shop's own file."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app import i18n
from app.cli import run
from app.domain.value.buying import Buying, Model
from tests.cli.conftest import Call
from tests.domain.value import logs


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Return the log of a shop of 900 customers."""
    made, _ = logs.simulated(Model.MBG_NBD, Buying(1.2, 40.0, 0.8, 2.4), 900, 700.0)
    columns = zip(made.customer.tolist(), made.day.tolist(), made.amount.tolist(), strict=True)
    rows = [f"{who},{date.fromordinal(day)},{paid:.2f}" for who, day, paid in columns]
    file = tmp_path / "log.csv"
    file.write_text("\n".join(["Id,Date,Price", *rows]), "utf-8")
    return file


def plausible(found: dict[str, Any]) -> None:
    for one in found["customers"]:
        assert 0 <= one["p_alive"] <= 1
        assert min(one["expected"], one["expected_ticket"], one["expected_spending"]) >= 0


def test_cdnow(call: Call, shared_data: Path, db: Path) -> None:
    file = shared_data / "analytics" / "CDNOW_sample.txt"
    found = call("fit", file, "--columns", "1,3,5", "--calibration-end", "1997-09-30")
    shop = found["bg_nbd"]["parameters"]
    assert [round(shop[name], 3) for name in ("r", "alpha", "a", "b")] == [0.243, 4.414, 0.793, 2.426]
    assert round(found["bg_nbd"]["log_likelihood"], 1) == -9582.4
    assert {fit["converged"] for fit in (found["bg_nbd"], found["mbg_nbd"], found["gamma_gamma"])} == {True}
    assert (found["customers_fitted"], found["repeaters"], found["horizon"]) == (2357, 946, 39)
    (first,) = [one for one in found["customers"] if one["customer"] == "00004"]
    assert (first["x"], round(first["t_x"], 2), round(first["T"], 2)) == (2, 30.43, 38.86)
    assert round(first["expected"], 3) == 1.226
    held = found["holdout"]
    assert (held["from"], held["to"], held["actual"]) == ("1997-10-01", "1998-06-30", 1882)
    assert 1600 < held["predicted"] < 1700
    assert sum(one["customers"] for one in held["by_repeats"]) == 2357
    plausible(found)
    assert not db.exists()


def test_sums_give_the_same(call: Call, shared_data: Path) -> None:
    found = call("fit", shared_data / "analytics" / "cdnow_customers_summary_with_transactions.csv")
    assert round(found["bg_nbd"]["parameters"]["r"], 3) == 0.243
    assert round(found["gamma_gamma"]["parameters"]["p"], 2) == 6.25
    assert found["holdout"] is None
    file = shared_data / "analytics" / "cdnow_customers_summary.csv"
    refused = call("fit", file, "--calibration-end", "1997-09-30", code=2)
    assert "--calibration-end" in refused


@pytest.mark.parametrize("name", ["retail/cn_superstore.xls", "retail/Fashion_Retail_Sales.csv"])
def test_a_shop_that_no_model_fits_is_told_and_has_figures(call: Call, shared_data: Path, name: str) -> None:
    found = call("fit", shared_data / name)
    assert found["bg_nbd"]["parameters"] is None
    assert found["bg_nbd"]["why_not"] == "ran_away"
    assert found["used"]["expected"] == "own_rate"
    plausible(found)
    assert max(one["expected"] for one in found["customers"]) < 40


def test_a_made_up_shop_is_predicted(call: Call, log: Path) -> None:
    found = call("fit", log, "--calibration-end", "1918-01-20", "--unit", "day")
    held = found["holdout"]
    assert found["used"] == {"p_alive": "mbg_nbd", "expected": "bg_nbd", "expected_ticket": "gamma_gamma"}
    assert abs(held["predicted"] / held["actual"] - 1) < 0.3
    assert call("fit", log, "--horizon", "10", "--unit", "month")["horizon"] == 10
    plausible(found)


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_people_read_it_in_their_language(
    log: Path, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    with i18n.language(language):
        assert run(["--lang", language, "fit", str(log), "--calibration-end", "1918-01-20"]) == 0
    told = capsys.readouterr().out.splitlines()
    said = {"en": "came again", "zh_CN": "再次到店", "ja": "再来店"}[language]
    assert said in told[0]
    assert told[1].startswith("BG/NBD")
    assert "1918-01-21" in told[5]
    assert len(told) == 31


def test_a_young_shop_says_so(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "young.csv"
    file.write_text("Id,Date,Price\n1,2026-01-01,5\n1,2026-02-01,5\n2,2026-01-09,8\n", "utf-8")
    found = call("fit", file)
    assert {found[key]["reliable"] for key in ("bg_nbd", "mbg_nbd", "gamma_gamma")} == {False}
    plausible(found)
    file.write_text("Id,Date,Price\n1,2026-01-01,5\n2,2026-01-09,8\n", "utf-8")
    told = call("fit", file, plain=True)
    assert "Nobody has come again yet" in told
    assert told.startswith("2 customers, 0 of whom came again.")
    assert [one["expected"] for one in call("fit", file)["customers"]] == [0, 0]


def test_too_few_are_called_too_few_and_what_is_listed_is_explained(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "one.csv"
    file.write_text("Id,Date,Price\n1,2026-01-01,5\n1,2026-02-01,5\n,2026-01-09,8\n,2026-01-10,8\n", "utf-8")
    told = call("fit", file, plain=True)
    assert told.startswith("1 customer, 1 of whom came again.")
    assert "beyond all sense" not in told
    assert "BG/NBD: Fewer than 200 customers have come again" in told.replace("MBG", "BG")
    assert "2 rows of the file were left out or have no amount: whose it is is missing (2)." in told
    assert "who spends most first:" in told
    head, row = told.splitlines()[-2:]
    assert head.split() == ["x", "t_x", "T", "P", "E", "S"]
    (one,) = call("fit", file)["customers"]
    assert float(row.split()[-1]) == pytest.approx(one["expected_spending"], abs=0.01)
    assert "E: visits expected; S: spending expected." in told


def test_a_day_after_the_last_purchase_is_refused(call: Call, log: Path) -> None:
    refused = call("fit", log, "--calibration-end", "2100-01-01", code=2)
    assert "2100-01-01 is after the last purchase in the file" in refused


def test_refusals_are_sentences(call: Call, tmp_path: Path, log: Path) -> None:
    assert "has no columns who, when, what (Id, Date, Price)" in call(
        "fit", log, "--columns", "who,when,what", code=3
    )
    assert "says who came on which day" in call("fit", log, "--calibration-end", "1900-01-01", code=3)
    assert "no-such.csv" in call("fit", tmp_path / "no-such.csv", code=2)
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7")
    assert "cannot be read as a table" in call("fit", tmp_path / "b.pdf", code=3)
