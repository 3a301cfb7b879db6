from app.database.shop import Shop
from app.queries import everybody
from tests import make


def test_everybody_is_listed_the_oldest_first(shop: Shop) -> None:
    with shop.changing() as session:
        made = [make.member(session, name) for name in ("张晓红", "李静")]
    with shop.reading() as session:
        assert everybody.ids(session) == made
