"""Relations in a family: one key for 女儿, 娘 and daughter; what is not known stays as it was said."""

import unicodedata
from typing import Final

_SAID: Final = {
    "daughter": "女儿 女兒 闺女 千金 大女儿 小女儿 长女 次女 娘 長女 二女 三女 むすめ girl",
    "son": "儿子 兒子 公子 大儿子 小儿子 长子 次子 息子 長男 次男 三男 むすこ boy",
    "child": "孩子 小孩 宝宝 宝贝 子 子供 子ども こども お子様 お子さま kid baby",
    "husband": "丈夫 老公 先生 爱人 夫 主人 旦那 ご主人 おっと だんな spouse partner",
    "wife": "妻子 太太 老婆 夫人 妻 家内 奥さん 奥様 つま",
    "mother": "妈妈 母亲 媽媽 母親 妈 娘亲 母 お母さん はは mum mom mama",
    "father": "爸爸 父亲 父親 爸 父 お父さん ちち dad papa",
    "mother_in_law": "婆婆 岳母 婆婆/岳母 丈母娘 义母 義母 お義母さん mother-in-law",
    "father_in_law": "公公 岳父 公公/岳父 丈人 义父 義父 お義父さん father-in-law",
    "sister": "姐姐 妹妹 姐妹 姊妹 姐 妹 姉 姉妹 お姉さん いもうと あね",
    "brother": "哥哥 弟弟 兄弟 哥 弟 兄 お兄さん おとうと あに",
    "grandmother": "奶奶 外婆 姥姥 祖母 外祖母 おばあさん そぼ grandma",
    "grandfather": "爷爷 外公 姥爷 祖父 外祖父 おじいさん そふ grandpa",
    "grandchild": "孙子 孙女 外孙 外孙女 孙辈 孫 まご grandson granddaughter",
    "friend": "朋友 闺蜜 好友 友人 友達 ともだち bestie",
}
KEYS: Final = (*_SAID,)
"""The relations that have a word in every language."""

_KEY_OF: Final = {
    word: key for key, words in _SAID.items() for word in (key, key.replace("_", " "), *words.split())
}
YOUNGER: Final = frozenset({"daughter", "son", "child", "grandchild"})
"""Relations who may well be children: their years are not put on paper."""


def key(text: str) -> str:
    """Return the key of a relation as it is said in Chinese, Japanese or English, else the text itself."""
    said = unicodedata.normalize("NFKC", text).strip()
    return _KEY_OF.get(said.casefold(), said)
