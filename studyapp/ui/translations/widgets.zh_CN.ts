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
    <message>
        <source>{heading}, {count} questions, {percent}% mastered</source>
        <translation>{heading}，{count} 题，已掌握 {percent}%</translation>
    </message>
</context>
<context>
    <name>self._tree</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
</context>
</TS>
