"""Every measure is taken, small; no figure is held against a limit here."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtWidgets import QApplication

from app import cli
from app.bench import (
    cards,
    due,
    exports,
    fit,
    imports,
    insight,
    key_press,
    measure,
    member_card,
    month,
    plain_fit,
    proof,
    purchase,
    raw_dates,
    raw_rows,
    rfm,
    search,
    standing,
    start,
    table,
    year,
)
from app.bench.measure import Measure
from app.bench.town import Town
from app.domain import outreach
from app.domain.outreach_facts import policy_of
from app.domain.value import fitting
from app.domain.value.buying import Model
from app.domain.value.counts import counts
from app.exchange import importing
from app.exchange.options import Options
from app.progress import finish
from app.queries import member_card as member_card_query
from app.queries import outreach_facts, settings
from app.reports import templates
from app.ui.insight import topics

MEMBERS = 200
_SAME = {
    "member": "id, card, name, reading, birth_calendar, birth_year, birth_month, birth_day, joined_on,"
    " find_names, find_readings, find_digits, status, import_id",
    "phone": "member_id, written, position",
    "purchase": "id, member_id, day, ticket, discount, import_id",
    "purchase_line": "purchase_id, member_id, day, item, price, quantity, size, colour",
}


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Town:
    return Town(tmp_path_factory.mktemp("town"), MEMBERS)


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name, count in (
        (cards, "_PAIRS", 2), (cards, "_CARDS", 4), (cards, "_FEW", 2), (due, "_PAIRS", 2),
        (due, "_YEARS", 2), (proof, "_LETTERS", 2), (year, "_TIMES", 1),
        (start, "_PAIRS", 1), (start, "_STARTS", 1), (fit, "_PAIRS", 2),
        (rfm, "_PAIRS", 2), (insight, "_ROUNDS", 1), (standing, "_PAIRS", 2),
        (member_card, "_PAIRS", 2), (member_card, "_CARDS", 3), (member_card, "_SHOWN", 4),
        (member_card, "_ROUNDS", 2), (member_card, "_OPENED", 2), (purchase, "_TICKETS", 2),
        (key_press, "_ROUNDS", 1), (key_press, "_WORDS", 4), (search, "_QUERIES", 4),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, count)


def only(found: Iterator[Measure]) -> dict[str, Measure]:
    return {each.name: each for each in found}


def test_pairs_are_taken_in_turn_and_their_median_counts() -> None:
    order: list[str] = []
    above, below = iter([3.0, 8.0, 2.0]), iter([1.0, 2.0, 1.0])

    def ours() -> float:
        order.append("ours")
        return next(above)

    def floor() -> float:
        order.append("floor")
        return next(below)

    found = measure.paired("due_today", ours, floor, pairs=3, limit=3, load="")
    assert order == ["ours", "floor", "floor", "ours", "ours", "floor"]
    assert found.ratios == (3.0, 4.0, 2.0)
    assert (found.figure, found.ours, found.floor, found.is_met) == (3.0, 3.0, 1.0, True)


def test_without_a_floor_the_limit_is_in_the_unit() -> None:
    found = Measure("key_press", "ms", ours=17.0, limit=16)
    assert (found.figure, found.is_met) == (17.0, False)


def test_a_limit_in_the_unit_may_stand_beside_a_floor() -> None:
    found = Measure("card_2000", "ms", ours=40.0, floor=8.0, limit=50)
    assert (found.figure, found.ratio, found.is_met) == (40.0, 5.0, True)
    row = [*table.lines([found])][1].split()
    assert row == ["card_2000", "40", "ms", "8", "ms", "5.00", "≤", "50", "ms", "met"]
    assert Measure("key_press", "ms", ours=17.0, limit=16).ratio == 0


def test_a_time_by_the_clock_is_told_with_the_part_of_the_processor() -> None:
    found = Measure("card_shown", "ms", ours=31.0, processor=22.0, limit=50)
    assert found.figure == 31
    assert "31 ms (processor 22 ms)" in [*table.lines([found])][1]
    assert table.document(found)["processor"] == 22


def test_the_floor_of_an_import_leaves_the_rows_that_the_import_leaves(town: Town) -> None:
    floor, ours = town.folder / "floor.vitrine", town.folder / "ours.vitrine"
    town.new(floor)
    with raw_rows.opened(floor) as link:
        raw_rows.write(link, *town.sheets, town.keys)
    town.new(ours)
    with town.opened(ours) as shop:
        for sheet in town.sheets:
            assert finish(importing.import_file(shop, sheet, Options())).import_id is not None
    with raw_rows.opened(floor) as one, raw_rows.opened(ours) as other:
        for row_table, columns in _SAME.items():
            statement = f"SELECT {columns} FROM {row_table} ORDER BY id"
            rows = one.execute(statement).fetchall()
            assert rows
            assert rows == other.execute(statement).fetchall()
        # The import alone gives the levels that are reached.
        levels = "SELECT count(*) FROM member WHERE level <> 'member'"
        assert (one.execute(levels).fetchone(), bool(other.execute(levels).fetchone()[0])) == ((0,), True)


def test_an_import_is_measured_as_csv_and_as_a_workbook(town: Town) -> None:
    found = only(imports.measures(town))
    assert found.keys() == {"import_csv", "import_xlsx"}
    assert all(each.floor and each.ratios for each in found.values())


def test_an_export_is_measured(town: Town) -> None:
    found = only(exports.measures(town))
    assert found.keys() == {"export_xlsx"}
    assert all(each.floor and each.ratios for each in found.values())


def test_each_topic_of_insight_is_measured_kept_and_anew(town: Town, qapp: QApplication) -> None:
    assert qapp
    found = [*insight.measures(town)]
    assert [each.name for each in found] == ["insight_opened"] + ["insight_anew"] * (len(found) - 1)
    assert {each.load.split(" · ")[-1] for each in found[1:]} == {topic.key for topic in topics.TOPICS}
    assert {each.limit for each in found} == {300, 1_000}
    assert all(each.ours > 0 for each in found)


def test_recency_frequency_and_money_are_measured_beside_the_same_statement(town: Town) -> None:
    found = only(rfm.measures(town))
    assert found.keys() == {"rfm"}
    assert all(each.floor and each.ratios and each.limit == 1.3 for each in found.values())


def test_a_sheet_that_is_refused_is_no_measure(town: Town, tmp_path: Path) -> None:
    sheet = tmp_path / "members.csv"
    sheet.write_text("card,name\nV1,\n", encoding="utf-8")
    empty = tmp_path / "empty.vitrine"
    town.new(empty)
    with town.opened(empty) as shop, pytest.raises(RuntimeError, match=r"members\.csv"):
        imports.take_in(shop, [sheet])


def test_the_start_is_measured_in_processes_of_its_own(town: Town) -> None:
    found = only(start.measures(town))
    assert found.keys() == {"first_paint", "search_ready"}
    assert found["search_ready"].ours >= found["first_paint"].ours


def test_search_card_and_day_are_measured(town: Town, qapp: QApplication) -> None:
    assert qapp is not None
    assert len([*search.measures(town)]) == len(search.KINDS)
    assert only(key_press.measures(town))["key_press"].ours > 0
    assert only(member_card.measures(town)).keys() == {"card_data", "card_shown", "card_2000"}
    found = only(due.measures(town))
    assert found["due_today"].load.endswith("due")
    assert only(month.measures(town))["month_shown"].ours > 0
    assert found["year_planned"].limit == found["year_placed"].limit == 3
    shown = only(month.measures(town))["month_shown"]
    assert shown.ours > 0
    assert shown.limit == 50


def test_a_ticket_is_measured_until_her_card_shows_it(town: Town, qapp: QApplication) -> None:
    assert qapp is not None
    usual, regular = purchase.measures(town)
    assert (usual.name, regular.name) == ("purchase_shown", "purchase_shown")
    assert (usual.load, regular.load) == ("24 lines", "2,000 lines")
    assert (usual.limit, regular.limit) == (50, 50)
    assert min(usual.ours, regular.ours) > 0
    with town.opened(town.folder / "regular.vitrine") as shop, shop.reading() as session:
        card = member_card_query.load(session, 3, town.today)
    assert card.figures.last_visit == town.today
    assert len(card.bought) == 24 + 3


def test_a_fit_is_measured_and_finds_what_the_plain_one_finds(town: Town) -> None:
    (found,) = fit.measures(town)
    assert (found.name, found.load, len(found.ratios)) == ("fit", "2,357 customers", 2)
    x, t_x, age = fit._customers()
    ours = fitting.fit_buying(Model.BG_NBD, counts(x, t_x, age)).parameters
    assert ours == pytest.approx(plain_fit.fit(x, t_x, age), rel=0.01)


def test_cards_are_measured_in_every_language(town: Town) -> None:
    found = [*cards.measures(town)]
    assert [each.name for each in found] == ["cards_printed", "card_size"] * 3 + ["mail_merge"]


def test_a_letter_on_a_card_and_the_year_are_measured(
    town: Town, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qapp is not None
    monkeypatch.setattr(templates, "DESIGNS", dict([*templates.DESIGNS.items()][:2]))
    found = only(proof.measures(town)) | only(year.measures(town))
    assert (found["proof_shown"].load, found["proof_shown"].limit) == ("2 designs", 50)
    assert found["year_written"].limit == 3
    assert min(found["proof_shown"].ours, found["year_written"].ours) > 0


def test_the_command_prints_a_table_or_json() -> None:
    call = ["bench", "--members", "200", "--only", "due"]
    runner = CliRunner()
    told = runner.invoke(cli.group, call)
    heading, row, year, placed = told.output.splitlines()
    assert heading.split() == ["measure", "of", "ours", "floor", "ratio", "limit"]
    assert row.startswith("due_today")
    assert year.startswith("year_planned")
    assert placed.startswith("year_placed")
    found, *_ = json.loads(runner.invoke(cli.group, ["--json", *call]).output)["rows"]
    assert found.keys() == {
        "name", "of", "unit", "ours", "processor", "floor", "ratios", "figure", "limit", "met",
    }  # fmt: skip
    assert len(found["ratios"]) == 2


def test_a_measure_that_nobody_knows_is_a_wrong_call() -> None:
    assert CliRunner().invoke(cli.group, ["bench", "--only", "luck"]).exit_code == 2


def test_a_measure_that_misses_its_limit_says_so() -> None:
    rows = [*table.lines([Measure("key_press", "ms", ours=17.0, limit=16, load="20,000")])]
    assert rows[1].split() == ["key_press", "20,000", "17", "ms", "≤", "16", "ms", "NOT", "MET"]


def test_everybody_is_reckoned_beside_the_covering_statement(town: Town) -> None:
    assert only(standing.measures(town)).keys() == {"standing", "preferences"}


def test_the_raw_dates_of_a_year_are_those_on_which_the_rules_rest(town: Town) -> None:
    start, end = town.today, town.today + raw_dates.YEAR
    with town.opened() as shop, raw_rows.opened(town.shop) as link, shop.reading() as session:
        raw = Counter(kind for _, kind, _ in link.execute(raw_dates.SQL, raw_dates.values(start, end)))
        kept = replace(settings.load(session), wishes_to="everybody")
        ours = Counter(
            one.rule if one.rule == "C15" else one.script  # whose words depend on her period
            for facts in outreach_facts.load(session, kept, start, end)
            for one in outreach.due_contacts(facts, policy_of(kept), start, end)
            if not one.occasion_key.endswith(":autumn")  # the one call more depends on her period
        )
    assert raw["birthday"] == ours["C1.day"] > 100
    assert (raw["silence"], raw["ticket"]) == (ours["C5"], ours["C6"])
    assert raw["calls"] == ours["C15"] > 0
    assert raw["winter"] == ours["C4.winter"] == town.members
