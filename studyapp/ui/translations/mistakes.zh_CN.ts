<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>MistakesPage</name>
    <message>
        <source>What is listed</source>
        <translation>列出的内容</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Practise these</source>
        <translation>练这些题</translation>
    </message>
    <message>
        <source>Print a review sheet</source>
        <translation>打印复习单</translation>
    </message>
    <message>
        <source>Practise what is listed</source>
        <translation>练列出的题</translation>
    </message>
    <message>
        <source>Choose a question of the list</source>
        <translation>在列表里选题</translation>
    </message>
    <message numerus="yes">
        <source>mixed up %n time(s)</source>
        <translation>
            <numerusform>混淆 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leaves after %n more right answer(s)</source>
        <translation>
            <numerusform>再连对 %n 次移出</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错题</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已斩</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>混淆对</translation>
    </message>
    <message>
        <source>No mistakes are waiting: what you answer wrong is collected here by itself.</source>
        <translation>没有错题：答错的题会自动收到这里。</translation>
    </message>
    <message>
        <source>Press F at a question, and it is kept here.</source>
        <translation>答题时按 F 收藏，题目就会列在这里。</translation>
    </message>
    <message>
        <source>Questions to which you wrote a note are listed here.</source>
        <translation>写过笔记的题目会列在这里。</translation>
    </message>
    <message>
        <source>Questions that you never want to be asked again are listed here.</source>
        <translation>斩掉的题目会列在这里，随时可以恢复。</translation>
    </message>
    <message>
        <source>When you take one term for another, the two are listed here.</source>
        <translation>把一个提法错当成另一个时，这两个提法会列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n 对</numerusform>
        </translation>
    </message>
    <message>
        <source>{total}, the latest {shown} are listed</source>
        <translation>{total}，列出最近 {shown} 题</translation>
    </message>
    <message>
        <source>Mistakes book</source>
        <translation>错题本</translation>
    </message>
</context>
<context>
    <name>MistakesPresenter</name>
    <message>
        <source>Mistakes book</source>
        <translation>错题本</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>我的笔记</translation>
    </message>
    <message numerus="yes">
        <source>One was taken for the other %n time(s).</source>
        <translation>
            <numerusform>这两个提法混淆过 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drill this pair</source>
        <translation>练这一对</translation>
    </message>
    <message>
        <source>Favourite</source>
        <comment>state</comment>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Ask again from now on</source>
        <translation>恢复出题</translation>
    </message>
    <message>
        <source>Set aside: never ask again</source>
        <translation>斩题（不再出）</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>保存笔记</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>还没有做过</translation>
    </message>
    <message numerus="yes">
        <source>asked %n time(s)</source>
        <translation>
            <numerusform>做过 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right</source>
        <translation>
            <numerusform>答对 %n 次</numerusform>
        </translation>
    </message>
</context>
</TS>
