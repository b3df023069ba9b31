<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswersPane</name>
    <message>
        <source>Answers behind the figure</source>
        <translation>这个数字由哪些答题组成</translation>
    </message>
    <message>
        <source>Double click shows the question</source>
        <translation>双击查看题目</translation>
    </message>
</context>
<context>
    <name>AnswersTable</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>{kind}, no longer readable</source>
        <translation>{kind}，题目已无法读取</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>未交卷</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ 对</translation>
    </message>
    <message>
        <source>– partly</source>
        <translation>– 部分对</translation>
    </message>
    <message>
        <source>✕ wrong</source>
        <translation>✕ 错</translation>
    </message>
</context>
<context>
    <name>BundleBar</name>
    <message>
        <source>Score bundle for the organizer</source>
        <translation>给组织者的成绩包</translation>
    </message>
    <message>
        <source>Each sitting goes in whole, with your answers to all of its questions. Notes, favourites, questions set aside and the PIN stay private: they are not in it.</source>
        <translation>每一次记录都整次放入，包括其中每道题的作答。笔记、收藏、斩题和 PIN 码只属于你，不在包里。</translation>
    </message>
    <message>
        <source>Save the bundle…</source>
        <translation>保存成绩包…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{name}: {sittings}, {answers}, {days}.</source>
        <translation>{name}：{sittings}练习与考试，{answers}，{days}。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 条答题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not finished yet, and marked as such.</source>
        <translation>
            <numerusform>其中 %n 次还没做完，包里会注明。</numerusform>
        </translation>
    </message>
    <message>
        <source>{contents} {unfinished}</source>
        <translation>{contents}{unfinished}</translation>
    </message>
