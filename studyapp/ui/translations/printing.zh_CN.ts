<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PrintButton</name>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF……</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印……</translation>
    </message>
</context>
<context>
    <name>ReviewPrinter</name>
    <message>
        <source>%1 review sheet</source>
        <translation>%1 复习单</translation>
    </message>
    <message>
        <source>Save the review sheet</source>
        <translation>保存复习单</translation>
    </message>
    <message>
        <source>%1: what to look at again</source>
        <translation>%1：复习单</translation>
    </message>
    <message numerus="yes">
        <source>Saved in %1, %n page(s).</source>
        <translation>
            <numerusform>已保存到 %1，共 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送往打印机。</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>You answered: %1</source>
        <translation>你的回答：%1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>正确答案：%1</translation>
    </message>
</context>
</TS>
