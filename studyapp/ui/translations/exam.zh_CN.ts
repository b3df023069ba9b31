<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ExamPage</name>
    <message>
        <source>Question set</source>
        <translation>题集</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Per cent to pass</source>
        <translation>及格百分比</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>多选题</translation>
    </message>
    <message>
        <source>Start the exam</source>
        <translation>开始考试</translation>
    </message>
    <message>
        <source>There are no questions yet: the bank is still being prepared.</source>
        <translation>还没有题目：题库正在准备。</translation>
    </message>
    <message>
        <source>No question is asked: say how many of which kind.</source>
        <translation>还没有选题：请填写各题型的题数。</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>满分 {points} 分</translation>
    </message>
    <message>
        <source>{points} to pass</source>
        <translation>{points} 分及格</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>试卷</translation>
    </message>
    <message>
        <source>The whole set</source>
        <translation>整套题集</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>考试规则</translation>
    </message>
    <message>
        <source>0: as long as it takes.</source>
        <translation>填 0 表示不限时。</translation>
    </message>
    <message>
        <source>Of the points; 0: none.</source>
        <translation>占总分的比例；填 0 表示不设及格线。</translation>
    </message>
    <message>
        <source>Pass mark (%)</source>
        <translation>及格线（%）</translation>
    </message>
    <message>
        <source>Until it is handed in, an answer can be changed and nothing is told.</source>
        <translation>交卷以前可以随时改答案，不显示对错和解析。</translation>
    </message>
    <message>
        <source>Time keeps running when the program is closed; answers are kept and you can go on.</source>
        <translation>关闭程序后时间继续走；答案已保存，可以接着考。</translation>
    </message>
    <message>
        <source>When the time is over, the paper is handed in by itself.</source>
        <translation>时间一到自动交卷。</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考试</translation>
    </message>
</context>
<context>
    <name>PaperTable</name>
    <message>
        <source>Kind</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>In the set</source>
        <translation>题集里有</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>抽题</translation>
    </message>
    <message>
        <source>Points each</source>
        <translation>每题分值</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>{kind}: questions asked</source>
        <translation>{kind}：抽题数</translation>
    </message>
    <message>
        <source>{kind}: points each</source>
        <translation>{kind}：每题分值</translation>
    </message>
</context>
</TS>
