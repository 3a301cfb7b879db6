import warnings

from app.domain import pinyin


def test_the_dictionary_is_the_library_s() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pypinyin.pinyin_dict import pinyin_dict
    assert all(pinyin.of(chr(point)) == tuple(said.split(",")) for point, said in pinyin_dict.items())


def test_an_unknown_character_has_no_reading() -> None:
    assert pinyin.of("x") == ()


def test_u_with_dots_is_typed_in_three_ways() -> None:
    assert pinyin.bare("lǜ") == ("lv", "lu", "lyu")
    assert pinyin.bare("hóng") == ("hong",)


def test_a_word_is_split_into_syllables() -> None:
    assert pinyin.split("xiaohong") == ("xiao", "hong")
    assert pinyin.split("fanguan") == ("fan", "guan")  # fang is tried first, and uan is no syllable
    assert pinyin.split("smith") == ()
    assert pinyin.split("an" * 200) == ()
    assert pinyin.split("") == ()
