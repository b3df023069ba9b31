<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerSheet</name>
    <message>
        <source>%1 point(s) each</source>
        <translation>每题 %1 分</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>Marked %1</source>
        <translation>标记 %1</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>部分答对</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>答错</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Not saved. %1 Your answer is still here.</source>
        <translation>没有保存。%1你的答案还在这里。</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation>仍然离开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>BlankField</name>
    <message>
        <source>Blank %1 of %2</source>
        <translation>第 %1 空，共 %2 空</translation>
    </message>
    <message>
        <source>right</source>
        <translation>对</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Previous</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>纠错</translation>
    </message>
    <message>
        <source>Answer sheet</source>
        <translation>答题卡</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>favourite</comment>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>To the result</source>
        <translation>返回结果</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>查看结果</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Question %1</source>
        <translation>第 %1 题</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>ChallengeCard</name>
    <message>
        <source>right in a row</source>
        <translation>题连续答对</translation>
    </message>
    <message>
        <source>Your best so far</source>
        <translation>新的最好成绩</translation>
    </message>
    <message>
        <source>{time} for each question</source>
        <translation>每题 {time}</translation>
    </message>
    <message>
        <source>Every question of this challenge was right.</source>
        <translation>这次挑战的题全部答对。</translation>
    </message>
    <message>
        <source>Question {number} ended it.</source>
        <translation>止步于第 {number} 题。</translation>
    </message>
    <message>
        <source>Your first challenge with this time</source>
        <translation>这是这个限时下的第一次挑战</translation>
    </message>
    <message numerus="yes">
        <source>Best before: %n</source>
        <translation>
            <numerusform>此前最好：%n 题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceInput</name>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Chosen rightly</source>
        <translation>选对</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏选</translation>
    </message>
    <message>
        <source>Not to choose</source>
        <translation>不该选</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>你选的</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>[lost]</source>
        <translation>缺字</translation>
    </message>
    <message>
        <source>Open in the outline</source>
        <translation>在原文中打开</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message numerus="yes">
        <source>Answered %n time(s), %1 of them right</source>
        <translation>
            <numerusform>这道题做过 %n 次，答对 %1 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FillInput</name>
    <message>
        <source>wrong, the key is %1</source>
        <translation>错，正确答案是 %1</translation>
    </message>
    <message>
        <source>next blank</source>
        <translation>下一空</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>For yourself; it is listed in the mistakes book.</source>
        <translation>写给自己看；会列在错题本里。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Report a mistake in the question</source>
        <translation>纠错</translation>
    </message>
    <message>
        <source>Say what is wrong: the key, the wording, the source. The organizer finds it in the question bank.</source>
        <translation>请写明哪里不对：答案、文字或出处。组织者会在题库里看到。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>纠错</translation>
    </message>
    <message>
        <source>Reported. Thank you: the organizer will look at it.</source>
        <translation>已提交，谢谢！组织者会核对。</translation>
    </message>
</context>
<context>
    <name>MatchingInput</name>
    <message>
        <source>belongs to %1</source>
        <translation>应配 %1</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Mismatched</source>
        <translation>配错</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>没配</translation>
    </message>
    <message>
        <source>belongs to none</source>
        <translation>不该配</translation>
    </message>
    <message>
        <source>letter of the marked row</source>
        <translation>给当前行填字母</translation>
    </message>
    <message>
        <source>another row</source>
        <translation>换一行</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>已拿起</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>已配</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>OrderingInput</name>
    <message>
        <source>In place</source>
        <translation>位置对</translation>
    </message>
    <message>
        <source>Belongs at %1</source>
        <translation>应在第 %1</translation>
    </message>
    <message>
        <source>take up, then place</source>
        <translation>先拿起，再放到</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>已拿起</translation>
    </message>
</context>
<context>
    <name>QuestionBody</name>
    <message>
        <source>Compare with the model answer and mark your own.</source>
        <translation>请对照参考答案，给自己打分。</translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s)</source>
        <translation>
            <numerusform>%n 空</numerusform>
        </translation>
    </message>
    <message>
        <source>How sure are you</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>may be left open</source>
        <translation>可不选</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>answer sheet</source>
        <translation>答题卡</translation>
    </message>
    <message>
        <source>leave, answers are kept</source>
        <translation>离开，答案已保存</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>第 %1 题，共 %2 题</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>choose an option</source>
        <translation>选择选项</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>判断正误</translation>
    </message>
    <message>
        <source>ordering: take up and place, move</source>
        <translation>排序：拿起、放到；移动</translation>
    </message>
    <message>
        <source>matching: letter of the marked row</source>
        <translation>连线：给当前行填字母</translation>
    </message>
    <message>
        <source>submit, then go on</source>
        <translation>提交，再按进入下一题</translation>
    </message>
    <message>
        <source>submit while writing several lines</source>
        <translation>写多行文字时提交</translation>
    </message>
    <message>
        <source>previous and next question</source>
        <translation>上一题、下一题</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>answer sheet</source>
        <translation>答题卡</translation>
    </message>
    <message>
        <source>leave; answers are kept</source>
        <translation>离开，答案已保存</translation>
    </message>
