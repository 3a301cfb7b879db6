"""A purchase on the command line: its lines from a file, and what is refused of them."""

from pathlib import Path

import pytest

from app import opening
from app.services import catalogue
from tests.cli.conftest import Call, lines


@pytest.mark.usefixtures("shop")
@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ([{"item": "hat", "price": 1}, {"item": "coat"}], "Line 2 of {path}: price is missing."),
        ([{"item": "coat", "price": "1"}], 'Line 1 of {path}: what stands in price: "1" is not what'),
        ([{"item": "coat", "price": True}], "what stands in price: true is not what belongs there."),
        ([{"item": "coat", "price": 1, "prize": 1}], "Line 1 of {path}: there is no field “prize”."),
        (["coat"], 'Line 1 of {path} is no line: "coat"'),
        (5, "{path} has no list of lines."),
        (None, "{path} is not JSON: "),
    ],
)
def test_lines_that_are_wrong_are_named(call: Call, tmp_path: Path, wrong: object, said: str) -> None:
    path = lines(tmp_path, wrong)
    if wrong is None:
        path.write_text("{")
    told = call("purchase", 2, "--lines", path, code=3)
    assert said.format(path=path) in told
    assert "minor units" in told
    assert "Nothing was recorded." in told


@pytest.mark.usefixtures("shop")
def test_a_purchase(call: Call, tmp_path: Path) -> None:
    file = lines(
        tmp_path, [{"item": "coat", "price": 280_000, "category": "coat", "size": "M", "colour": "navy"}]
    )
    done = call(
        "purchase", "VIP-0231", "--lines", file, "--staff", "小燕", "--pay", "cash", "--discount", 1_000
    )
    assert done["ticket"]["total"] == 279_000
    assert done["points_earned"] == done["ticket"]["total"] // 100
    # With this ticket she is a VIP: thanks the next day, and a month later the question how it wears.
    assert [(task["rule"], task["due"]) for task in done["tasks"]] == [
        ("C6", "2026-11-17"), ("C7", "2026-11-11"), ("C7", "2026-12-10"),
    ]  # fmt: skip
    wrapped = lines(tmp_path, {"lines": [{"item": "hat", "price": 100, "relative_id": None}]})
    assert "recorded: ¥1." in call("purchase", 2, "--lines", wrapped, "--day", "2026-11-01", plain=True)
    file = lines(tmp_path, [{"item": "coat", "price": 280_000, "category": "coat"}])
    told = call("purchase", 2, "--lines", file, "--ticket", "K7", "--day", "2026-11-02", plain=True)
    assert "recorded: ¥2,800." in told
    assert "call, bought for ¥2,800 on 2 Nov." in told
    again = call("purchase", 2, "--lines", file, "--ticket", "K7", "--staff", "小燕", code=3)
    assert "Ticket K7 is on file already: 2026-11-02, 张晓红." in again
    call("purchase", 2, "--lines", lines(tmp_path, []), code=3)
    call("purchase", "nobody", "--lines", file, code=3)


def test_a_line_is_filled_from_the_catalogue(call: Call, tmp_path: Path, shop: Path) -> None:
    opened = opening.open_shop(shop)
    with opened.changing() as session:
        coat = catalogue.remember(session, "羊绒大衣", sku="C-200", price=268_000)
        catalogue.learn(session, coat, "6901234500024", "M")
    opened.close()
    file = lines(tmp_path, [{"code": "6901234500024"}, {"sku": "C-200", "price": 200_000}])
    assert call("purchase", "VIP-0231", "--lines", file)["ticket"]["total"] == 468_000
    call("purchase", "VIP-0231", "--lines", lines(tmp_path, [{"code": "404"}]), code=3)


def test_a_file_of_lines_without_an_end(call: Call) -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("this system has no file without an end")
    call("init", "--shop", "燕衣社")
    assert "too large" in call("purchase", "1", "--lines", "/dev/zero", code=3)


@pytest.mark.usefixtures("shop")
def test_a_file_that_is_not_there_is_said_simply(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "none.json"
    for words in (("purchase", 2, "--lines", path), ("import", path)):
        told = call(*words, code=3)
        assert f"There is no file {path}." in told
        assert "CSV" not in told
