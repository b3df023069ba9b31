<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Libraries and licences</source>
        <translation>程序库与许可证</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>The program needs no network and sends nothing anywhere.</source>
        <translation>本程序不需要联网，也不向外发送任何内容。</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不自动备份</translation>
    </message>
    <message>
        <source>Automatic backup</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>The last seven days, four weeks and twelve months are kept.</source>
        <translation>保留最近七天、四周和十二个月的备份。</translation>
    </message>
    <message>
        <source>Backup copies</source>
        <translation>备份列表</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>恢复这份备份</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>导出全部数据</translation>
    </message>
    <message>
        <source>Import everything</source>
        <translation>导入全部数据</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Question bank, scores and settings become what they were at {when}. The present state is backed up before.</source>
        <translation>题库、成绩和设置将恢复到 {when} 的状态；恢复前会先备份现在的数据。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>确认恢复</translation>
    </message>
    <message>
        <source>study data.zip</source>
        <translation>学习数据.zip</translation>
    </message>
    <message>
        <source>Data of this program (*.zip)</source>
        <translation>本程序的数据 (*.zip)</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 名成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s)</source>
        <translation>
            <numerusform>%n 次答题</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} answers</source>
        <translation>{number} 次作答</translation>
    </message>
    <message>
        <source>last answer {when}</source>
        <translation>最后作答 {when}</translation>
    </message>
    <message>
        <source>A copy was made and checked.</source>
        <translation>备份已完成，并检查无误。</translation>
    </message>
    <message>
        <source>Everything is in {file}: put it on the other computer and import it there.</source>
        <translation>全部数据已写入 {file}：拷到另一台电脑上导入即可。</translation>
    </message>
    <message>
        <source>The file holds {contents}. It would take the place of what is here; the present state is backed up before.</source>
        <translation>文件里有：{contents}。导入后将替换这里的数据；替换前会先备份现在的数据。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>确认恢复</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose a day</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不设</translation>
    </message>
</context>
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
    <name>PartsDialog</name>
    <message>
        <source>Libraries and licences</source>
        <translation>程序库与许可证</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>许可证：{licence}</translation>
    </message>
    <message>
        <source>No text came with this library; the name of its licence stands above.</source>
        <translation>这个程序库没有附许可证全文，许可证名称见上。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Day of the exam</source>
        <translation>考试日期</translation>
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
        <source>Daily limit</source>
        <translation>每日上限</translation>
    </message>
    <message>
        <source>What is due beyond it waits for another day.</source>
        <translation>到期超过上限的题，留到以后。</translation>
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
        <source>Remembering</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>复习要求</translation>
    </message>
    <message>
        <source>How surely a question is to be known when it comes again; strict asks more often.</source>
        <translation>到期复习时应有多大把握；越严格，复习越勤。</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row</source>
        <translation>
            <numerusform>连对 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>A mistake is settled</source>
        <translation>错题移出条件</translation>
    </message>
    <message>
        <source>When it was answered right so often.</source>
        <translation>连续答对这么多次后移出错题本。</translation>
    </message>
    <message>
        <source>The day&apos;s page then says how much is left to do.</source>
        <translation>设定后，“今日”会说明还要做多少。</translation>
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
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>This is not the passcode; try again.</source>
        <translation>口令不对，请再试一次。</translation>
    </message>
</context>
</TS>