</context>
<context>
    <name>QuizPresenter</name>
    <message>
        <source>No question fits what you chose. Choose more sections or kinds.</source>
        <translation>没有符合条件的题目。请多选一些章节或题型。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not answered yet; after handing in nothing can be changed.</source>
        <translation>
            <numerusform>还有 %n 题没有作答，交卷后不能再改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand in all the same</source>
        <translation>仍然交卷</translation>
    </message>
    <message>
        <source>The time for this question is over: that counts as a mistake.</source>
        <translation>这道题的时间到了，按答错算。</translation>
    </message>
    <message>
        <source>The time of the exam keeps running while you are away.</source>
        <translation>离开后考试时间会继续走。</translation>
    </message>
    <message>
        <source>What you typed here is not submitted yet and will not be kept.</source>
        <translation>这一题写的内容还没有提交，离开后不会保留。</translation>
    </message>
    <message>
        <source>What you typed in question %1 is not submitted yet and will not be kept.</source>
        <translation>第 %1 题写的内容还没有提交，离开后不会保留。</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation>仍然离开</translation>
    </message>
</context>
<context>
    <name>QuizWording</name>
    <message>
        <source>The answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>没有作答</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>没有背全</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答对了</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>部分答对</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>答错了</translation>
    </message>
    <message>
        <source>Content %1, order %2.</source>
        <translation>内容 %1，顺序 %2。</translation>
    </message>
    <message>
        <source>By your own mark.</source>
        <translation>按你自己的打分。</translation>
    </message>
    <message>
        <source>The statement is right.</source>
        <translation>这个说法是正确的。</translation>
    </message>
    <message>
        <source>The statement is wrong.</source>
        <translation>这个说法是错误的。</translation>
    </message>
    <message>
        <source>The right answer is %1.</source>
        <translation>正确答案是 %1。</translation>
    </message>
    <message>
        <source>Missed %1, not to choose %2.</source>
        <translation>漏选 %1，不该选 %2。</translation>
    </message>
    <message>
        <source>Missed %1.</source>
        <translation>漏选 %1。</translation>
    </message>
    <message>
        <source>Not to choose %1.</source>
        <translation>不该选 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 blanks right.</source>
        <translation>%2 空答对 %1 空。</translation>
    </message>
    <message>
        <source>%1 of %2 items in place.</source>
        <translation>%2 项中有 %1 项位置对。</translation>
    </message>
    <message>
        <source>%1 of %2 pairs right.</source>
        <translation>%2 对中配对 %1 对。</translation>
    </message>
    <message>
        <source>Saved · took %1</source>
        <translation>已保存 · 用时 %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新题</translation>
    </message>
    <message>
        <source>Missed last time, %1</source>
        <translation>上次答错 · %1</translation>
    </message>
    <message>
        <source>Due · last %1</source>
        <translation>到期复习 · 上次 %1</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>上次 %1</translation>
    </message>
</context>
<context>
    <name>RecitationInput</name>
    <message>
        <source>Beside the source</source>
        <translation>与原文对照</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>漏背</translation>
    </message>
    <message>
        <source>not in the source</source>
        <translation>原文没有</translation>
    </message>
    <message>
        <source>Your order: %1</source>
        <translation>你背的顺序：%1</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>原文表述</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>%1: result</source>
        <translation>%1 · 结果</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>按章节</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按题型</translation>
    </message>
    <message numerus="yes">
        <source>Practise the %n missed one(s)</source>
        <translation>
            <numerusform>再练错题 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Print a review sheet</source>
        <translation>打印复习单</translation>
    </message>
    <message>
        <source>of %1 point(s)</source>
        <translation>/ %1 分</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>及格</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未及格</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message numerus="yes">
        <source>%n right</source>
        <translation>
            <numerusform>答对 %n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly right</source>
        <translation>
            <numerusform>部分答对 %n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>答错 %n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>未答 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>逐题回看</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Not right %1</source>
        <translation>没答对 %1</translation>
    </message>
    <message>
        <source>Marked %1</source>
        <translation>标记 %1</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>看哪些题</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
</context>
<context>
    <name>RunningQuiz</name>
    <message>
        <source>The paper of this quiz cannot be read; its score stays in the history.</source>
        <translation>这次练习的试卷无法读取；成绩仍在记录里。</translation>
    </message>
    <message>
        <source>This quiz is no longer in the score file.</source>
        <translation>成绩文件里已没有这次练习。</translation>
    </message>
</context>
<context>
    <name>SheetOverlay</name>
    <message>
        <source>Answer sheet</source>
        <translation>答题卡</translation>
    </message>
</context>
<context>
    <name>ShortAnswerInput</name>
    <message>
        <source>Mark your answer</source>
        <translation>给自己打分</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答对了</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>部分答对</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>没答对</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>参考答案</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Answer sheet</source>
        <translation>答题卡</translation>
    </message>
    <message>
        <source>This question names no source.</source>
        <translation>这道题没有注明原文。</translation>
    </message>
</context>
<context>
    <name>TextInput</name>
    <message>
        <source>Your answer</source>
        <translation>你的回答</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>{time} left</source>
        <translation>还剩 {time}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>第 %1 题 / 共 %2 题</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>背题</translation>
    </message>
</context>
<context>
    <name>WritingOverlay</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
</TS>
