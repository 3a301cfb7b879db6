"""How a Chinese name is read where it is not read like the word: 单 shàn, 曾 zēng, 尉迟 yùchí; 晓乐 lè.

A dictionary gives the word's usual reading first, which is wrong for about half of the family names
that have several. Written for this program from the readings customary on the mainland; where a
family may say it either way (盖 gě or gài) the more frequent stands here, and all are found.
"""

_SINGLE = """
区ōu 单shàn 仇qiú 任rén 华huà 卜bǔ 占zhān 召shào 员yùn 哈hǎ 盖gě 句gōu 干gān 祭zhài 种chóng 重chóng 秘bì
繁pó 缪miào 翟zhái 能nài 藏zāng 薄bó 覃qín 解xiè 过guō 郇xún 那nā 都dū 长cháng 阚kàn 隗wěi 难nàn 燕yān
相xiàng 查zhā 朴piáo 曾zēng 折shé 撒sǎ 於yū 佴nài 乐yuè 乜niè 么yāo 不fǒu 六lù 扎zā 洗xiǎn 纪jǐ 粘nián 贠yùn
貟yùn 黑hè 龟qiū 葛gě 适kuò 區ōu 單shàn 華huà 員yùn 蓋gě 種chóng 祕bì 繆miào 賁bēn 過guō 長cháng 難nàn 樂yuè
紀jǐ 龜qiū
"""
_COMPOUND = """
欧阳ōu-yáng 上官shàng-guān 司马sī-mǎ 司徒sī-tú 司空sī-kōng 诸葛zhū-gě 东方dōng-fāng 皇甫huáng-fǔ 慕容mù-róng
令狐líng-hú 长孙zhǎng-sūn 宇文yǔ-wén 尉迟yù-chí 万俟mò-qí 单于chán-yú 澹台tán-tái 公孙gōng-sūn 公冶gōng-yě
轩辕xuān-yuán 夏侯xià-hóu 申屠shēn-tú 太史tài-shǐ 端木duān-mù 独孤dú-gū 南宫nán-gōng 西门xī-mén 闻人wén-rén
赫连hè-lián 钟离zhōng-lí 濮阳pú-yáng 淳于chún-yú 仲孙zhòng-sūn 鲜于xiān-yú 闾丘lǘ-qiū 亓官qí-guān 司寇sī-kòu
呼延hū-yán 拓跋tuò-bá 完颜wán-yán 纳兰nà-lán 百里bǎi-lǐ 东郭dōng-guō 微生wēi-shēng 梁丘liáng-qiū 左丘zuǒ-qiū
宗政zōng-zhèng 公羊gōng-yáng 乐正yuè-zhèng 漆雕qī-diāo 壤驷rǎng-sì 公良gōng-liáng 夹谷jiá-gǔ 宰父zǎi-fǔ
谷梁gǔ-liáng 段干duàn-gān 巫马wū-mǎ 公西gōng-xī 东门dōng-mén 叱干chì-gān 哥舒gē-shū 歐陽ōu-yáng 司馬sī-mǎ
諸葛zhū-gě 東方dōng-fāng 長孫zhǎng-sūn 尉遲yù-chí 萬俟mò-qí 單于chán-yú 澹臺tán-tái 公孫gōng-sūn
軒轅xuān-yuán 南宮nán-gōng 西門xī-mén 聞人wén-rén 赫連hè-lián 鍾離zhōng-lí 濮陽pú-yáng
"""
_GIVEN = """
乐lè/yuè 長cháng/zhǎng 长cháng/zhǎng 行xíng/háng 重zhòng/chóng 曾zēng/céng 朝zhāo/cháo 晟shèng/chéng
为wéi/wèi 為wéi/wèi 少shào/shǎo 隽jùn/juàn 莞wǎn/guǎn 媛yuàn/yuán 兴xīng/xìng 泊bó/pō 更gēng/gèng 蔚wèi/yù
子zǐ 妮ní/nī 得dé 大dà 翟dí/zhái 都dū 率shuài/lǜ 参shēn/cān 单dān/shàn 伽jiā/gā 茜qiàn/xī 盛shèng/chéng
石shí 柏bǎi/bó 婕jié 燕yàn/yān 卡kǎ 儿ér 中zhōng 传chuán 还huán 了liǎo 调diào/tiáo 露lù
"""

SINGLE: dict[str, str] = {entry[0]: entry[1:] for entry in _SINGLE.split()}
"""The reading of a family name of one character; those read like the word are not listed."""

COMPOUND: dict[str, tuple[str, str]] = {
    entry[:2]: (entry[2:].partition("-")[0], entry[2:].partition("-")[2]) for entry in _COMPOUND.split()
}
"""The two readings of a family name of two characters."""

GIVEN: dict[str, tuple[str, ...]] = {entry[0]: tuple(entry[1:].split("/")) for entry in _GIVEN.split()}
"""What to expect in a given name, the likeliest first, where the word is usually said otherwise."""
