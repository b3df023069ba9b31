<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CauseBox</name>
    <message>
        <source>Reason for the review</source>
        <translation>待审原因</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>全部原因</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n question(s) that nobody has looked at?</source>
        <translation>
            <numerusform>一次接受 %n 题？这些题还没有逐题看过。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <translation>%1 是正确答案</translation>
    </message>
    <message>
        <source>Partner of %1</source>
        <translation>%1 的对应项</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>去掉 %1</translation>
    </message>
</context>
<context>
    <name>KindBox</name>
    <message>
        <source>Kind of question</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部题型</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Evidence</source>
        <translation>原文依据</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Save and accept</source>
        <translation>保存并接受</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>题干</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>加选项</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>加一项</translation>
    </message>
    <message>
        <source>Options; the marked ones are right</source>
        <translation>选项（勾选的为正确答案）</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Items in the right order</source>
        <translation>按正确顺序排列的各项</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>RejectBar</name>
    <message>
        <source>Reason</source>
        <translation>退回理由</translation>
    </message>
    <message>
        <source>Note on the reason</source>
        <translation>退回理由的说明</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>补充说明，可不填</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Previous</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reviewed %1: accepted %2, edited %3, rejected %4</source>
        <translation>已审 %1 条&#x3000;接受 %2&#x3000;修改 %3&#x3000;退回 %4</translation>
    </message>
    <message>
        <source>Accepted %1 at once, reviewed %2</source>
        <translation>一次接受 %1 题，共审 %2 题</translation>
    </message>
    <message>
        <source>Accept all shown (%1)</source>
        <translation>接受所列全部（%1）</translation>
    </message>
    <message>
        <source>Accept all %1</source>
        <translation>接受全部 %1</translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
</context>
<context>
    <name>SourceBrowser</name>
    <message>
        <source>[missing]</source>
        <translation>缺字</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>Where it goes</source>
        <translation>放入哪里</translation>
    </message>
    <message>
        <source>A new set</source>
        <translation>新题集</translation>
    </message>
    <message>
        <source>Name of the new set</source>
        <translation>新题集的名称</translation>
    </message>
    <message>
        <source>A set that is there</source>
        <translation>已有题集</translation>
    </message>
    <message>
        <source>The set</source>
        <translation>题集</translation>
    </message>
    <message>
        <source>A set of this name is there already; choose it below, or write another name.</source>
        <translation>已有同名的题集；请在下面选它，或换一个名称。</translation>
    </message>
