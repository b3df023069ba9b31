<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionCard</name>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>设置 PIN 码</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>更改 PIN 码</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>取消 PIN 码</translation>
    </message>
    <message>
        <source>Merge into another member</source>
        <translation>并入另一成员</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation>你好！</translation>
    </message>
    <message>
        <source>What shall we call you? Your answers and scores are kept under this name, on this computer only.</source>
        <translation>怎么称呼你？答题和成绩记在这个名字下，只存在这台电脑上。</translation>
    </message>
    <message>
        <source>Member A</source>
        <translation>学员甲</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>More members can be added later; the name can be changed.</source>
        <translation>以后可以添加其他成员，名字也可以改。</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>MemberButton</name>
    <message>
        <source>studying now</source>
        <translation>正在学习</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <translation>有 PIN 码</translation>
    </message>
</context>
<context>
    <name>MemberMovesPresenter</name>
    <message>
        <source>“{name}” is deleted with {contents}, and all notes and favourites. A backup is made before; nothing but putting it back brings them again.</source>
        <translation>将删除“{name}”，连同 {contents}以及全部笔记和收藏。删除前先做备份；只有恢复备份才能找回。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>{contents} of “{gone}” are counted for “{into}” from then on, and “{gone}” is no longer in the list. A backup is made before.</source>
        <translation>“{gone}”的 {contents}今后记在“{into}”名下，“{gone}”不再列出。合并前先做备份。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Everything of “{gone}” is with “{into}” now.</source>
        <translation>“{gone}”的全部内容已记在“{into}”名下。</translation>
    </message>
    <message>
        <source>“{name}” was deleted; the backup made before still has everything.</source>
        <translation>“{name}”已删除；删除前的备份里仍有全部内容。</translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation>正在备份……</translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s)</source>
        <translation>
            <numerusform>%n 次答题</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} answers</source>
        <translation>{number} 个答案</translation>
    </message>
    <message>
        <source>{sittings} with {answers}</source>
        <translation>{sittings}（{answers}）</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Who is studying?</source>
        <translation>谁在学习？</translation>
    </message>
    <message>
        <source>Whoever is studying can be put aside or deleted when somebody else is studying.</source>
        <translation>正在学习的成员，要先换成别人学习，才能停用或删除。</translation>
    </message>
    <message>
        <source>Name of the new member</source>
        <translation>新成员的姓名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>添加成员</translation>
    </message>
    <message numerus="yes">
        <source>Put aside: %n member(s)</source>
        <translation>
            <numerusform>已停用：%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Manage %1</source>
        <translation>管理 %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名字</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>MembersPresenter</name>
    <message>
        <source>This member is not there any more: another window has merged or deleted it.</source>
        <translation>这位成员已不在名单中：另一个窗口已将其合并或删除。</translation>
    </message>
    <message>
        <source>The PIN holds from now on.</source>
        <translation>PIN 码已生效。</translation>
    </message>
    <message>
        <source>Into whom? Sittings, answers, notes and favourites go there.</source>
        <translation>并入谁？答题记录、答案、笔记和收藏都归到那里。</translation>
    </message>
    <message>
        <source>There is no PIN any more.</source>
        <translation>PIN 码已取消。</translation>
    </message>
    <message>
        <source>Put aside; scores and notes stay, and the member can be brought back.</source>
        <translation>已停用；成绩和笔记都保留，可以随时恢复。</translation>
    </message>
    <message>
        <source>The member is in the list again.</source>
        <translation>该成员已恢复到列表中。</translation>
    </message>
    <message>
        <source>There is already a member “%1”; choose another name.</source>
        <translation>已经有一位成员叫“%1”，请换一个名字。</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PinDesk</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>请等 %n 秒再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PIN; try again. An organizer can remove a PIN that was forgotten.</source>
        <translation>PIN 码不对，请再试。忘记了可以请组织者取消。</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message numerus="yes">
        <source>New PIN, %n character(s) or more</source>
        <translation>
            <numerusform>新 PIN 码（至少 %n 位）</numerusform>
        </translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>再输一次新 PIN 码</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>设置 PIN 码</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>A PIN has %n character(s) or more; choose a longer one.</source>
        <translation>
            <numerusform>PIN 码至少 %n 位，请设长一些。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two PINs are not the same; type them again.</source>
        <translation>两次输入的 PIN 码不一致，请重新输入。</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>输入“%1”以确认</translation>
    </message>
</context>
</TS>
