"""The shop's kinds of goods: id → whether it has sizes, and its words in Chinese, Japanese and English.

The first word of a language is its usual name. Words are looked for inside the name of an article
too ("羊毛大衣" is a coat), the longest that fits before the shorter ones. `_` stands for a blank.
"""

from typing import Final

ROWS: Final[dict[str, tuple[bool, str, str, str]]] = {
    "top": (
        True,
        "上装 上衣 衬衫 衬衣 针织衫 针织 毛衣 羊绒衫 羊毛衫 卫衣 T恤 背心 吊带 开衫 小衫 打底衫 马甲 polo衫",
        ("トップス ブラウス シャツ ニット セーター カーディガン Tシャツ カットソー スウェット パーカー"
        " タンクトップ キャミソール プルオーバー チュニック ベスト"),
        ("top blouse shirt jumper sweater cardigan knit knitwear pullover tee t-shirt tshirt sweatshirt"
        " hoodie camisole vest tunic"),
    ),
    "dress": (
        True,
        "连衣裙 连身裙 旗袍 长裙 礼服 洋装 裙装",
        "ワンピース ドレス チャイナドレス",
        "dress gown frock qipao",
    ),
    "skirt": (True, "半身裙 半裙 短裙 百褶裙 铅笔裙 伞裙 裙", "スカート", "skirt"),
    "trousers": (
        True,
        "裤装 裤子 长裤 西裤 牛仔裤 阔腿裤 短裤 打底裤 裤",
        "パンツ ズボン デニムパンツ ジーンズ デニム スラックス チノ レギンス ボトムス ショートパンツ",
        "trousers pants jeans slacks chinos leggings shorts culottes",
    ),
    "coat": (
        True,
        "外套 大衣 风衣 羽绒服 夹克 西装外套 西装 棉服 皮衣 皮草 斗篷 面包服 小香风外套",
        ("コート ジャケット アウター ブルゾン トレンチコート トレンチ ダウン ダウンコート ブレザー"
        " ダッフルコート"),
        "coat jacket outerwear trench trench_coat parka blazer anorak cape down_jacket",
    ),
    "suit": (True, "套装 西服套装", "スーツ セットアップ", "suit two-piece"),
    "jumpsuit": (
        True, "连体裤 背带裤", "オールインワン サロペット ジャンプスーツ", "jumpsuit dungarees overalls",
    ),
    "underwear": (
        True, "内衣 家居服 睡衣 文胸", "下着 インナー ルームウェア パジャマ", "underwear lingerie pyjamas",
    ),
    "shoe": (
        True,
        "鞋 鞋子 单鞋 高跟鞋 平底鞋 乐福鞋 靴子 短靴 长靴 凉鞋 运动鞋 拖鞋",
        "靴 シューズ パンプス ブーツ ローファー サンダル スニーカー ミュール",
        "shoes shoe pumps boots boot loafers loafer sandals sneakers trainers heels flats",
    ),
    "child": (
        True, "童装 儿童 亲子装 童鞋", "子供服 キッズ ベビー服 子ども服", "child kids children childrenswear",
    ),
    "bag": (
        False, "包 包包 手提包 手袋 单肩包 斜挎包 托特包 双肩包", "バッグ かばん 鞄 トート ポーチ",
        "bag handbag tote clutch",
    ),
    "accessory": (
        False,
        "配饰 饰品 围巾 丝巾 方巾 披肩 帽子 帽 腰带 皮带 项链 耳环 耳饰 手链 胸针 戒指 墨镜 手套",
        ("小物 アクセサリー スカーフ ストール マフラー ショール 帽子 ベルト ネックレス イヤリング ピアス"
        " ブローチ ブレスレット 手袋 傘"),
        "accessory accessories scarf shawl stole hat belt necklace earrings brooch bracelet gloves umbrella",
    ),
}  # fmt: skip