</context>
<context>
    <name>BundlePresenter</name>
    <message>
        <source>Nothing was answered in what is chosen; the bundle would be empty.</source>
        <translation>所选范围内没有答题，成绩包会是空的。</translation>
    </message>
    <message>
        <source>Score bundle {name} {date}</source>
        <translation>成绩包 {name} {date}</translation>
    </message>
    <message>
        <source>Save the score bundle</source>
        <translation>保存成绩包</translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s) saved in %1; hand this file to the organizer.</source>
        <translation>
            <numerusform>已将 %n 次记录存入 %1；把这个文件交给组织者即可。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarLegend</name>
    <message>
        <source>0 questions</source>
        <translation>0 题</translation>
    </message>
    <message>
        <source>30 or more</source>
        <translation>30 题以上</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Exporting… {percent}</source>
        <translation>正在导出……{percent}</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Scores {name} {date}</source>
        <translation>成绩 {name} {date}</translation>
    </message>
    <message>
        <source>Export the scores</source>
        <translation>导出成绩</translation>
    </message>
    <message>
        <source>right</source>
        <translation>对</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>部分对</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) exported to %1.</source>
        <translation>
            <numerusform>已将 %n 条答题导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>已取消导出，没有写出文件。</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Log of answers</source>
        <translation>答题记录</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>各列说明</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>导出范围</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期时间</translation>
    </message>
    <message>
        <source>When the answer was given, in the time zone of this computer.</source>
        <translation>作答的时间，按本机时区。</translation>
    </message>
    <message>
        <source>Study day</source>
        <translation>学习日</translation>
    </message>
    <message>
        <source>The day it counts for: a night still belongs to the day before.</source>
        <translation>计入哪一天：深夜仍算前一天。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Who answered.</source>
        <translation>谁作答。</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What the sitting was: practice, exam and so on.</source>
        <translation>这一次是练习、考试还是其他。</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>The title of the sitting, if it has one.</source>
        <translation>这一次的名称（如有）。</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>题集</translation>
    </message>
    <message>
        <source>The set of the question.</source>
        <translation>题目所在的题集。</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>The headings above the question when it was asked.</source>
        <translation>作答时题目所在的各级标题。</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>The kind of the question.</source>
        <translation>题目的题型。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>The stem in the wording in which it was asked.</source>
        <translation>题干，按作答时的文字。</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>What was given; letters are those shown in this sitting.</source>
        <translation>所给的回答；选项字母按该次显示的顺序。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>The right answer; empty until the paper is handed in.</source>
        <translation>正确答案；交卷之前留空。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>right, partly or wrong; empty until the paper is handed in.</source>
        <translation>对、部分对或错；交卷之前留空。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Points gained; empty until the paper is handed in.</source>
        <translation>得到的分数；交卷之前留空。</translation>
    </message>
    <message>
        <source>Possible points</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Points that the question can bring.</source>
        <translation>这道题的分值。</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Time spent on the question.</source>
        <translation>在这道题上用的时间。</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>How sure the member said to be, if asked.</source>
        <translation>作答时自报的把握（如有）。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>题号</translation>
    </message>
    <message>
        <source>The number of the question in its sitting, from 1.</source>
        <translation>题目在该次中的序号，从 1 起。</translation>
    </message>
    <message>
        <source>Sitting id</source>
        <translation>场次编码</translation>
    </message>
    <message>
        <source>The same for all answers of one sitting; never reused.</source>
        <translation>同一次的答题编码相同，不重复使用。</translation>
    </message>
    <message>
        <source>Question id</source>
        <translation>题目编码</translation>
    </message>
    <message>
        <source>The same whenever this question is asked.</source>
        <translation>同一道题每次出现时相同。</translation>
    </message>
    <message>
        <source>Question version</source>
        <translation>题目版本</translation>
    </message>
    <message>
        <source>Counts the edits of its wording, from 1.</source>
        <translation>题目文字修改的次数，从 1 起。</translation>
    </message>
    <message>
        <source>Answer id</source>
        <translation>答题编码</translation>
    </message>
    <message>
        <source>Tells this answer from every other.</source>
        <translation>每条答题各不相同。</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>Sittings and exams</source>
        <translation>练习与考试</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答题</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>There are no answers behind it.</source>
        <translation>没有对应的答题。</translation>
    </message>
    <message numerus="yes">
        <source>%n right</source>
        <translation>
            <numerusform>答对 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}% = {mastered} of {total} questions mastered (the last two answers right); {learning} answered but not yet so, {unasked} never asked.</source>
        <translation>{percent}% = {total} 题中掌握 {mastered} 题（最近两次都答对）；另有 {learning} 题做过但尚未掌握，{unasked} 题还没做过。</translation>
    </message>
    <message>
        <source>From so few answers the true share can only be said to lie between {low} and {high} (95 %).</source>
        <translation>答题还少，只能说真实正确率大致在 {low} 到 {high} 之间（95% 区间）。</translation>
    </message>
</context>
<context>
    <name>FilterChoosers</name>
    <message>
        <source>Last year</source>
        <translation>近一年</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>All ways</source>
        <translation>全部方式</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部题型</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>题集</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Way of practice</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>All sets</source>
        <translation>全部题集</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>全部章节</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export score bundle</source>
        <translation>导出成绩包</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题量</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in a year; arrow keys move over the days</source>
        <translation>
            <numerusform>一年共答 %n 题；用方向键逐日查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Accuracy and questions by week</source>
        <translation>每周正确率与题量</translation>
    </message>
    <message>
        <source>Accuracy and questions by day</source>
        <translation>每日正确率与题量</translation>
    </message>
    <message>
        <source>Show the answers behind a figure</source>
        <translation>查看数字背后的答题</translation>
    </message>
    <message>
        <source>Back from the answers to the figures</source>
        <translation>从答题明细返回</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n; double click to replay</source>
        <translation>
            <numerusform>最近 %n 次，双击回看</numerusform>
        </translation>
    </message>
    <message>
        <source>Double click to replay</source>
        <translation>双击回看</translation>
    </message>
    <message>
        <source>List of sittings</source>
        <translation>各次记录</translation>
    </message>
    <message>
        <source>Your sittings will be listed here.</source>
        <translation>做过的练习会列在这里。</translation>
    </message>
    <message>
        <source>Replay the chosen sitting</source>
        <translation>回看选中的一次</translation>
    </message>
    <message numerus="yes">
        <source>{date}: %n question(s)</source>
        <translation>
            <numerusform>{date}：%n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>各次记录</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Study calendar</source>
        <translation>学习日历</translation>
    </message>
    <message>
        <source>Mastery by section</source>
        <translation>各部分掌握</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>OutlookPane</name>
    <message>
        <source>Sections</source>
        <translation>各章节</translation>
    </message>
    <message>
        <source>Double click shows the answers</source>
        <translation>双击查看答题</translation>
    </message>
    <message>
        <source>Mastery and forecast by section</source>
        <translation>各部分掌握与预测</translation>
    </message>
