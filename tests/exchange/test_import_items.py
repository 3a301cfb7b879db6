"""A sheet of the catalogue: rows by variant or lists in cells, once, renewed, taken back."""

import pytest

from app.database.shop import Shop
from app.domain import errors
from app.exchange.kinds import Kind
from app.models import Item
from app.services import import_undo
from tests.exchange.conftest import Ask, Bring
from tests.exchange.sheets import counts, whys

ITEMS = "SELECT sku, name, category, colours, sizes, price, season, styles FROM item ORDER BY id"
CODES = "SELECT code, size, colour FROM item_code ORDER BY id"
LISTS = (
    '货号,品名,品类,颜色,尺码,吊牌价,季节,风格\nC1,羊毛大衣,外套,"驼色,黑",S/M/L,"2,980",秋冬,通勤、简约\n'
)
VARIANTS = (
    "品番,商品名,カテゴリ,JANコード,サイズ,カラー,上代\n"
    "D1,ワンピース,ワンピース,4901234567890,S,紺,19800\n"
    "D1,ワンピース,ワンピース,4901234567906,M,紺,19800\n"
    "D1,ワンピース,ワンピース,4901234567913,M,白,19800\n"
)


def test_lists_in_cells(bring: Bring, ask: Ask) -> None:
    outcome = bring(LISTS)
    assert (outcome.kind, counts(outcome)) == ("items", (1, 1, 0, 0, 0))
    assert ask(ITEMS) == [("C1", "羊毛大衣", "外套", "驼色,黑", "S,M,L", 298_000, "秋冬", "通勤,简约")]
    assert counts(bring(LISTS)) == (1, 0, 0, 1, 0)


def test_a_row_for_each_variant_is_one_item_with_its_codes(bring: Bring, ask: Ask) -> None:
    assert counts(bring(VARIANTS)) == (3, 3, 0, 0, 0)
    assert ask(ITEMS) == [("D1", "ワンピース", "ワンピース", "紺,白", "S,M", 1_980_000, "", "")]
    assert ask(CODES) == [
        ("4901234567890", "S", "紺"),
        ("4901234567906", "M", "紺"),
        ("4901234567913", "M", "白"),
    ]
    assert counts(bring(VARIANTS)) == (3, 0, 0, 3, 0)
    assert len(ask(CODES)) == 3


def test_a_second_sheet_renews_the_price_and_adds_variants_and_goes_again(
    bring: Bring, ask: Ask, shop: Shop
) -> None:
    first = bring(VARIANTS)
    before = ask(ITEMS), ask(CODES)
    second = bring(VARIANTS.replace("19800", "14800") + "D1,ワンピース,ワンピース,4901234567920,L,白,14800\n")
    assert counts(second) == (4, 0, 4, 0, 0)
    assert ask(ITEMS)[0][3:6] == ("紺,白", "S,M,L", 1_480_000)
    assert len(ask(CODES)) == 4
    assert second.import_id is not None
    assert first.import_id is not None
    with shop.changing() as session, pytest.raises(errors.ImportBuiltOn) as refused:
        import_undo.take_back(session, first.import_id)
    assert refused.value.kind == "item"
    with shop.changing() as session:
        import_undo.take_back(session, second.import_id)
    assert (ask(ITEMS), ask(CODES)) == before
    with shop.changing() as session:
        assert import_undo.take_back(session, first.import_id).items == 1
    assert (ask(ITEMS), ask(CODES)) == ([], [])


def test_what_staff_wrote_by_hand_stands(bring: Bring, ask: Ask, shop: Shop) -> None:
    bring(LISTS)
    with shop.changing() as session:
        row = session.get(Item, 1)
        assert row is not None
        row.price = 100
    assert counts(bring(LISTS.replace("2,980", "1,980")))[3] == 1
    assert ask("SELECT price FROM item") == [(100,)]


def test_without_a_number_the_name_is_the_item(bring: Bring, ask: Ask) -> None:
    sheet = "name,price,category\nScarf,180,scarf\n"
    assert bring(sheet, kind=Kind.ITEMS).added == 1
    assert bring(sheet, kind=Kind.ITEMS).unchanged == 1
    assert ask("SELECT name, sku, price FROM item") == [("Scarf", None, 18_000)]


def test_what_cannot_be_an_item(bring: Bring) -> None:
    assert whys(bring("货号,品名,吊牌价,条码\n,,5,\n", dry_run=True)) == [(2, "品名", "item_missing")]
    bring("货号,品名,吊牌价,条码\nA,x,5,111\n")
    assert whys(bring("货号,品名,吊牌价,条码\nB,y,5,111\n")) == [(2, "条码", "code_of_another")]
    assert whys(bring("货号,品名,吊牌价,条码\nB,y,5,222\nC,z,5,222\n")) == [(3, "条码", "code_of_another")]
    assert whys(bring("货号,品名,吊牌价\nB,y,-5\n")) == [(2, "", "not_an_amount")]
    assert bring("货号,品名,吊牌价,条码\n,,7,111\n").updated == 1


def test_a_price_that_differs_by_size_is_told(bring: Bring) -> None:
    outcome = bring("货号,品名,尺码,吊牌价\nA,x,S,5\nA,x,XL,6\n")
    assert [(each.row, each.why) for each in outcome.notices] == [(3, "price_differs")]


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("货号 品名 吊牌价", "items"),
        ("SKU Name Category Price", "items"),
        ("货号 姓名 手机", "members"),
        ("日期 会员号 条码 金额", "purchases"),
        ("品名 价格 姓名", "members"),
    ],
)
def test_the_kind_is_told_by_the_columns(bring: Bring, header: str, kind: str) -> None:
    assert bring(",".join(header.split()) + "\n").kind == kind
