<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>MarkTip</name>
    <message>
        <source>Not asked</source>
        <translation>未做</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>初学</translation>
    </message>
    <message>
        <source>Familiar</source>
        <translation>熟悉</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>掌握</translation>
    </message>
    <message>
        <source>This sentence: {known}</source>
        <translation>这一句&#x3000;{known}</translation>
    </message>
    <message>
        <source>last on {when}</source>
        <translation>上次 {when}</translation>
    </message>
    <message numerus="yes">
        <source>asked %n time(s)</source>
        <translation>
            <numerusform>出题 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>right %n time(s)</source>
        <translation>
            <numerusform>答对 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked}, {right}</source>
        <translation>{asked}，{right}</translation>
    </message>
    <message>
        <source>never asked so far</source>
        <translation>还没有做过</translation>
    </message>
    <message numerus="yes">
        <source>Click to practise its %n question(s)</source>
        <translation>
            <numerusform>点击练这 %n 题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Go to the next paragraph with formulations</source>
        <translation>到下一个有重点句的段落</translation>
    </message>
    <message>
        <source>Walk over the formulations of a paragraph</source>
        <translation>在一段的重点句之间移动</translation>
    </message>
    <message>
        <source>Practise its questions</source>
        <translation>练这一句的题</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>提纲</translation>
    </message>
    <message>
        <source>Practise this section</source>
        <translation>练这一节</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>换一句</translation>
    </message>
    <message>
        <source>Practise it</source>
        <translation>练这一句</translation>
    </message>
    <message>
        <source>No set has an outline to read yet.</source>
        <translation>还没有可读的原文。</translation>
    </message>
</context>
<context>
    <name>ParagraphWidget</name>
    <message>
        <source>[missing]</source>
        <translation>缺字</translation>
    </message>
</context>
</TS>
