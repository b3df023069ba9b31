"""What lost its object, its verb or its ban waits, and so does a name that its description spells out."""

from __future__ import annotations

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, sound_of


def test_what_follows_where_something_is_not_paid_says_what() -> None:
    text = (
        "云河市茶业协会会费办法\n\n第一条 会员每年4月30日前交纳会费。逾期2个月不交纳的，由秘书处书面催告；"
        "经催告后20日内仍不交纳的，视为自动退会。\n"
        "第二条 会长会议三分之二以上成员同意的，由秘书处发给铜牌。\n"
    )
    sound = [*sound_of(text, "consequence"), *sound_of(text, "figures")]
    assert not any("不交纳的，" in each.stem and "会费。" not in each.stem for each in sound)
    assert not any("同意的，" in each.stem for each in sound_of(text))


def test_a_ban_of_both_is_no_part_of_the_first() -> None:
    text = "云河港装卸守则\n\n一、装卸\n场内司机不得抛掷货物、拖拽翻滚货物。临时班组不得接收货箱、拆解捆扎货箱。\n"
    assert not any(answer.startswith("不得") for each in sound_of(text, "coordination") for answer in each.answer)


def test_the_last_of_a_row_keeps_its_verb() -> None:
    text = (
        "学习提纲\n\n一、议事\n大额支出一律实行“四步议事”的办法，也就是党小组会提议、支委会商议、党员大会审议、"
        "居民代表会议决议，决议公开、结果公开。\n"
    )
    assert not any(each.answer[-1].endswith("会议") for each in sound_of(text, "enumeration"))


def test_a_name_that_its_description_spells_out_is_not_asked() -> None:
    text = (
        "仓储教材\n\n一、四距\n（一）墙距：货架与墙之间不少于0.6米。\n（二）柱距：货架与柱之间不少于0.4米。\n"
        "（三）灯距：货架与灯之间不少于0.5米。\n（四）门距：货架与门之间不少于2米。\n"
    )
    choices = [each for each in sound_of(text) if each.kind is QuestionKind.SINGLE_CHOICE]
    assert not any(each.answer[0] in ("墙距", "柱距", "灯距", "门距") for each in choices)


def test_nor_is_one_whose_every_sign_it_shows_beside_names_that_have_none_in_common() -> None:
    text = (
        "用气须知\n\n一、闻到异味怎么办\n（一）关阀：立即关闭表前总阀门。\n（二）开窗：轻轻打开门窗通风。\n"
        "（三）撤人：带家人下楼到空地上去。\n（四）报修：到室外拨打抢修电话。\n"
    )
    made = [each for each in asked_of(text, "two_part_heading") if each.kind is QuestionKind.SINGLE_CHOICE]
    reasons = {each.answer[0]: each.reason for each in made if "说的是" in each.stem}
    assert {"关阀", "开窗"} <= reasons.keys()
    assert all(f"the stem holds most of “{name}”" in reason for name, reason in reasons.items())


def test_a_remark_is_no_second_half_of_a_heading() -> None:
    text = (
        "警示教材\n\n一、教训\n一是门口堆放纸箱，本身就违规。二是电炉接在插线板上，无人制止。"
        "三是水带被人拿走，压力表早已失灵。\n"
    )
    assert not sound_of(text, "two_part_heading")


def test_the_years_of_a_plan_are_tasks_and_no_events() -> None:
    text = (
        "学习提纲\n\n一、实施“强校三年行动”\n分三步走：2024年为起步年，重点解决校舍不足的问题；2025年为提升年，"
        "重点建设6个实训基地；2026年为巩固年，全部专业达到省定标准。\n"
    )
    stages = asked_of(text, "stages")
    assert stages
    assert not any("记述" in each.stem or "事件" in each.stem for each in stages if "年的" in each.stem)


def test_a_definition_that_goes_on_is_told_to_its_end() -> None:
    text = "学习提纲\n\n一、概念\n1．“两会一课”：指定期召开党员大会、支委会会议、小组会议，按时上好党课。\n"
    assert all(each.stem.endswith("按时上好党课。") for each in sound_of(text, "enumeration"))


def test_what_opens_every_paper_is_not_asked() -> None:
    text = (
        "云河省关于推进茶业发展的意见\n\n为做强茶业，扩大茶农收入，经省政府同意，现就推进茶业发展提出以下意见。\n\n"
        "一、目标\n到2027年，茶园面积达到30万亩。\n"
    )
    assert not any("省政府" in answer for each in sound_of(text, "fact") for answer in each.answer)


def test_what_an_article_forbids_is_told_with_what_follows() -> None:
    text = (
        "云河市茶业协会自律办法\n\n第一条 会员之间应当公平竞争，不得有下列行为：\n"
        "（一）低价揽客；\n（二）散布谣言；\n（三）泄露配方。\n"
        "第二条 有本办法第一条所列行为之一的，暂停会员资格2个月至9个月。\n"
    )
    assert not any("第一条所列" in each.stem for each in sound_of(text, "figures"))


def test_who_has_the_members_of_a_row_is_no_clause() -> None:
    text = "管理教材\n\n一、授权\n一项完整的委托包括三个环节，即任务的交代、权力的交付和责任的约定。\n"
    asked = [each for each in asked_of(text, "groups") if each.kind is QuestionKind.RECITATION]
    assert [each.stem for each in asked] == ["请默写“一项完整的委托的三个环节”的各项内容。"]


def test_a_kind_of_town_names_no_place() -> None:
    text = "运河集镇双溪的变迁\n\n一、战争年代\n1943年，镇上医生李敬之在北街开设诊所，疫病流行时三个月施诊1700余人。\n"
    assert not any("集镇镇上" in each.stem for each in asked_of(text))


