<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ExamCard</name>
    <message>
        <source>Before the exam</source>
        <translation>考前</translation>
    </message>
    <message>
        <source>Known on the day of the exam</source>
        <translation>考试当天的掌握程度</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>of the questions will still be known on that day without further practice</source>
        <translation>照现在的掌握，不再练习，到那天还记得的题目</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新题 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>复习 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>About {minutes} minutes a day will cover everything: {new}, {reviews}.</source>
        <translation>每天约 {minutes} 分钟可以学完：{new}，{reviews}。</translation>
    </message>
    <message>
        <source>Least sure by then</source>
        <translation>届时最没把握的部分</translation>
    </message>
    <message>
        <source>{title}: {share}% will be known, between {low}% and {high}%</source>
        <translation>{title}：预计掌握 {share}%，在 {low}% 到 {high}% 之间</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Start today&apos;s practice</source>
        <translation>开始今日练习</translation>
    </message>
    <message numerus="yes">
        <source>%n more are due and wait: a day has {cap} at most.</source>
        <translation>
            <numerusform>另有 %n 题到期，留到以后：每天最多 {cap} 题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the question bank from the outline…</source>
        <translation>正在根据提纲准备题库……</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s %n question(s) are done. You can still practise.</source>
        <translation>
            <numerusform>今天的 %n 题已做完，还可以继续练。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due today. You can still practise.</source>
        <translation>今天的题都做完了，还可以自己练习。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) today</source>
        <translation>
            <numerusform>今天要做 %n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>{questions}, {minutes}</source>
        <translation>{questions}，{minutes}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期复习</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新题</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>错题</translation>
    </message>
</context>
<context>
    <name>ReciteCard</name>
    <message>
        <source>Recite</source>
        <translation>去背诵</translation>
    </message>
    <message>
        <source>Recite the first passage that is due</source>
        <translation>背诵第一段到期的</translation>
    </message>
    <message numerus="yes">
        <source>To recite: %n passage(s)</source>
        <translation>
            <numerusform>待背诵 %n 段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Start today&apos;s practice</source>
        <translation>开始今日练习</translation>
    </message>
    <message>
        <source>Practise this section</source>
        <translation>练这一节</translation>
    </message>
    <message>
        <source>Mastery of the outline</source>
        <translation>提纲掌握</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>已连续学习 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}% right</source>
        <translation>平均正确率 {percent}%</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in 14 days</source>
        <translation>
            <numerusform>14 天共 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Accuracy of the last 14 days: {volume}, {average}</source>
        <translation>最近 14 天正确率：{volume}，{average}</translation>
    </message>
    <message>
        <source>{done} done of {total}</source>
        <translation>已做 {done} 题，共 {total} 题</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Progress of the last sitting</source>
        <translation>上次练习的进度</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>继续上次</translation>
    </message>
    <message>
        <source>Continue the last sitting</source>
        <translation>继续上次的练习</translation>
    </message>
    <message>
        <source>Mastery</source>
        <translation>提纲掌握</translation>
    </message>
    <message>
        <source>Accuracy of the last 14 days</source>
        <translation>最近 14 天正确率</translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message>
        <source>today</source>
        <comment>the last day on an axis</comment>
        <translation>今天</translation>
    </message>
</context>
</TS>
