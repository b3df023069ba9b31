"""With which character a name of a person begins."""

from __future__ import annotations

SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻苏潘葛范彭郎鲁韦马苗方俞任袁柳史唐费薛雷贺倪汤滕罗毕郝"
    "安常于傅卞齐康伍余顾孟黄穆萧尹姚邵湛汪祁毛狄臧戴宋庞熊纪舒项祝董梁杜阮蓝季贾路江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫房解"
    "丁邓单洪包左石崔龚程邢裴陆荣翁甘厉祖武符刘景詹龙叶黎白蒲卓池乔翟谭申冉牛温庄晏柴瞿阎习艾向古易廖耿寇欧沃关游"
)
"""The surnames of one character that are no common word at the beginning of a clause."""
