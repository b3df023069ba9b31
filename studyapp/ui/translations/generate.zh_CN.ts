<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddPresenter</name>
    <message>
        <source>There is already a set “%1”; choose another name.</source>
        <translation>已有名为“%1”的题集，请换一个名称。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Bring the set up to date</source>
        <translation>更新题集</translation>
    </message>
    <message>
        <source>Back to the question bank</source>
        <translation>返回题库</translation>
    </message>
    <message>
        <source>Compare with the set</source>
        <translation>与题集对照</translation>
    </message>
    <message>
        <source>Add to the bank</source>
        <translation>入库</translation>
    </message>
</context>
<context>
    <name>AddStep</name>
    <message>
        <source>What there is</source>
        <translation>本次生成</translation>
    </message>
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
        <source>“%1” is ready for practice.</source>
        <translation>“%1”已入库，可以练习了。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Source brought up to date</source>
        <translation>出处已更新</translation>
    </message>
    <message>
        <source>Passed over, the set has them already</source>
        <translation>跳过，题集里已有</translation>
    </message>
    <message>
        <source>Among them still to be reviewed</source>
        <translation>其中仍待审</translation>
    </message>
    <message>
        <source>Rejected, not added</source>
        <translation>已退回，不入库</translation>
    </message>
    <message>
        <source>“%1” follows the new outline now.</source>
        <translation>“%1”已按新提纲更新。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>With the new wording</source>
        <translation>已改用新题面</translation>
    </message>
    <message>
        <source>Kept although their source is gone</source>
        <translation>失去出处但保留</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Ready to be used</source>
        <translation>可以直接使用</translation>
    </message>
    <message>
        <source>To be reviewed; they stay in the bank until then</source>
        <translation>待审，先存入题库，审过才会用到</translation>
    </message>
    <message>
        <source>This set has an outline: the next step shows what is unchanged, changed, gone and new.</source>
        <translation>这个题集带有提纲：下一步会列出未变、有变、失去出处和新增的题。</translation>
    </message>
    <message>
        <source>Questions that the set has already are passed over.</source>
        <translation>题集里已有的题会跳过。</translation>
    </message>
</context>
<context>
    <name>CandidatePane</name>
    <message>
        <source>Candidate</source>
        <translation>候选题</translation>
    </message>
    <message>
        <source>There is nothing to look at here.</source>
        <translation>这里没有题目。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>没有出题</translation>
    </message>
    <message>
        <source>In the set now</source>
        <translation>题集里现在的题</translation>
    </message>
    <message>
        <source>By the new outline</source>
        <translation>按新提纲</translation>
    </message>
    <message>
        <source>Formulation: %1</source>
        <translation>表述：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n 个标题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulation(s)</source>
        <translation>
            <numerusform>%n 条表述</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormulationsStep</name>
    <message>
        <source>Kind of formulation</source>
        <translation>表述种类</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Formulations</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部种类</translation>
    </message>
</context>
<context>
    <name>GeneratePage</name>
    <message>
        <source>Go on to the next step</source>
        <translation>进入下一步</translation>
    </message>
    <message>
        <source>Go back a step</source>
        <translation>回到上一步</translation>
    </message>
    <message>
        <source>Move the heading up a level</source>
        <translation>标题升一级</translation>
    </message>
    <message>
        <source>Move the heading down a level</source>
        <translation>标题降一级</translation>
    </message>
    <message>
        <source>Join the heading to the line above</source>
        <translation>标题并入上一行</translation>
    </message>
    <message>
        <source>It is not a heading</source>
        <translation>这不是标题</translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <translation>撤销上一次更正</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept all that are shown</source>
        <translation>接受所列全部</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Reject, with the reason of this number</source>
        <translation>退回，数字选理由</translation>
    </message>
    <message>
        <source>Previous and next candidate</source>
        <translation>上一条、下一条</translation>
    </message>
    <message>
        <source>Take the last verdict back</source>
        <translation>撤销上一次审核</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>打开或关闭</translation>
    </message>
</context>
<context>
    <name>OutlineStep</name>
    <message>
        <source>Headings</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Up a level</source>
        <translation>升一级</translation>
    </message>
    <message>
        <source>Down a level</source>
        <translation>降一级</translation>
    </message>
    <message>
        <source>Join to the line above</source>
        <translation>并入上一行</translation>
    </message>
    <message>
        <source>Not a heading</source>
        <translation>不是标题</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Some numbers jump or repeat; the order of those headings is not asked.</source>
        <translation>有的序号跳号或重复，这些标题的先后顺序不出题。</translation>
    </message>
    <message>
        <source>No headings were found; questions are made from the text alone.</source>
        <translation>没有找到标题，只从正文出题。</translation>
    </message>
