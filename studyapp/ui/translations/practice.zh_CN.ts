<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PracticePage</name>
    <message>
        <source>Question set</source>
        <translation>题集</translation>
    </message>
    <message>
        <source>Sections to practise</source>
        <translation>要练的部分</translation>
    </message>
    <message>
        <source>Number of questions</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>多选题计分</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>开始练习</translation>
    </message>
    <message numerus="yes">
        <source>%n will be asked</source>
        <translation>
            <numerusform>这次做 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>{matching}, {asked}</source>
        <translation>{matching}，{asked}</translation>
    </message>
    <message>
        <source>There are no questions yet: the bank is still being prepared.</source>
        <translation>还没有题，题库正在准备。</translation>
    </message>
    <message>
        <source>{kind} {count}</source>
        <translation>{kind} {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) match</source>
        <translation>
            <numerusform>符合条件的有 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>No question matches: check more sections or kinds.</source>
        <translation>没有符合条件的题，请多选一些部分或题型。</translation>
    </message>
    <message>
        <source>Check or clear a section</source>
        <translation>勾选或取消一个部分</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>练哪些</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>How to practise</source>
        <translation>怎么练</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
</context>
</TS>
