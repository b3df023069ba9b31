<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation>你好！</translation>
    </message>
    <message>
        <source>What shall we call you? Your answers and scores are kept under this name, on this computer only.</source>
        <translation>怎么称呼你？答题和成绩记在这个名字下，只存在这台电脑上。</translation>
    </message>
    <message>
        <source>Member A</source>
        <translation>学员甲</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>More members can be added later; the name can be changed.</source>
        <translation>以后可以添加其他成员，名字也可以改。</translation>
    </message>
</context>
<context>
    <name>MemberButton</name>
    <message>
        <source>studying now</source>
        <translation>正在学习</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Who is studying?</source>
        <translation>谁在学习？</translation>
    </message>
    <message>
        <source>Name of the new member</source>
        <translation>新成员的姓名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>给%1改名</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名字</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>MembersPresenter</name>
    <message>
        <source>There is already a member “%1”; choose another name.</source>
        <translation>已经有一位成员叫“%1”，请换一个名字。</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
</TS>
