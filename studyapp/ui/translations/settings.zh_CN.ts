<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>OrganizerCard</name>
    <message>
        <source>Organizer mode</source>
        <translation>组织者模式</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Offers the question bank and generating; a passcode keeps it from members.</source>
        <translation>开启后可以管理题库、从提纲生成题目；进入要口令。</translation>
    </message>
    <message>
        <source>Change the passcode</source>
        <translation>更改口令</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the program; questions stay as they are.</source>
        <translation>只换界面，题目不变。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>界面随字号一起放大。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes at night.</source>
        <translation>晚上用深色更护眼。</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>答题</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>全对才得分</translation>
    </message>
    <message>
        <source>Partial credit</source>
        <translation>部分得分</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>Whether a part of the right options counts.</source>
        <translation>只选对一部分时是否给分。</translation>
    </message>
    <message>
        <source>Each question</source>
        <translation>逐题</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>交卷后</translation>
    </message>
    <message>
        <source>Answers are shown</source>
        <translation>公布答案</translation>
    </message>
    <message>
        <source>Can be chosen anew for each practice.</source>
        <translation>每次练习时还可另选。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Daily goal</source>
        <translation>每日目标</translation>
    </message>
    <message>
        <source>How many questions a day has.</source>
        <translation>每天练多少题。</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation>一天从几点算起</translation>
    </message>
    <message>
        <source>Who studies late at night still studies today.</source>
        <translation>深夜学习仍算当天。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Questions and scores are on this computer only, in this folder:</source>
        <translation>题库和成绩只存在本机这个文件夹里：</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>The program needs no network and sends nothing anywhere.</source>
        <translation>本程序不需要联网，也不向外发送任何内容。</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>This is not the passcode; try again.</source>
        <translation>口令不对，请再试一次。</translation>
    </message>
</context>
</TS>
