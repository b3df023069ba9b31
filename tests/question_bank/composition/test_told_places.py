"""全县 and 镇政府 are told by the name of the one place of which their paragraph speaks."""

from __future__ import annotations

from tests.question_bank.composition.publishing import asked_of

_PAPER = "全省养羊工作会议学习提纲\n\n一、典型经验\n{}\n"


def _stems(told: str) -> list[str]:
    return [each.stem for each in asked_of(_PAPER.format(told), "figures")]


def test_the_county_of_its_paragraph_is_named() -> None:
    told = "会上，青石县介绍了保护山羊的做法。2017年，全县山羊存栏只剩430头。青石县从此设立了保护区。"
    stems = _stems(told)
    assert any("2017年，青石县山羊存栏只剩" in stem for stem in stems)
    assert not any("全县" in stem for stem in stems)


def test_the_town_before_its_own_body_is_named() -> None:
    told = "柳塘镇原来没有蜂场。镇政府收回意见表274份，同意建设蜂场。柳塘镇由此起步。"
    assert any(stem.startswith("柳塘镇政府收回意见表") for stem in _stems(told))


def test_of_two_places_none_is_named() -> None:
    told = "青石县、白河县介绍了保护山羊的做法。2017年，全县山羊存栏只剩430头。青石县、白河县都设立了保护区。"
    assert not any("青石县山羊存栏" in stem or "白河县山羊存栏" in stem for stem in _stems(told))


def test_a_paper_of_a_county_is_of_that_county() -> None:
    text = "云河县养羊工作学习提纲\n\n一、经验\n青石县介绍了做法。2017年，全县山羊存栏只剩430头。\n"
    assert not any("青石县山羊存栏" in each.stem for each in asked_of(text))


def test_poor_counties_are_no_name() -> None:
    told = "会上，贫困县介绍了保护山羊的做法。2017年，全县山羊存栏只剩430头。"
    assert not any("贫困县山羊存栏" in stem for stem in _stems(told))


def test_a_motto_and_an_office_are_no_places() -> None:
    told = "坚持生态立县、药材强县、商贸活县的思路。2017年，全县山羊存栏只剩430头。全县上下由此起步。"
    assert not any("药材强县山羊存栏" in stem for stem in _stems(told))
    told = "（案例）青石铺镇大坳村，312户。2020年6月，新任村党支部书记谭秋生牵头议出办法。"
    told += "实行四年，该村羊圈纠纷由2019年的17件降到2023年的3件。"
    stems = _stems(told)
    assert not any("新任村羊圈" in stem for stem in stems)
    assert any("大坳村羊圈纠纷" in stem for stem in stems)
