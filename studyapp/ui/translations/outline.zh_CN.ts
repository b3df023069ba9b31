<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FindBar</name>
    <message>
        <source>Search the text</source>
        <translation>在原文中查找</translation>
    </message>
    <message>
        <source>Match width and case</source>
        <translation>区分全半角和大小写</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>第 {number} 处，共 {total} 处</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Next sentence</source>
        <translation>换一句</translation>
    </message>
    <message>
        <source>Its questions</source>
        <translation>列出它的题</translation>
    </message>
</context>
<context>
    <name>MarkTip</name>
    <message>
        <source>Not asked</source>
        <translation>未做</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>初学</translation>
    </message>
    <message>
        <source>Familiar</source>
        <translation>熟悉</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>掌握</translation>
    </message>
    <message>
        <source>This sentence: {known}</source>
        <translation>这一句&#x3000;{known}</translation>
    </message>
    <message>
        <source>last on {when}</source>
        <translation>上次 {when}</translation>
    </message>
    <message numerus="yes">
        <source>asked %n time(s)</source>
        <translation>
            <numerusform>出题 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>right %n time(s)</source>
        <translation>
            <numerusform>答对 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked}, {right}</source>
        <translation>{asked}，{right}</translation>
    </message>
    <message>
        <source>never asked so far</source>
        <translation>还没有做过</translation>
    </message>
    <message numerus="yes">
        <source>Click to list its %n question(s)</source>
        <translation>
            <numerusform>点击列出 %n 题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <source>Source text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Go to the next paragraph with formulations</source>
        <translation>到下一个有重点句的段落</translation>
    </message>
    <message>
        <source>Walk over the formulations of a paragraph, or over what is hidden</source>
        <translation>在一段的重点句之间、被遮住的各处之间移动</translation>
    </message>
    <message>
        <source>List the questions of a formulation; practise those listed</source>
        <translation>列出这一句的题；练列出的题</translation>
    </message>
    <message>
        <source>Search the text</source>
        <translation>在原文中查找</translation>
    </message>
    <message>
        <source>Next hit; with Shift the one before</source>
        <translation>下一处；加 Shift 为上一处</translation>
    </message>
    <message>
        <source>Uncover the next piece; show the key of a question</source>
        <translation>揭开下一处；看一题的答案</translation>
    </message>
    <message>
        <source>It came to mind; it did not</source>
        <translation>想起了；没想起</translation>
    </message>
    <message>
        <source>Cover everything again</source>
        <translation>全部重新遮上</translation>
    </message>
    <message>
        <source>Close list or search; back to the full text</source>
        <translation>关闭列表或查找；回到全文</translation>
    </message>
    <message>
        <source>{done} / {total} shown</source>
        <translation>已揭开 {done} / {total} 处</translation>
    </message>
    <message>
        <source>No set has an outline to read yet.</source>
        <translation>还没有可读的原文。</translation>
    </message>
</context>
<context>
    <name>ParagraphWidget</name>
    <message>
        <source>[missing]</source>
        <translation>缺字</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Close the list</source>
        <translation>关闭列表</translation>
    </message>
    <message>
        <source>Questions of this formulation</source>
        <translation>这一句的题</translation>
    </message>
    <message>
        <source>Question with its key</source>
        <translation>题目与答案</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on this</source>
        <translation>
            <numerusform>这一句有 %n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practise these %n</source>
        <translation>
            <numerusform>只练这 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>看答案</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>还没有做过</translation>
    </message>
    <message numerus="yes">
        <source>asked %n time(s)</source>
        <translation>
            <numerusform>出题 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>right %n time(s)</source>
        <translation>
            <numerusform>答对 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>last: {when}</source>
        <translation>上次 {when}</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>due: {when}</source>
        <translation>下次 {when}</translation>
    </message>
</context>
<context>
    <name>ReciteBar</name>
    <message>
        <source>Recall</source>
        <translation>逐处回想</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>默写</translation>
    </message>
    <message>
        <source>How the blank step is done</source>
        <translation>空白一步怎样背</translation>
    </message>
    <message>
        <source>The passage from memory</source>
        <translation>默写这一段</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Uncover the next</source>
        <translation>揭开下一处</translation>
    </message>
    <message>
        <source>Came to mind</source>
        <translation>想起了</translation>
    </message>
    <message>
        <source>Did not</source>
        <translation>没想起</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对照原文</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>再保存一次</translation>
    </message>
    <message>
        <source>Cover again</source>
        <translation>重新遮上</translation>
    </message>
    <message>
        <source>This step is not saved yet.</source>
        <translation>这一步还没有保存。</translation>
    </message>
    <message>
        <source>Type the passage from memory; spelling marks do not count.</source>
        <translation>把这一段默写下来，标点不计。</translation>
    </message>
    <message>
        <source>Did it come to mind before you saw it?</source>
        <translation>揭开之前，想起来了吗？</translation>
    </message>
    <message>
        <source>Say the next piece to yourself, then uncover it.</source>
        <translation>先在心里说出下一处，再揭开。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) without a mark: did they come to mind?</source>
        <translation>
            <numerusform>还有 %n 处没有标记：都想起来了吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>{recalled} of {total} typed right.</source>
        <translation>{total} 处默写对 {recalled} 处。</translation>
    </message>
    <message>
        <source>{recalled} of {total} came to mind.</source>
        <translation>{total} 处想起 {recalled} 处。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>To be recited again: {when}.</source>
        <translation>{when} 再背。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再背一遍</translation>
    </message>
    <message>
        <source>Go on: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message numerus="yes">
        <source>Next passage due (%n)</source>
        <translation>
            <numerusform>下一段待背诵（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to recite under this heading; choose another one.</source>
        <translation>这个标题下没有可背的内容，请换一个标题。</translation>
    </message>
</context>
<context>
    <name>RecitePane</name>
    <message>
        <source>Passage to recite</source>
        <translation>要背的一段</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>提纲</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Outline</source>
        <translation>提纲</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>遮住什么</translation>
    </message>
    <message>
        <source>Search the text</source>
        <translation>在原文中查找</translation>
    </message>
    <message>
        <source>Practise this section</source>
        <translation>练这一节</translation>
    </message>
</context>
<context>
    <name>step_words</name>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Key terms hidden</source>
        <translation>遮关键词</translation>
    </message>
    <message>
        <source>First characters</source>
        <translation>只留首字</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
</context>
</TS>
