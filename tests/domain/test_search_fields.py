from app.domain.search_fields import Fields


def test_a_text_is_found_by_what_stands_around_it() -> None:
    fields = Fields([7, 8, 9], ["ab", "cb\nbb", "b"])
    assert fields.having("b", ("a", ""), ("\n", "\n")) == [[7], [9]]
    assert fields.having("b", ("", "")) == [[7, 8, 8, 8, 9]]


def test_a_frequent_text_is_looked_for_as_far_as_anybody_asks() -> None:
    fields = Fields(range(1_000), ["aa\na"] * 1_000)
    everyone, whole = fields.having("a", ("", ""), ("\n", "\n"))
    assert [*everyone] == [*whole] == [*range(1_000)]
