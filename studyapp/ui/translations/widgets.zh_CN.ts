<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AskBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>BusyView</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>MasteryLegend</name>
    <message>
        <source>mastered</source>
        <translation>掌握</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未做</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭这条提示</translation>
    </message>
</context>
<context>
    <name>PasscodeForm</name>
    <message>
        <source>Passcode</source>
        <translation>口令</translation>
    </message>
    <message numerus="yes">
        <source>New passcode, %n character(s) or more</source>
        <translation>
            <numerusform>新口令，至少 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>New passcode once more</source>
        <translation>再输一次新口令</translation>
    </message>
    <message>
        <source>Set the passcode</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>A passcode has %n character(s) or more; choose a longer one.</source>
        <translation>
            <numerusform>口令至少 %n 个字符，请换一个长些的。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passcodes are not the same; type them again.</source>
        <translation>两次输入的口令不一样，请重新输入。</translation>
    </message>
</context>
<context>
    <name>SectionModel</name>
    <message>
        <source>{heading}: to be recited again</source>
        <translation>{heading}：待背诵</translation>
    </message>
    <message numerus="yes">
        <source>{heading}, %n question(s), {percent}% mastered</source>
        <translation>
            <numerusform>{heading}，%n 题，已掌握 {percent}%</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}, to be recited</source>
        <translation>{told}，待背诵</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
</context>
</TS>
