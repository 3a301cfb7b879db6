"""The title of every design stands on its card, within its place and clear of the seal, in every setting."""

import pytest

from app.reports import paper, templates, title_words, wishes
from app.reports.brush import MM

SETTINGS = {"zh_CN": False, "ja": True, "en": False, "zh_CN down": True}
"""Whether its words stand in columns."""
SIZES = {
    False: [(148.0, 100.0), (165.0, 102.0), (105.0, 148.0), (130.0, 92.0)],
    True: [(100.0, 148.0), (165.0, 102.0), (105.0, 148.0), (92.0, 130.0)],
}
"""Of a card on each paper: wide and upright."""


def test_these_are_the_sizes_of_all_papers() -> None:
    for columns, sizes in SIZES.items():
        assert {stock.card_size(columns) for stock in paper.PAPERS.values()} <= set(sizes) | {(148.0, 105.0)}


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("key", list(templates.DESIGNS))
def test_titles_keep_their_place(key: str, setting: str) -> None:
    language, columns = setting.split(maxsplit=1)[0], SETTINGS[setting]
    design = templates.DESIGNS[key]
    occasions = dict.fromkeys((*design.occasions, "birthday", "thanks"))
    titles = {
        (occasion, wish.title)
        for occasion in occasions
        if occasion in wishes.occasions()
        for wish in wishes.of(language, occasion)
    }
    titles.add(
        (
            "",
            "A title that is very much longer than any card would ever want"
            if language == "en"
            else "长" * 24,
        )
    )
    for width, height in SIZES[columns]:
        where = design.title(width, height, columns)
        left, bottom, across, up = where.place
        assert left >= 4
        assert bottom >= 4
        assert left + across <= width - 4
        assert bottom + up <= height - 4
        x, y, side = design.picture_seal(width, height, columns)
        assert (key, x >= 4, y >= 4, x + side <= width - 4, y + side <= height - 4) == (key, *(True,) * 4)
        for occasion, title in titles:
            for placed in title_words.lay_out(title, language, occasion, where, columns=columns):
                block = placed.block
                box = (
                    placed.x / MM,
                    (placed.y - block.height) / MM,
                    (placed.x + block.width) / MM,
                    placed.y / MM,
                )
                inside = (
                    box[0] >= left - 0.1,
                    box[1] >= (bottom - 0.1 if not placed.accent else 4),
                    box[2] <= left + across + (0.1 if not placed.accent else 4),
                    box[3] <= bottom + up + 0.1,
                )
                assert (key, width, title, box, inside) == (key, width, title, box, (True,) * 4)
                apart = box[2] < x or box[0] > x + side or box[3] < y or box[1] > y + side
                assert (key, width, title, box, (x, y, side), apart) == (
                    key,
                    width,
                    title,
                    box,
                    (x, y, side),
                    True,
                )
