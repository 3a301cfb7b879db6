"""The lunar years 1901 to 2100, five hexadecimal digits each.

Made by `installer/make_lunar_table.py`.

Of the seventeen bits of a year the highest twelve say which of the months 1 to 12 are long (30 days),
the next four which month is followed by a leap month (0: none), the lowest whether that one is long.
"""

from typing import Final

FIRST_YEAR: Final = 1901
LAST_YEAR: Final = 2100
FIRST_DAY: Final = (1901, 2, 19)
"""The solar day on which the first lunar year begins."""

YEARS: Final = (
    "095c014ae00a9aa1a4c01b2a00caa90ad40135a00aba4095c0"  # 1901
    "14b6c149a01a4a01a4ab16a801ad4015b4412b60092ef092e0"  # 1911
    "149601696a0d4a00da80156a9056c012ae00a5e4092e00cacc"  # 1921
    "1a9401d4a00d52b0b5a0056c010dc7125c0191af192a01a940"  # 1931
    "1b14d16aa00ad4014b6904ba0125a01a564152a016aae0d940"  # 1941
    "16aa00a6ab09b4014b6008ae70a560153501d2a00d54015d4c"  # 1951
    "156a0096c0155c814ae00a4c01e4c61b2a00b6ae0ad4012da0"  # 1961
    "09baa095a0149a01a9a81a4a01aab016a8016d4012b4d12b60"  # 1971
    "09360152e814960164f40d4a00da8015e8c156c012ae0095ea"  # 1981
    "092e00c9600e9461d4a00d6b00b580156c012daa125c0192c0"  # 1991
    "1b2a81a9401b4a00eaa40ad401576e04ba0125a01956a152a0"  # 2001
    "169401754815aa00abb20974014b600a2ed0a560152600f2a8"  # 2011
    "0d54015aa00b6a4096c014dcc149c01a4c01d4ca1aa600b540"  # 2021
    "0ed4612da0095f6095a0149a01a16d1a4a01aa401ba8a16b40"  # 2031
    "0ada00ab640936014aee14960154a0164ab0da4015b40096c7"  # 2041
    "126e0093f0092e00c9600d14d1d4a00d54014d89155c0125c0"  # 2051
    "1a5c6192c01aaae1a9401b4a00baaa0ad4014da00aba80a5a0"  # 2061
    "15370152a01694016d4c15aa00ab401574814b600a560164e6"  # 2071
    "0d2600e66e0d54015aa0096ab096c014ae00a9c81a2c01d2d0"  # 2081
    "1aa401b5400d54d0ada0095c0153a8145a01a2a01e4a41aa40"  # 2091
)