</context>
<context>
    <name>OutlookPresenter</name>
    <message>
        <source>the day of the exam, {date}</source>
        <translation>考试当天（{date}）</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>“Likely remembered” is an estimate for {when}, from all you have learnt and when, whatever is filtered; questions never asked count as not known. In brackets: where the true figure lies with 95 % certainty. Where there is too little, no figure is given.</source>
        <translation>“预计记得”是对{when}的估计，依据全部学习记录，不受筛选影响；没做过的题按不会算。括号内是 95% 区间；记录太少时不给数字。</translation>
    </message>
</context>
<context>
    <name>OutlookTable</name>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>Likely remembered</source>
        <translation>预计记得</translation>
    </message>
</context>
<context>
    <name>SectionsCard</name>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Mastery and forecast by section</source>
        <translation>各部分掌握与预测</translation>
    </message>
    <message>
        <source>There are no questions yet.</source>
        <translation>还没有题。</translation>
    </message>
    <message>
        <source>{heading}, {percent}% mastered</source>
        <translation>{heading}，已掌握 {percent}%</translation>
    </message>
    <message>
        <source>%1: show the answers</source>
        <translation>%1：查看答题明细</translation>
    </message>
</context>
<context>
    <name>SittingsTable</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>题集</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>open, {done} of {total}</source>
        <translation>未完成 {done} / {total}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Mastery by section</source>
        <translation>各部分掌握</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>Answered, not yet mastered</source>
        <translation>做过未掌握</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题量</translation>
    </message>
    <message>
        <source>List of sittings</source>
        <translation>各次记录</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n are listed; the sums are of all.</source>
        <translation>
            <numerusform>只列最近 %n 次；合计包括全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>题集</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>few answers: the true share lies between {low} and {high} (95 %)</source>
        <translation>答题还少，真实正确率大致在 {low} 到 {high} 之间（95% 区间）</translation>
    </message>
    <message>
        <source>Sittings and exams</source>
        <translation>练习与考试</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答题</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>open, {done} of {total}</source>
        <translation>未完成 {done} / {total}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
</context>
<context>
    <name>TilesCard</name>
    <message>
        <source>times</source>
        <comment>unit of the count of sittings</comment>
        <translation>次</translation>
    </message>
    <message>
        <source>questions</source>
        <comment>unit of the count of answers</comment>
        <translation>题</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Sittings and exams</source>
        <translation>练习与考试</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答题</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>s</source>
        <comment>unit: seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>%1: show the answers</source>
        <translation>%1：查看答题明细</translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>{right} of {answers}, too few</source>
        <translation>{answers} 题对 {right} 题，太少</translation>
    </message>
    <message>
        <source>too little learnt yet</source>
        <translation>学过的还太少</translation>
    </message>
    <message>
        <source>{share} ({low}–{high})</source>
        <translation>{share}（{low}–{high}）</translation>
    </message>
</context>
</TS>