</context>
<context>
    <name>QuestionsPane</name>
    <message>
        <source>Candidates</source>
        <translation>候选题</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Asked</source>
        <translation>已出题</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>没有出题</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>ReviewPresenter</name>
    <message>
        <source>Nothing has to be looked at: all questions passed the checks.</source>
        <translation>没有要审的题：题目都通过了检查。</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>To be reviewed</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>RevisionPane</name>
    <message>
        <source>What becomes of the questions</source>
        <translation>题目的变化</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>RevisionPresenter</name>
    <message>
        <source>Unchanged %1, changed %2, gone %3, new %4</source>
        <translation>未变 %1，有变 %2，失去出处 %3，新增 %4</translation>
    </message>
    <message>
        <source>The new outline does not have this any more. Checked: it is retired, with its scores kept.</source>
        <translation>新提纲里已没有这句话。勾选则停用此题，成绩保留。</translation>
    </message>
    <message>
        <source>Checked: it is added.</source>
        <translation>勾选则加入题集。</translation>
    </message>
    <message>
        <source>Wording and source are as they were.</source>
        <translation>题面和出处都没有变。</translation>
    </message>
    <message>
        <source>Its place in the source is brought up to date; the wording stays.</source>
        <translation>出处的位置会更新，题面不变。</translation>
    </message>
    <message>
        <source>Somebody edited this wording. Checked: the new wording takes its place.</source>
        <translation>这道题有人改过。勾选则换成新题面。</translation>
    </message>
    <message>
        <source>Checked: the new wording takes the place of the old one.</source>
        <translation>勾选则换成新题面。</translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>Drop the outline here</source>
        <translation>把提纲文件拖到这里</translation>
    </message>
    <message>
        <source>Word, PDF, Markdown, web page or plain text, up to 20 MB</source>
        <translation>Word、PDF、Markdown、网页或纯文本，20 MB 以内</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Or paste the text</source>
        <translation>或者粘贴文字</translation>
    </message>
    <message>
        <source>Headings and paragraphs as they stand in the document</source>
        <translation>标题和段落照原样粘贴</translation>
    </message>
    <message>
        <source>Title of the pasted text</source>
        <translation>粘贴文字的标题</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>Choose the outline</source>
        <translation>选择提纲</translation>
    </message>
</context>
<context>
    <name>StepsPresenter</name>
    <message>
        <source>Pasted outline</source>
        <translation>粘贴的提纲</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next: outline</source>
        <translation>下一步：提纲</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Next: formulations</source>
        <translation>下一步：表述</translation>
    </message>
    <message>
        <source>Next: questions</source>
        <translation>下一步：题目</translation>
    </message>
    <message>
        <source>%1 passed all checks, %2 to be reviewed</source>
        <translation>%1 题通过全部检查，%2 题待审</translation>
    </message>
    <message>
        <source>Next: review</source>
        <translation>下一步：审核</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Generate from an outline</source>
        <translation>从提纲生成</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next: add</source>
        <translation>下一步：入库</translation>
    </message>
</context>
<context>
    <name>generate</name>
    <message>
        <source>It cannot be proved word for word from the source</source>
        <translation>无法用原文逐字证明</translation>
    </message>
    <message>
        <source>The source allows another answer</source>
        <translation>原文里还有别的答案</translation>
    </message>
    <message>
        <source>A wrong option would be right by the source</source>
        <translation>按原文，有的干扰项也算对</translation>
    </message>
    <message>
        <source>No wrong option has the form of the right one</source>
        <translation>没有与答案形式一致的干扰项</translation>
    </message>
    <message>
        <source>Right and wrong lie too near to each other</source>
        <translation>答案与干扰项的意思太接近</translation>
    </message>
    <message>
        <source>The question gives its answer away</source>
        <translation>题目泄露了答案</translation>
    </message>
    <message>
        <source>It cannot be understood by itself</source>
        <translation>题干单独看不明白</translation>
    </message>
    <message>
        <source>Its wording is not clean</source>
        <translation>文字不完整</translation>
    </message>
    <message>
        <source>It says of the source what the source does not say</source>
        <translation>题干说的与原文口径不符</translation>
    </message>
    <message>
        <source>The same is asked already</source>
        <translation>已有同样的题</translation>
    </message>
    <message>
        <source>There would be too many of its sort</source>
        <translation>这类题会太多</translation>
    </message>
    <message>
        <source>Questions of this sort are not reliable enough</source>
        <translation>这类题的可靠度不够</translation>
    </message>
    <message>
        <source>There are too few wrong options</source>
        <translation>干扰项不够</translation>
    </message>
    <message>
        <source>Looking for formulations</source>
        <translation>正在查找表述</translation>
    </message>
    <message>
        <source>Writing and checking questions</source>
        <translation>正在出题并检查</translation>
    </message>
    <message>
        <source>Comparing with the set</source>
        <translation>正在与题集对照</translation>
    </message>
    <message>
        <source>Adding to the bank</source>
        <translation>正在入库</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>选文件</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>提纲</translation>
    </message>
    <message>
        <source>Formulations</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Source changed</source>
        <translation>有变</translation>
    </message>
    <message>
        <source>No longer in the outline</source>
        <translation>失去出处</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>It did not pass a check</source>
        <translation>有一项检查没有通过</translation>
    </message>
</context>
</TS>
