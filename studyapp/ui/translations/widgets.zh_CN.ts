<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>MasteryLegend</name>
    <message>
        <source>mastered</source>
        <translation>掌握</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未做</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭这条提示</translation>
    </message>
</context>
<context>
    <name>SectionModel</name>
    <message numerus="yes">
        <source>{heading}, %n question(s), {percent}% mastered</source>
        <translation>
            <numerusform>{heading}，%n 题，已掌握 {percent}%</numerusform>
        </translation>
    </message>
</context>
</TS>