def test_problems_without_a_name_are_called_by_their_heading() -> None:
    text = (
        "学习提纲\n\n（一）当前存在的主要问题\n今年4月，厂党委做了一次走访，问题有三个方面：\n一是班前会质量不高。有的班前会只念通知。\n"
        "二是骨干力量不足。老师傅退休快。\n三是帮带作用不强。夜班没有人带。\n"
    )
    recited = [each for each in asked_of(text, "problems") if each.kind is QuestionKind.RECITATION]
    assert [each.answer for each in recited] == [("班前会质量不高", "骨干力量不足", "帮带作用不强")]
    assert "当前存在的主要问题" in recited[0].stem


def test_what_a_semicolon_joins_is_aimed_at_by_the_same_year() -> None:
    text = (
        "云河省关于推进技能提升的意见\n\n一、总体要求\n（一）目标任务。到2028年，全省培训160万人次以上；"
        "技能人才总量达到740万人，占就业人员的29%以上；建成实训基地50个、大师工作室130个。\n"
    )
    assert all("到2028年" in each.stem for each in asked_of(text, "figures"))


def test_how_many_there_are_among_which_goes_on() -> None:
    text = "云河县供销社2023年工作报告\n\n一、工作\n2023年，网点布局不均，全县21个网点中，年销售不足60万元的有9个。\n"
    assert not any(each.stem.rstrip("。").endswith("网点中") for each in sound_of(text))


def test_what_is_likened_is_no_statement() -> None:
    text = "乡村讲稿\n\n一、治理\n我打一个比方：自治是锅里的水，法治是锅沿的铁，德治是锅底的火。\n"
    assert asked_of(text, "parallel_roles")
    assert not sound_of(text, "parallel_roles")


def test_a_year_outside_the_era_of_the_stem_is_not_offered() -> None:
    text = (
        "云河镇变迁\n\n一、开埠（1901—1926）\n1924年，丝行街起火。1915年，永新厂开工。\n\n二、抗争（1927—1949）\n"
        "1932年，永新厂停工。1937年11月，县城沦陷。1946年，轮船复航。\n\n三、建设（1950—1978）\n1952年，米行合并。1956年，水闸建成。\n"
    )
    for each in sound_of(text, "event"):
        if each.kind is QuestionKind.SINGLE_CHOICE and "（1927—1949）" in each.stem:
            assert all(1927 <= int(option[:4]) <= 1949 for option in each.options)


def test_whose_works_somebody_belongs_to_waits() -> None:
    text = "云河镇变迁\n\n一、建设\n1958年建起丝织厂。1962年，厂里的技术员李敬之改进停车装置，使次品率由8%降到2.5%。\n"
    assert not any(each.stem.startswith("1962年，厂里的") for each in sound_of(text, "figures"))


def test_a_date_at_the_end_leads_on() -> None:
    text = "云河县茶业2024年工作报告\n\n一、工作\n实施“一村一茶”三年行动，到2027年，全县产值突破40亿元。\n"
    assert not any(each.stem.endswith("到2027年。") for each in sound_of(text))


def test_what_something_did_to_a_figure_is_told_with_it() -> None:
    text = (
        "云河县交通2024年工作报告\n\n一、存在的问题\n"
        "2024年，受网约车增多影响，全县班线客运量为173万人次，同比下降8.4%。\n"
    )
    assert not any(each.stem.endswith("客运量为（　　）。") for each in sound_of(text))


def test_an_option_that_begins_an_example_waits() -> None:
    text = (
        "焊接教材\n\n一、缺陷\n（一）夹渣：焊后残留在焊缝里的熔渣。\n（二）气孔：熔池里的气体没有逸出而形成的空穴。\n"
        "（三）咬边：沿焊趾的母材上产生的沟槽。\n"
    )
    assert not any(option.startswith("如") for each in sound_of(text) for option in each.options)


def test_a_part_of_the_material_is_called_by_its_heading_as_it_stands() -> None:
    text = (
        "云河县2025年防汛方案\n\n一、落实四项重点任务\n（一）清障行动。2025年，清理河道障碍37处、网箱1.8万平方米。\n"
        "（二）固堤行动。加固堤防26公里。\n"
    )
    assert not any("材料落实的四项" in each.stem for each in asked_of(text))


def test_a_phase_says_of_what_it_is() -> None:
    text = "云河县供销社2024年工作报告\n\n一、2025年主要任务\n（一）建好冷链。二期工程4月开工、10月底前建成。\n"
    assert not any("二期工程" in each.stem and "冷链" not in each.stem for each in sound_of(text, "fact"))


def test_what_was_counted_before_and_ages_in_passing_are_not_asked() -> None:
    text = (
        "先进事迹\n\n一、传灯\n李敬之没有劝他，只领他看了那十六个本子。李敬之2024年83岁了。"
        "每成功带出1名徒弟，站里奖励600元。\n"
    )
    answers = [answer for each in sound_of(text, "figures") for answer in each.answer]
    assert not any(answer.startswith(("十六", "83", "1名")) or answer == "1" for answer in answers)


def test_what_has_to_be_so_to_join_is_offered_as_no_right() -> None:
    text = (
        "云河市茶业协会章程\n\n第一条 申请入会，应当具备下列条件：\n"
        "（一）依法登记满2年；\n（二）有固定的茶园；\n（三）近3年未受处罚。\n"
        "第二条 会员享有下列权利：\n（一）参加协会活动；\n（二）获得服务的优先权；\n（三）对协会工作提出批评。\n"
    )
    rights = [each for each in asked_of(text, "groups") if "权利" in each.stem]
    entry = ("依法登记满2年", "有固定的茶园", "近3年未受处罚")
    assert not any(words in each.stem or words in each.options for each in rights for words in entry)
