<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PracticePage</name>
    <message>
        <source>Sections to practise</source>
        <translation>要练的部分</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>开始练习</translation>
    </message>
    <message numerus="yes">
        <source>%n will be asked</source>
        <translation>
            <numerusform>这次做 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>{matching}, {asked}</source>
        <translation>{matching}，{asked}</translation>
    </message>
    <message>
        <source>There are no questions yet: the bank is still being prepared.</source>
        <translation>还没有题，题库正在准备。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) match</source>
        <translation>
            <numerusform>符合条件的有 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>No question matches: check more sections or kinds.</source>
        <translation>没有符合条件的题，请多选一些部分或题型。</translation>
    </message>
    <message>
        <source>Counting what is due …</source>
        <translation>正在统计到期的题……</translation>
    </message>
    <message>
        <source>Check or clear a section</source>
        <translation>勾选或取消一个部分</translation>
    </message>
    <message>
        <source>rename or delete the saved practice one stands at</source>
        <translation>给所在的已存练习改名或删除</translation>
    </message>
    <message>
        <source>A challenge asks nothing that takes long to write: check other kinds.</source>
        <translation>挑战不考要写很久的题：请勾选别的题型。</translation>
    </message>
    <message>
        <source>Nothing of this is due now: choose another order.</source>
        <translation>这里现在没有到期的题：请换一种顺序。</translation>
    </message>
    <message numerus="yes">
        <source>%n will be shown</source>
        <translation>
            <numerusform>这次看 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>练哪些</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
</context>
<context>
    <name>PracticePresenter</name>
    <message numerus="yes">
        <source>%n question set(s)</source>
        <translation>
            <numerusform>%n 个题库</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetsBar</name>
    <message>
        <source>Saved</source>
        <translation>已存</translation>
    </message>
    <message>
        <source>Use the saved practice {name}</source>
        <translation>使用已存的练习 {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>存下改动</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save this choice…</source>
        <translation>存下这个选择…</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>练习的名称</translation>
    </message>
    <message>
        <source>A name, such as: ten each morning</source>
        <translation>起个名字，如：每天早上十题</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PresetsPresenter</name>
    <message>
        <source>“{name}” cannot be read by this program: save a choice anew under that name.</source>
        <translation>本程序读不了“{name}”：请用这个名字重新存一次。</translation>
    </message>
    <message>
        <source>Some of what “{name}” asks for is no longer in the question bank.</source>
        <translation>“{name}”里的一部分已不在题库中。</translation>
    </message>
    <message>
        <source>“{name}” is replaced.</source>
        <translation>“{name}”已更新。</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>已存为“{name}”。</translation>
    </message>
    <message>
        <source>There is already a practice named “{name}”: choose another name.</source>
        <translation>已有名为“{name}”的练习：请换一个名字。</translation>
    </message>
    <message>
        <source>“{old}” is now “{new}”.</source>
        <translation>“{old}”已改名为“{new}”。</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>已删除“{name}”。</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>How to practise</source>
        <translation>怎么练</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>背题</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>挑战</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Number of questions</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Time for each question</source>
        <translation>每题限时</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>多选题计分</translation>
    </message>
    <message>
        <source>Go on with question {number}</source>
        <translation>从第 {number} 题继续</translation>
    </message>
    <message>
        <source>Begin at the first</source>
        <translation>从第一题开始</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>从哪里开始</translation>
    </message>
    <message>
        <source>Answer, and see how it went; every answer is kept.</source>
        <translation>作答并看结果，每次作答都会记录。</translation>
    </message>
    <message>
        <source>Read each question with its answer and its source; nothing is kept.</source>
        <translation>直接看每题的答案和原文，不作记录。</translation>
    </message>
    <message>
        <source>One mistake ends it; nothing that takes long to write is asked.</source>
        <translation>答错一题就结束；不考要写很久的题。</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} {count}</source>
        <translation>{kind} {count}</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>题型</translation>
    </message>
</context>
</TS>
