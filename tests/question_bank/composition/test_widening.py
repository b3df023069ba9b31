"""Stems that wait for what was said before are told with it: the passage as the source has it, nothing given away."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.framing.standing import names_subject
from question_bank.composition.source import Source
from question_bank.model import BLANK, CHOICE_GAP, Question, QuestionKind
from tests.question_bank.composition.conftest import MakeSource
from tests.question_bank.composition.publishing import is_sound


def _published(text: str, *kinds: QuestionKind) -> list[Question]:
    made = build_from_text(text, "试用").candidates
    sound = [each for each in made if is_sound(each)]
    return [each for each in sound if not kinds or each.kind in kinds]


@pytest.fixture
def source(source_of: MakeSource) -> Source:
    return source_of("一、题\n甲乙丙丁。")


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "二、服务\n南湾司法所把窗口设在集市上，2023年调解纠纷312件，办结率达98.7%。",
            "南湾司法所把窗口设在集市上，2023年调解纠纷＿＿＿＿件，办结率达＿＿＿＿。",
        ),
        (
            "一、停业\n供水单位不得擅自停业。确需停业的，应当提前6个月向主管部门提出申请。\n第一条 甲。\n第二条 乙。",
            "供水单位不得擅自停业。确需停业的，应当提前＿＿＿＿个月向主管部门提出申请。",
        ),
        (
            "一、通报\n区纪委2023年查处问题52起。从问题类型看，违规吃喝问题31起，违规收礼问题19起。",
            "区纪委2023年查处问题52起。从问题类型看，违规吃喝问题＿＿＿＿起，违规收礼问题＿＿＿＿起。",
        ),
        (
            "一、分工\n书记履行第一责任，副书记履行直接责任，其他委员履行“双重责任”。",
            "书记履行第一责任，副书记履行直接责任，其他委员履行“＿＿＿＿”。",
        ),
        (
            "一、厂史\n茶厂停产，工人四散。1936年由商会接办，改称“新生茶厂”。",
            "茶厂停产，工人四散。1936年由商会接办，改称“＿＿＿＿”。",
        ),
        (
            (
                "附：案例\n2009年6月2日，云河化肥厂水洗塔开裂，碱液漏入泵房。6月3日，检修中2号锅炉发生爆炸，"
                "事故造成4人死亡、7人受伤。"
            ),
            (
                "2009年6月2日，云河化肥厂水洗塔开裂，碱液漏入泵房。6月3日，检修中2号锅炉发生爆炸，"
                "事故造成＿＿＿＿人死亡、＿＿＿＿人受伤。"
            ),
        ),
        (
            "一、2024年工作总结\n5月起，在全县率先试点“证照一窗办”，方便了商户。",
            "材料“2024年工作总结”部分指出，5月起，在全县率先试点“＿＿＿＿”。",
        ),
        (
            "一、2024年总体要求\n水务工作的总体要求是：坚持节水优先、空间均衡、系统治理。",
            "按照材料“2024年总体要求”部分的安排，水务工作的总体要求是：坚持节水优先、＿＿＿＿、＿＿＿＿。",
        ),
        (
            "云河纺织厂史略\n一、改革\n1993年亏损额达640万元，是建厂以来最多的一年。",
            "据《云河纺织厂史略》，1993年亏损额达＿＿＿＿万元。",
        ),
        (
            "一、成效\n八年多来，各镇建成灌溉渠道126公里，田间面貌实现园田化、水网化、林网化。",
            "八年多来，各镇建成灌溉渠道126公里，田间面貌实现园田化、＿＿＿＿、＿＿＿＿。",
        ),
        (
            "一、巡检\n各车间的噪声由安环部检测。重点车间每季度检测一次。",
            "各车间的噪声由安环部检测。重点车间＿＿＿＿检测一次。",
        ),
        (
            "一、古迹\n迎仙亭 在西门外，面朝白沙溪。嘉靖九年重建，六柱三层，高18米、占地86平方米。",
            "迎仙亭在西门外，面朝白沙溪。嘉靖九年重建，六柱三层，高18米、占地＿＿＿＿平方米。",
        ),
        (
            "一、公路\n1987年3月，牛背岭隧道动工，1989年10月贯通。施工中遇塌方，副队长郑大勇等5人殉职。",
            "1987年3月，牛背岭隧道动工，1989年10月贯通。施工中遇塌方，副队长郑大勇等＿＿＿＿人殉职。",
        ),
        (
            "一、组织\n安全生产实行安全生产委员会、车间小组两级管理。委员会主任由厂长担任，每季度至少召开一次会议。",
            "安全生产实行安全生产委员会、车间小组两级管理。委员会主任由厂长担任，＿＿＿＿至少召开一次会议。",
        ),
        (
            "江南机械厂2024年工会工作要点\n一、文体\n9月底前建成17个职工书屋。\n二、培训\n略。",
            "按照《江南机械厂2024年工会工作要点》的安排，9月底前建成＿＿＿＿个职工书屋。",
        ),
        (
            "一、2023年工作回顾\n茶叶总产量达到3.2万吨，实现“八连增”。",
            "材料“2023年工作回顾”部分指出，茶叶总产量达到3.2万吨，实现“＿＿＿＿”。",
        ),
        (
            "一、水利\n【东山水库】东山水库位于青溪上游，由省里批准修建。大坝为黏土心墙坝，坝顶长318米。",
            "材料“东山水库”部分指出，大坝为黏土心墙坝，坝顶长＿＿＿＿米。",
        ),
        (
            "一、水利\n【大渠】1972年冬，东山大渠动工。1976年5月3日全线贯通，使沿线8个公社用上了自来水。",
            "1972年冬，东山大渠动工。1976年5月3日全线贯通，使沿线＿＿＿＿个公社用上了自来水。",
        ),
    ],
)
def test_a_statement_is_told_with_what_it_waits_for(text: str, stem: str) -> None:
    assert stem in [each.stem for each in _published(text, QuestionKind.FILL_BLANK)]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "一、设置\n会员不足5人的村，应当按照路途相近、便于活动的原则，成立联合小组。",
            "会员不足＿＿＿＿人的村，应当按照路途相近、便于活动的原则，成立联合小组。",
        ),
        (
            "一、作业\n遇有6级以上大风、浓雾、暴雨等恶劣气候，不得进行露天高处作业。",
            "遇有＿＿＿＿级以上大风、浓雾、暴雨等恶劣气候，不得进行露天高处作业。",
        ),
        (
            "一、平安建设\n落实“三方联防”，全镇206名网格员分片联系3870户居民。",
            "材料“平安建设”部分指出，落实“＿＿＿＿”，全镇206名网格员分片联系3870户居民。",
        ),
        (
            "一、牢记检修要求\n需要记住的“检修三戒”：不饮酒上岗，不带火入库，不离岗串岗。",
            "就“牢记检修要求”，材料提出，需要记住的“＿＿＿＿”：不饮酒上岗，不带火入库，不离岗串岗。",
        ),
        (
            "一、事迹\n1958年3月，赵长河调任水库工程队队长。面对塌方、渗水、缺粮“三关”，他带着伤痛，走遍全部工段。",
            "1958年3月，赵长河调任水库工程队队长。面对塌方、渗水、缺粮“＿＿＿＿”，他带着伤痛，走遍全部工段。",
        ),
    ],
)
def test_a_statement_is_told_to_its_end(text: str, stem: str) -> None:
    assert stem in [each.stem for each in _published(text, QuestionKind.FILL_BLANK)]


def test_the_evidence_is_the_whole_passage_and_the_blanks_are_filled_by_it() -> None:
    text = "一、通报\n区纪委2023年查处问题52起。从问题类型看，违规吃喝问题31起，违规收礼问题19起。"
    for each in _published(text, QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE):
        whole = each.stem
        for answer in each.answer:
            whole = whole.replace(BLANK, answer, 1).replace(CHOICE_GAP, answer, 1)
        (proof,) = each.evidence
        assert whole.rstrip("。") in text
        assert whole.rstrip("。") == proof.text.rstrip("。")


@pytest.mark.parametrize(
    "text",
    [
        # The passage would hold what is asked.
        "一、检查\n间隔不超过30分钟；作业中断超过30分钟的，应当重新检查。\n第一条 甲。\n第二条 乙。",
        # Half of it tells the rest.
        "一、历史\n2015年10月，会议首次提出改造、创新、协作的办厂理念。同年，该厂职工坚持改造办厂、创新办厂、协作办厂。",
        # What stands before says neither of whom.
        "一、往事\n同年停工。1936年由商会接办，改称“新茶厂”。",
        # The second month is of another year.
        "一、斗争\n1928年11月，云河农民举行暴动。3月中旬，暴动队伍转移到山区，缴获步枪137支。",
        # Nobody knows how the second deed came about by reading of the first.
        "县政府工作报告\n一、民生\n县医院投入使用，增加床位600张。建成泵站17座。",
        # What this service is, stands further before.
        "一、服务\n馆里推出代选。每张证每月选书2册。这项服务自2019年4月实施以来，读者选书占新书采购量的23.6%。",
        # Each figure of a report has a year of its own.
        "东湖县中期评估报告\n一、进展\n地铁全长27公里，计划2024年底通车。累计建成基站6120个。\n二、问题\n略。",
        # A label of a list stands in it.
        "一、安排\n今年办好两件事：（1）新建学校5所；（2）同年建成泵站17座。",
    ],
)
def test_what_no_passage_makes_clear_still_waits(text: str) -> None:
    for words in (
        "中断超过",
        "泵站",
        "改称",
        "步枪",
        "坚持改造办厂、＿＿＿＿",
        "每张证每月选书2册。这项服务",
        "通车。累计建成基站",
    ):
        assert not any(words in each.stem for each in _published(text))


@pytest.mark.parametrize(
    "words",
    [
        "县志馆设四个科",
        "每月8日为固定的出海日",
        "每年馆员轮换一次",
        "3名馆员值夜班",
        "“双随机”检查由所长批准",
        "离岗满半年的，司炉工应当重新考核",
        "占户数不到一成的商铺占有大半铺面",
        "1984年，东山医院设立儿科",
        "南湾司法所把窗口设在集市上",
        "发生火情后，值班人员应当立即报警",
        "有3名馆员的馆，应当设立小组",
        "发生重伤事故的车间，取消评先资格",
        "单次投料量不得超过桶容的九成",
        "以色列工程师发明了滴灌技术",
        "任何人不得迟报",
        "用户可以查询用量",
        "1984年允许个体经营，翌年已有136户",
        "光绪三十年，也就是1904年，知府何成章创办学堂",
        "留学归来的工程师黄大伟勘测河道",
        "书架由两块侧板及搁板组成",
        "点火前必须对炉膛逐项检查",
        "服务人口20万以下的县，馆舍面积不少于3000平方米",
    ],
)
def test_a_subject_is_named(source: Source, words: str) -> None:
    assert names_subject(source, words)


@pytest.mark.parametrize(
    "words",
    [
        "1936年由商会接办",
        "为老年人免费体检",
        "建成泵站3座",
        "灾后，县里修堤",
        "沈氏扩建新厂",
        "大力培育三大果业基地",
        "万历三年改建石桥",
        "1971年通车，为双曲拱桥",
        "1993年亏损额达640万元",
        "境内有矿泉12处",
        "同年停工",
        "其他委员值班",
        "要全面推行",
        "一般每半年开展1次，按照自查、互查的次序进行",
    ],
)
def test_a_subject_is_left_to_what_was_said_before(source: Source, words: str) -> None:
    assert not names_subject(source, words)


def test_a_widened_question_is_made_the_same_again() -> None:
    text = "二、服务\n南湾司法所把窗口设在集市上，2023年调解纠纷312件，办结率达98.7%。"
    assert build_from_text(text, "试用").candidates == build_from_text(text, "试用").candidates
