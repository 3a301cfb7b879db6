"""A map goes out as TOML and as JSON, and says the same when it comes back."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import errors
from app.domain.dates import DayOrder
from app.exchange import column_map, header_words
from app.exchange.column_map import ColumnMap
from tests.exchange.conftest import Bring

texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12)
fields = st.sampled_from(sorted(header_words.fields()))
keys = st.lists(st.sampled_from(["姓名", "Card No.", "", "手机", 'A"b\\', "電話 2"]), unique=True).map(
    header_words.keys
)
maps = st.builds(
    lambda names, taken, constants, comma, order, row: ColumnMap(
        columns=dict(zip(names, taken, strict=False)),
        constants=constants,
        decimal_comma=comma,
        order=order,
        order_said=order is not None,
        header_row=row,
        sheet="订单",
        kind="members",
        encoding="gb18030",
        currency="CNY",
    ),
    keys,
    st.lists(st.just("") | fields, min_size=6, max_size=6),
    st.dictionaries(fields, texts, max_size=2),
    st.none() | st.booleans(),
    st.none() | st.sampled_from(DayOrder),
    st.none() | st.integers(1, 30),
)


@given(maps)
def test_there_and_back(tmp_path_factory: pytest.TempPathFactory, said: ColumnMap) -> None:
    path = tmp_path_factory.mktemp("maps") / "map.toml"
    path.write_text(column_map.as_toml(said), "utf-8")
    assert column_map.as_document(column_map.read(path)) == column_map.as_document(said)
    document = json.loads(json.dumps(column_map.as_document(said)))
    assert column_map.from_document(document, path) == column_map.from_document(
        column_map.as_document(said), path
    )


def test_a_map_says_what_the_rows_are(bring: Bring) -> None:
    assert bring("货,价\nC1,5\n", 'as = "items"\n[columns]\n"货" = "sku"\n"价" = "price"\n').kind == "items"


def test_a_kind_that_nobody_knows(tmp_path: Path) -> None:
    with pytest.raises(errors.NotAMap, match="hats"):
        column_map.from_document({"as": "hats"}, tmp_path)


def test_headings_that_end_like_the_name_of_a_second_one(bring: Bring) -> None:
    sheet = "姓名,手机,手机,手机2,Order #2\n张三,1,2,3,4\n"
    said = '[columns]\n"手机#2" = ""\n"Order #2" = "card"\n'
    outcome = bring(sheet, said)
    assert outcome.columns == {"姓名": "name", "手机": None, "手机2": "phone_2", "Order #2": "card"}


@pytest.mark.parametrize(
    "said", [{"encoding": 5}, {"sheet": ["a"]}, {"currency": {"of": "CNY"}}, {"dates": []}]
)
def test_what_should_be_a_text_and_is_none(said: dict[str, object], tmp_path: Path) -> None:
    with pytest.raises(errors.NotAMap, match=next(iter(said))):
        column_map.from_document(said, tmp_path)