</context>
<context>
    <name>answer_lines</name>
    <message>
        <source>Key</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>the evidence is not the raw text at its place</source>
        <translation>依据与原文对不上</translation>
    </message>
    <message>
        <source>the source also completes it with “%1”</source>
        <translation>原文里还可以填“%1”</translation>
    </message>
    <message>
        <source>the figure has a bound</source>
        <translation>数字带有“以上”“约”等限定</translation>
    </message>
    <message>
        <source>the stem holds the key “%1”</source>
        <translation>题干里出现了答案“%1”</translation>
    </message>
    <message>
        <source>fewer than %1 characters are left in the stem</source>
        <translation>题干剩下不到 %1 个字</translation>
    </message>
    <message>
        <source>the stem has more than %1 characters</source>
        <translation>题干超过 %1 个字</translation>
    </message>
    <message>
        <source>the stem begins with a loose particle</source>
        <translation>题干开头不成句</translation>
    </message>
    <message>
        <source>quotation marks or brackets are not balanced</source>
        <translation>引号或括号不成对</translation>
    </message>
    <message>
        <source>the wording holds “%1”</source>
        <translation>文字里有“%1”</translation>
    </message>
    <message>
        <source>the evidence has a gap of its own</source>
        <translation>原文这里本来就有空缺</translation>
    </message>
    <message>
        <source>a word of the evidence is redacted</source>
        <translation>原文这里缺字</translation>
    </message>
    <message>
        <source>the stem does not say whose case it is</source>
        <translation>题干没有说明是谁的案例</translation>
    </message>
    <message>
        <source>the stem demands what the source only states</source>
        <translation>原文只是陈述，题干却成了要求</translation>
    </message>
    <message>
        <source>the key is much longer than every distractor</source>
        <translation>答案比干扰项长得多</translation>
    </message>
    <message>
        <source>the key is much shorter than every distractor</source>
        <translation>答案比干扰项短得多</translation>
    </message>
    <message>
        <source>only the key has digits</source>
        <translation>只有答案含数字</translation>
    </message>
    <message>
        <source>only the key has %1</source>
        <translation>只有答案含“%1”</translation>
    </message>
    <message>
        <source>only the key shares “%1” with the stem</source>
        <translation>只有答案与题干都有“%1”</translation>
    </message>
    <message>
        <source>the fact is asked with the other verdict</source>
        <translation>同一内容已按另一种判断出题</translation>
    </message>
    <message>
        <source>there are more statements of this verdict than of the other</source>
        <translation>这种判断的题已比另一种多</translation>
    </message>
    <message>
        <source>the key would be the longest option too often</source>
        <translation>答案是最长选项的题会太多</translation>
    </message>
    <message>
        <source>no distractors go together</source>
        <translation>干扰项不能放在一起</translation>
    </message>
    <message>
        <source>%1 of %2 distractors (none known)</source>
        <translation>需要 %2 个干扰项，只找到 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 distractors (%3)</source>
        <translation>需要 %2 个干扰项，合格的只有 %1 个</translation>
    </message>
    <message>
        <source>“%1” has nothing to refer to</source>
        <translation>“%1”不知道指什么</translation>
    </message>
    <message>
        <source>“%1” does not stand in the evidence</source>
        <translation>依据里没有“%1”</translation>
    </message>
    <message>
        <source>the evidence stands in a sentence that is %1</source>
        <translation>依据所在的句子不完整</translation>
    </message>
    <message>
        <source>the same words of the source are asked with the same key</source>
        <translation>同一句话、同一答案已出过题</translation>
    </message>
    <message>
        <source>the formulation is a weaker match, good enough to be shown and blanked only</source>
        <translation>这条表述把握不大，只适合填空</translation>
    </message>
    <message>
        <source>questions of this kind (%1) are right too seldom, or too few have been read</source>
        <translation>这类题以往的可靠度不够，或审过的还太少，用前请看一遍</translation>
    </message>
    <message>
        <source>“%1” does not say who or what is meant</source>
        <translation>“%1”没有交代指的是谁或什么</translation>
    </message>
    <message>
        <source>the stem does not say that these are words of another (“%1”)</source>
        <translation>题干没有交代这是谁说的（“%1”）</translation>
    </message>
    <message>
        <source>the statement breaks off before its main clause</source>
        <translation>句子没有说完，缺少主句</translation>
    </message>
    <message>
        <source>who or what does this stands further before</source>
        <translation>题干缺少主语，主语在前文</translation>
    </message>
    <message>
        <source>the stem leaves out what the list is about (“%1”)</source>
        <translation>题干没有交代这一项属于“%1”</translation>
    </message>
    <message>
        <source>“%1” is left out</source>
        <translation>题干漏掉了条件“%1”</translation>
    </message>
    <message>
        <source>the points could stand in another order</source>
        <translation>各点本无先后，不宜问次序</translation>
    </message>
    <message>
        <source>“%1” is no thing that could be judged</source>
        <translation>“%1”不是可以被判断的事物</translation>
    </message>
    <message>
        <source>more of the same is said behind it</source>
        <translation>后文还有同类内容，只问了一部分</translation>
    </message>
    <message>
        <source>the definition goes on</source>
        <translation>定义没有说完</translation>
    </message>
    <message>
        <source>what happened goes on behind it</source>
        <translation>事情没有说完，后文还有下文</translation>
    </message>
    <message>
        <source>what was changed holds too, by what the source says</source>
        <translation>改动以后的说法按原文也能成立</translation>
    </message>
    <message>
        <source>only some of the members are among the options</source>
        <translation>选项里只有一部分成员</translation>
    </message>
    <message>
        <source>the points hold examples</source>
        <translation>各点里带有举例，不宜默写</translation>
    </message>
    <message>
        <source>a wrong option is more than the whole</source>
        <translation>干扰项超过了全部</translation>
    </message>
    <message>
        <source>the stem does not say what is counted</source>
        <translation>题干没有交代数的是什么</translation>
    </message>
    <message>
        <source>the stem does not say when this was</source>
        <translation>题干没有交代时间</translation>
    </message>
    <message>
        <source>an anniversary can be reckoned</source>
        <translation>周年数可以推算</translation>
    </message>
    <message>
        <source>the figure can be reckoned from the stem</source>
        <translation>由题干的数字可以算出答案</translation>
    </message>
    <message>
        <source>another term is explained behind it</source>
        <translation>后面接着解释另一个名词</translation>
    </message>
    <message>
        <source>the same is said of it in other words before</source>
        <translation>前文对它另有一种说法</translation>
    </message>
    <message>
        <source>what the term means is as right</source>
        <translation>填它的含义也对</translation>
    </message>
    <message>
        <source>nobody has to know the names in a case that shows how to work</source>
        <translation>说明操作要求的案例，不必记其中的人名</translation>
    </message>
    <message>
        <source>nobody has to remember this figure</source>
        <translation>这个数字不必记</translation>
    </message>
    <message>
        <source>nobody has to know whom a report quotes in passing</source>
        <translation>报告里顺带引用谁的话，不必记</translation>
    </message>
    <message>
        <source>the figure stands in the statement once more</source>
        <translation>同一个数字在题干里又出现了</translation>
    </message>
    <message>
        <source>nobody plans the opposite</source>
        <translation>目标不会是反方向的</translation>
    </message>
    <message>
        <source>the same words of the source are asked in other questions already</source>
        <translation>同一处原文已有别的题</translation>
    </message>
    <message>
        <source>“%1” is no whole word</source>
        <translation>“%1”不是完整的词</translation>
    </message>
    <message>
        <source>“%1” fits nearly everywhere</source>
        <translation>“%1”太一般，填什么都像</translation>
    </message>
    <message>
        <source>only the verb “%1” is asked</source>
        <translation>只问了动词“%1”</translation>
    </message>
    <message>
        <source>“%1” could hardly be told from words of its kind</source>
        <translation>“%1”与同类的词难以区分</translation>
    </message>
    <message>
        <source>too little stands around the blank</source>
        <translation>空格两边的文字太少</translation>
    </message>
    <message>
        <source>“%1” stands without quotation marks too</source>
        <translation>“%1”在文中也不加引号出现</translation>
    </message>
    <message>
        <source>the words are a formula</source>
        <translation>这是固定套语，不必问</translation>
    </message>
    <message>
        <source>the list may go on behind its last blank</source>
        <translation>列举可能还没有结束</translation>
    </message>
    <message>
        <source>nobody has to know these bodies by heart</source>
        <translation>这些部门不必背</translation>
    </message>
    <message>
        <source>the list is open and says of nothing what it lists</source>
        <translation>列举不完全，也没有说列举的是什么</translation>
    </message>
    <message>
        <source>“%1” holds more than a member of the list</source>
        <translation>“%1”多于列举中的一项</translation>
    </message>
    <message>
        <source>“%1” and “%2” may be one member</source>
        <translation>“%1”和“%2”可能是同一项</translation>
    </message>
    <message>
        <source>nobody has to know the details of a story without names</source>
        <translation>匿名案例的细节不必记</translation>
    </message>
    <message>
        <source>“%1” belongs to a list that the stem breaks up</source>
        <translation>题干拆断了列举，留下标号“%1”</translation>
    </message>
    <message>
        <source>the stem does not say what the pairs are of</source>
        <translation>题干没有交代各对内容属于什么</translation>
    </message>
    <message>
        <source>the points only name what is told behind them</source>
        <translation>各点只是小标题，内容在后文</translation>
    </message>
    <message>
        <source>some of the points are cut short</source>
        <translation>有的要点没有写完整</translation>
    </message>
    <message>
        <source>the stem is a row of a table</source>
        <translation>题干是表格的一行，没有表头</translation>
    </message>
    <message>
        <source>the stem only says in which document the points stand</source>
        <translation>题干只说了在哪份材料里，没有说是什么的要点</translation>
    </message>
    <message>
        <source>the list only goes with what is told of each</source>
        <translation>这些词只与各自的内容相配，单独问没有意义</translation>
    </message>
    <message>
        <source>the source counts %1 members, not %2</source>
        <translation>原文说有 %1 项，这里却有 %2 项</translation>
    </message>
    <message>
        <source>“%1” is a clause, not the name of a list</source>
        <translation>“%1”是一句话，不是这些要点的名称</translation>
    </message>
    <message>
        <source>a wrong option is of another form than the right ones</source>
        <translation>干扰项与正确项的形式不同</translation>
    </message>
    <message>
        <source>the halves are not built alike</source>
        <translation>各项前后两半不成对，由前半句推不出后半句</translation>
    </message>
    <message>
        <source>the stem does not say of what these are parts</source>
        <translation>题干没有交代这是什么的组成部分</translation>
    </message>
    <message>
        <source>the stem says what is to be recited</source>
        <translation>题干已经说出要默写的内容</translation>
    </message>
    <message>
        <source>an office is no judgement</source>
        <translation>这是职责的规定，不是判断</translation>
    </message>
    <message>
        <source>“%1” is a label, not a term</source>
        <translation>“%1”是编号或泛称，不是术语</translation>
    </message>
    <message>
        <source>the groups are called by their number</source>
        <translation>各类以数目为名，数目会泄露答案</translation>
    </message>
    <message>
        <source>“%1” does not say what is laid down there</source>
        <translation>“%1”没有交代规定的内容</translation>
    </message>
    <message>
        <source>“%1” is known to everybody</source>
        <translation>“%1”人人皆知，不必问</translation>
    </message>
    <message>
        <source>“%1” is an everyday word in quotation marks</source>
        <translation>“%1”只是加了引号的日常用语，不是专门的提法</translation>
    </message>
    <message>
        <source>the stem holds most of “%1”</source>
        <translation>题干里已有“%1”的大半</translation>
    </message>
    <message>
        <source>the stem tells more than what is asked needs</source>
        <translation>题干里有与所问无关的话</translation>
    </message>
    <message>
        <source>the full name of “%1” is as right</source>
        <translation>“%1”是简称，答全称也对</translation>
    </message>
    <message>
        <source>so short a statement is better asked by a blank</source>
        <translation>短论断宜填空，不宜默写</translation>
    </message>
    <message>
        <source>only some of several people are asked</source>
        <translation>并列的几个人只问了其中一个</translation>
    </message>
    <message>
        <source>more of the same is said elsewhere</source>
        <translation>别处还有同类论断，要点数不对</translation>
    </message>
    <message>
        <source>only the key tells the day or month</source>
        <translation>只有答案精确到月或日</translation>
    </message>
    <message>
        <source>the blanks follow from the rest of the row</source>
        <translation>空格可由同列的其他项推出</translation>
    </message>
    <message>
        <source>one of both is good and the other is bad</source>
        <translation>一褒一贬，不能互为选项</translation>
    </message>
    <message>
        <source>of questions of this kind (%1) blind readers took %2; the line is %3</source>
        <translation>这类题盲读时只有 %2 可以照用，要求 %3</translation>
    </message>
    <message>
        <source>of questions of this kind (%1) %2 were sound; the line is %3</source>
        <translation>这类题只有 %2 合格，要求 %3</translation>
    </message>
    <message>
        <source>questions of this kind (%1) have not been judged yet</source>
        <translation>这类题还没有人读过</translation>
    </message>
    <message>
        <source>of stems that stand like this one blind readers took %1; the line is %2</source>
        <translation>这样取出的题干盲读时只有 %1 可以照用，要求 %2</translation>
    </message>
    <message>
        <source>of questions that look like this one blind readers take about %1; the line is %2</source>
        <translation>样子相近的题盲读时约有 %1 可以照用，要求 %2</translation>
    </message>
    <message>
        <source>too few stems that stand like this one have been judged</source>
        <translation>这样取出的题干还没有读够</translation>
    </message>
    <message>
        <source>the fact is asked the other way round</source>
        <translation>这一点已从另一方面问过</translation>
    </message>
    <message>
        <source>the same stem has another answer too</source>
        <translation>同一题干在原文中还有别的答案</translation>
    </message>
    <message>
        <source>the same is asked in another part of the document</source>
        <translation>文中另一处已有同样的题</translation>
    </message>
    <message>
        <source>it reads almost like “%1”</source>
        <translation>与“%1”几乎一样</translation>
    </message>
    <message>
        <source>“%1” is not in the source</source>
        <translation>原文里没有“%1”</translation>
    </message>
    <message>
        <source>“%1” is too vague to be asked</source>
        <translation>“%1”太笼统，不宜作答案</translation>
    </message>
    <message>
        <source>“%1” is cut from its other half</source>
        <translation>“%1”与下半句断开</translation>
    </message>
    <message>
        <source>the stem is empty</source>
        <translation>题干是空的</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation>没有答案</translation>
    </message>
    <message>
        <source>an answer is empty</source>
        <translation>有一个答案是空的</translation>
    </message>
    <message>
        <source>an option is empty</source>
        <translation>有一个选项是空的</translation>
    </message>
    <message>
        <source>the option “%1” stands there %2 times</source>
        <translation>选项“%1”出现了 %2 次</translation>
    </message>
    <message>
        <source>a single choice has one right option, not %1</source>
        <translation>单选题只能有一个正确选项，现在有 %1 个</translation>
    </message>
    <message>
        <source>a multiple choice has at least two right options</source>
        <translation>多选题至少要有两个正确选项</translation>
    </message>
    <message>
        <source>a true/false question is answered by %1 or %2 alone</source>
        <translation>判断题只能答“%1”或“%2”</translation>
    </message>
    <message>
        <source>the stem has %1 blanks (marked ＿＿＿＿) for %2 answers</source>
        <translation>题干有 %1 个空（＿＿＿＿），答案有 %2 个</translation>
    </message>
    <message>
        <source>the wording holds a control character</source>
        <translation>文字里有看不见的控制字符</translation>
    </message>
    <message>
        <source>Passed all checks</source>
        <translation>通过全部检查</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Edited and accepted</source>
        <translation>已修改并接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Only its kind in doubt</source>
        <translation>只因同类题不够可靠</translation>
    </message>
    <message>
        <source>Question in doubt</source>
        <translation>题目本身有疑点</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>More than one answer is right</source>
        <translation>不止一个正确</translation>
    </message>
    <message>
        <source>It does not agree with the source</source>
        <translation>与原文不符</translation>
    </message>
    <message>
        <source>The stem gives the answer away</source>
        <translation>题干漏出答案</translation>
    </message>
    <message>
        <source>Too easy</source>
        <translation>太容易</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Numbered points</source>
        <translation>分条要求</translation>
    </message>
    <message>
        <source>Headings in two halves</source>
        <translation>两半式标题</translation>
    </message>
    <message>
        <source>Statements of one subject</source>
        <translation>同一主语的论断</translation>
    </message>
    <message>
        <source>Headings that state</source>
        <translation>判断式标题</translation>
    </message>
    <message>
        <source>Parallel roles</source>
        <translation>并列角色</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Roles and functions</source>
        <translation>角色与作用</translation>
    </message>
    <message>
        <source>Enumerations</source>
        <translation>列举</translation>
    </message>
    <message>
        <source>Open enumerations</source>
        <translation>开放列举</translation>
    </message>
    <message>
        <source>Paired words</source>
        <translation>成对表述</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Slogans</source>
        <translation>口号</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Means and ends</source>
        <translation>途径与目的</translation>
    </message>
    <message>
        <source>Runs of clauses</source>
        <translation>动宾短语</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Statements by a source</source>
        <translation>出处表述</translation>
    </message>
    <message>
        <source>Contrasts</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Steps in order</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Named groups</source>
        <translation>数字概括</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规范条文</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Key terms</source>
        <translation>关键术语</translation>
    </message>
    <message>
        <source>Names, honours and powers</source>
        <translation>人物、荣誉与职权</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>大事记</translation>
    </message>
    <message>
        <source>Rows of one build</source>
        <translation>同类对照</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Key sentences</source>
        <translation>要点语句</translation>
    </message>
    <message>
        <source>Formulations</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>Questions of this sort are worth a look before they are used</source>
        <translation>这类题用前请看一遍</translation>
    </message>
    <message>
        <source>It cannot be used like this</source>
        <translation>这样还不能用</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>第 %1 题</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>第 %1 条</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>“%1”%2</translation>
    </message>
    <message>
        <source>the file gives the answer but no options; kept as a question to be answered freely</source>
        <translation>文件里只有答案没有选项，按简答题保留</translation>
    </message>
    <message>
        <source>the file does not say what is right, only what somebody answered; look at the answer</source>
        <translation>文件里只有作答，没有标准答案，请核对</translation>
    </message>
    <message>
        <source>letters of options are missing in the file; they were given in the order of the lines</source>
        <translation>文件里缺选项字母，已按各行的顺序补上</translation>
    </message>
    <message>
        <source>the lines below the question were taken for its answer; look whether they are</source>
        <translation>题目下面的几行被当作答案，请看是否如此</translation>
    </message>
    <message>
        <source>the file calls it a single choice, but its key names %1 options; asked as a multiple choice</source>
        <translation>文件写的是单选题，但答案有 %1 个，按多选题读取</translation>
    </message>
    <message>
        <source>a fill-in without a blank in its words; kept as a question to be answered freely</source>
        <translation>填空题的题干里没有空，按简答题保留</translation>
    </message>
    <message>
        <source>%1 blanks but %2 answers; kept as a question to be answered freely</source>
        <translation>有 %1 个空，但有 %2 个答案，按简答题保留</translation>
    </message>
    <message>
        <source>the file does not say of what kind the question is; taken for %1</source>
        <translation>文件没有写明题型，按“%1”读取</translation>
    </message>
    <message>
        <source>the file calls it %1, but what it holds can only be asked as %2</source>
        <translation>文件写的是%1，但内容只能按%2来问</translation>
    </message>
    <message>
        <source>“%1” is not a kind of question that is known</source>
        <translation>“%1”不是已知的题型</translation>
    </message>
    <message>
        <source>the answer “%1” was taken for %2</source>
        <translation>答案“%1”按“%2”读取</translation>
    </message>
    <message>
        <source>the stem shows no blank; one was put at its end</source>
        <translation>题干里没有空，已在末尾加了一个</translation>
    </message>
    <message>
        <source>the answer cannot be divided among the %1 blanks; kept as a question to be answered freely</source>
        <translation>答案分不到 %1 个空里，按简答题保留</translation>
    </message>
    <message>
        <source>the option “%1” stands there more than once; it was kept once</source>
        <translation>选项“%1”重复，只保留一个</translation>
    </message>
    <message>
        <source>the table holds an option as a date; check its wording</source>
        <translation>表格里这个选项是日期格式，请核对文字</translation>
    </message>
    <message>
        <source>row %1 has the same code; this question got a new one</source>
        <translation>第 %1 行的编号相同，这道题换了新编号</translation>
    </message>
    <message>
        <source>a picture that belongs to the question was left out</source>
        <translation>题目的图片没有带入</translation>
    </message>
    <message>
        <source>a formula that belongs to the question was left out</source>
        <translation>题目的公式没有带入</translation>
    </message>
    <message>
        <source>a sound or film that belongs to the question was left out</source>
        <translation>题目的音频或视频没有带入</translation>
    </message>
    <message>
        <source>the file lets several options be chosen, but only one of them is right; asked as a single choice</source>
        <translation>文件允许选多项，但只有一项正确，按单选题读取</translation>
    </message>
    <message>
        <source>the file counts each of %1 options as right; asked as a multiple choice</source>
        <translation>文件把 %1 个选项都算对，按多选题读取</translation>
    </message>
    <message>
        <source>answers that are worth only a part of the marks do not count as right: %1</source>
        <translation>只得部分分数的答案不算对：%1</translation>
    </message>
    <message>
        <source>the file accepts numbers near the answer (%1); only the answer itself counts as right</source>
        <translation>文件接受相近的数（%1），这里只有答案本身算对</translation>
    </message>
    <message>
        <source>the file gives no model answer; what it tells afterwards was taken for one</source>
        <translation>文件没有参考答案，以答后的说明代替</translation>
    </message>
    <message>
        <source>the file accepts “%1” with anything where the star is; only the words themselves count as right</source>
        <translation>文件中“%1”的星号可代表任意内容，这里只有原文算对</translation>
    </message>
    <message>
        <source>files that belong to the question were left out: %1</source>
        <translation>题目的附件没有带入：%1</translation>
    </message>
    <message>
        <source>the file offers words to choose from in each blank; they are to be written here: %1</source>
        <translation>文件里每个空有词可选，这里要自己填写：%1</translation>
    </message>
    <message>
        <source>the file gives no answer to this question</source>
        <translation>文件里没有这道题的答案</translation>
    </message>
    <message>
        <source>the lines of the options do not add up to one for each letter</source>
        <translation>选项的各行凑不成每个字母一项</translation>
    </message>
    <message>
        <source>its words are more than %1 characters; it is no single question</source>
        <translation>文字超过 %1 个字，不像是一道题</translation>
    </message>
    <message>
        <source>a sign is missing in this record, so that its parts cannot be told</source>
        <translation>这条记录缺少符号，分不清各部分</translation>
    </message>
    <message>
        <source>the key names %1, but the options are %2</source>
        <translation>答案写的是 %1，选项只有 %2</translation>
    </message>
    <message>
        <source>questions of the type “%1” cannot be asked in this program</source>
        <translation>本程序没有“%1”这种题型</translation>
    </message>
    <message>
        <source>a template that makes other numbers each time cannot be asked in this program</source>
        <translation>每次生成不同数值的模板题，本程序不能出</translation>
    </message>
    <message>
        <source>an order of only some of the items cannot be asked in this program</source>
        <translation>只排其中一部分条目的排序题，本程序不能出</translation>
    </message>
    <message>
        <source>a matching in which an item has no partner or several cannot be asked in this program</source>
        <translation>有条目没有配对或有多个配对的连线题，本程序不能出</translation>
    </message>
    <message>
        <source>this item has no text</source>
        <translation>这道题没有文字</translation>
    </message>
    <message>
        <source>several things are asked in one question (%1); make a question of each</source>
        <translation>一题问了几件事（%1），请拆成几题</translation>
    </message>
    <message>
        <source>this is a text to be read, not a question</source>
        <translation>这是阅读材料，不是题目</translation>
    </message>
    <message>
        <source>this file is not well-formed XML (line %1): %2</source>
        <translation>这个文件的 XML 有错（第 %1 行）：%2</translation>
    </message>
    <message>
        <source>the file is damaged here (line %1: %2), so something may be missing</source>
        <translation>文件在此处损坏（第 %1 行：%2），可能有缺漏</translation>
    </message>
    <message>
        <source>this file of the package cannot be read</source>
        <translation>压缩包里的这个文件读不出来</translation>
    </message>
    <message>
        <source>it was left out by choice</source>
        <translation>按选择没有导入</translation>
    </message>
    <message>
        <source>it is written as a question to be answered freely, its answer as the model answer</source>
        <translation>将写成简答题，答案作为参考答案</translation>
    </message>
    <message>
        <source>it is written with several letters behind ANSWER:, which Moodle refuses</source>
        <translation>ANSWER: 后面会写多个字母，Moodle 不接受</translation>
    </message>
    <message>
        <source>its wording would be read back as something else: signs in it look like numbers or labels</source>
        <translation>文字中有像题号或标签的符号，再读回来会变样</translation>
    </message>
    <message>
        <source>it is not written, for this format holds nothing but choices and true/false</source>
        <translation>不写入：这种格式只有选择题和判断题</translation>
    </message>
    <message>
        <source>it cannot be read again, for its stem begins like an option or an answer</source>
        <translation>题干开头像选项或答案，写出后无法读回</translation>
    </message>
    <message>
        <source>the set has this question already</source>
        <translation>题集里已有这道题</translation>
    </message>
    <message>
        <source>the set has a later version of this question</source>
        <translation>题集里这道题的版本更新</translation>
    </message>
    <message>
        <source>the file has this question already</source>
        <translation>文件里前面已有这道题</translation>
    </message>
    <message>
        <source>it is nearly the same as “%1”</source>
        <translation>与“%1”几乎相同</translation>
    </message>
    <message>
        <source>the answers begin with { but never end with }</source>
        <translation>答案以 { 开头，但没有 } 结尾</translation>
    </message>
    <message>
        <source>the answers between { and } are of no form that GIFT has</source>
        <translation>{ 和 } 之间的答案不是 GIFT 的写法</translation>
    </message>
    <message>
        <source>an option stands here without a question before it</source>
        <translation>这个选项前面没有题目</translation>
    </message>
    <message>
        <source>an answer stands here without a question before it</source>
        <translation>这个答案前面没有题目</translation>
    </message>
    <message>
        <source>the answer “%1” is not the letter of an option</source>
        <translation>答案“%1”不是选项字母</translation>
    </message>
    <message>
        <source>the question has no line ANSWER: before the next one begins</source>
        <translation>这道题在下一题之前没有 ANSWER: 行</translation>
    </message>
    <message>
        <source>the answer “%1” is none of the options</source>
        <translation>答案“%1”不在选项里</translation>
    </message>
    <message>
        <source>this line cannot be read: %1</source>
        <translation>这一行读不了：%1</translation>
    </message>
    <message>
        <source>the file gives an option the invalid grade %1</source>
        <translation>文件给选项的分数 %1 无效</translation>
    </message>
    <message>
        <source>this row has no question text</source>
        <translation>这一行没有题干</translation>
    </message>
    <message>
        <source>the answer has no partner for each of the %1 items on the left</source>
        <translation>左栏 %1 项没有都配上答案</translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>it has headings but no rows below them</source>
        <translation>只有标题行，下面没有内容</translation>
    </message>
    <message>
        <source>no columns of questions and answers were recognised in it</source>
        <translation>没有认出题目和答案的列</translation>
    </message>
    <message>
        <source>it names questions by their numbers only, without their text</source>
        <translation>只有题号，没有题目文字</translation>
    </message>
    <message>
        <source>it repeats “%1”</source>
        <translation>与“%1”相同</translation>
    </message>
    <message>
        <source>it spans %1 rows and %2 columns; delete what stands far outside the table</source>
        <translation>占了 %1 行 %2 列，请删掉表格以外的内容</translation>
    </message>
    <message>
        <source>its place in the outline is not written</source>
        <translation>在提纲里的出处不会写入</translation>
    </message>
    <message>
        <source>that it is to be reviewed or retired is not written</source>
        <translation>“待审”“停用”状态不会写入</translation>
    </message>
    <message>
        <source>its section is not written</source>
        <translation>章节不会写入</translation>
    </message>
    <message>
        <source>its tags are not written</source>
        <translation>标签不会写入</translation>
    </message>
    <message>
        <source>its explanation is not written</source>
        <translation>解析不会写入</translation>
    </message>
    <message>
        <source>the further accepted wordings are not written</source>
        <translation>其他可接受的答案不会写入</translation>
    </message>
    <message>
        <source>its explanation is written behind the model answer</source>
        <translation>解析会写在参考答案后面</translation>
    </message>
    <message>
        <source>characters that no XML file can hold are not written</source>
        <translation>XML 不能保存的字符不会写入</translation>
    </message>
    <message>
        <source>the line ends in its texts are not written</source>
        <translation>文字里的换行不会写入</translation>
    </message>
    <message>
        <source>spaces at the ends of its texts and empty lines are not written</source>
        <translation>首尾空格和空行不会写入</translation>
    </message>
    <message>
        <source>a text is longer than the 32,767 signs that a cell holds; it would be cut off</source>
        <translation>文字超过单元格的 32,767 字上限，会被截断</translation>
    </message>
    <message>
        <source>set aside by whoever imported the file</source>
        <translation>导入时先放着</translation>
    </message>
    <message>
        <source>%1 rows that are no questions were passed over; the first is row %2: %3</source>
        <translation>跳过了 %1 行不是题目的内容，第一处在第 %2 行：%3</translation>
    </message>
    <message>
        <source>no question was found: %1</source>
        <translation>没有找到题目：%1</translation>
    </message>
    <message>
        <source>no question was found: no text is followed by answers in braces</source>
        <translation>没有找到题目：没有一段文字后面跟着花括号里的答案</translation>
    </message>
    <message>
        <source>no question was found: the file holds categories or nothing at all</source>
        <translation>没有找到题目：文件里只有分类，或什么也没有</translation>
    </message>
    <message>
        <source>no question was found: no file in the package holds an item</source>
        <translation>没有找到题目：压缩包里没有一个文件含有试题</translation>
    </message>
    <message>
        <source>no question was found: contents of the type %1 hold none</source>
        <translation>没有找到题目：%1 类型的内容里没有题目</translation>
    </message>
    <message>
        <source>no question was found: the collection has no notes</source>
        <translation>没有找到题目：牌组里没有笔记</translation>
    </message>
    <message>
        <source>files that the package names are not in it: %1</source>
        <translation>清单里列出的文件不在压缩包里：%1</translation>
    </message>
    <message>
        <source>the file is damaged behind what was read: %1</source>
        <translation>文件在已读部分之后损坏：%1</translation>
    </message>
    <message>
        <source>the file is not well-formed XML (line %1: %2); what could be read was read</source>
        <translation>文件的 XML 有错（第 %1 行：%2），能读的已经读取</translation>
    </message>
    <message>
        <source>the same quiz stands in the package once more, with more of its types</source>
        <translation>包里同一份测验另有一份题型更全</translation>
    </message>
    <message>
        <source>questions are drawn from banks that are not in the file: %1</source>
        <translation>题目来自文件之外的题库：%1</translation>
    </message>
    <message>
        <source>passages of text that are no questions were left out: %1</source>
        <translation>不是题目的段落没有带入：%1</translation>
    </message>
    <message>
        <source>“%1” says that there are %2 questions, but %3 were found</source>
        <translation>“%1”写明共 %2 题，找到了 %3 题</translation>
    </message>
</context>
</TS>
