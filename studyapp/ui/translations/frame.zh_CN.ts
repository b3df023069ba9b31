<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了问题</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your answers are kept; you can go on.</source>
        <translation>出了不该出的问题。答题记录都还在，可以继续使用。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>The details are in %1.</source>
        <translation>详细情况记在 %1。</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Mistakes book</source>
        <translation>错题本</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Studying now: %1. Change the member</source>
        <translation>当前成员：%1，点击更换</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keys on this page</source>
        <translation>本页按键</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>通用按键</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全部页面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LockView</name>
    <message>
        <source>Question bank</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>These pages are the organizer&apos;s. The passcode is asked for once until the program is closed.</source>
        <translation>这里只对组织者开放。打开程序后输入一次口令即可。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Outline Quiz</source>
        <translation>提纲自测</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>转到“%1”</translation>
    </message>
    <message>
        <source>Help and keys of this page</source>
        <translation>本页的帮助和按键</translation>
    </message>
    <message>
        <source>Full screen, for a projector</source>
        <translation>全屏，投影时用</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>OrganizerPresenter</name>
    <message>
        <source>This is not the passcode; try again.</source>
        <translation>口令不对，请再试一次。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The settings could not be saved in %1: check that the folder can be written.</source>
        <translation>设置没能存到 %1，请检查这个文件夹能否写入。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>The program was not closed properly last time. The data was checked: nothing is damaged.</source>
        <translation>上次程序没有正常关闭。已检查数据，没有损坏。</translation>
    </message>
    <message>
        <source>{files} was damaged when the program ended unexpectedly.</source>
        <translation>程序意外中断时，{files} 受到损坏。</translation>
    </message>
    <message>
        <source>Put the last backup back</source>
        <translation>恢复最近的备份</translation>
    </message>
</context>
<context>
    <name>StartProblemPage</name>
    <message>
        <source>Your data cannot be opened</source>
        <translation>数据打不开</translation>
    </message>
    <message>
        <source>Nothing has been changed or deleted.</source>
        <translation>没有改动或删除任何内容。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Set the damaged file aside and begin a new one</source>
        <translation>把损坏的文件移到一边，重新开始</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>page_help</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Says what is due today and starts it with one button.</source>
        <translation>今天该练什么，一个按钮就开始。</translation>
    </message>
    <message>
        <source>Start today&apos;s practice: reviews that are due, then new questions.</source>
        <translation>点“开始今日练习”：先做到期复习，再做新题。</translation>
    </message>
    <message>
        <source>Go on with a practice that was left: it continues at the same question.</source>
        <translation>没做完的练习可以继续，从离开的那一题接着做。</translation>
    </message>
    <message>
        <source>Choose a heading of the outline to practise that section alone.</source>
        <translation>选提纲里的一个标题，只练那一节。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Puts a practice together just as you want it.</source>
        <translation>按自己的需要组一次练习。</translation>
    </message>
    <message>
        <source>Check the sections and kinds of question to be asked.</source>
        <translation>勾选要练的章节和题型。</translation>
    </message>
    <message>
        <source>Choose the way, how many and in which order; what you chose can be saved.</source>
        <translation>选择方式（练习、背题、挑战）、题数和顺序；选好的可以存下来。</translation>
    </message>
    <message>
        <source>Start; every answer is saved at once, so you may leave at any time.</source>
        <translation>开始练习；每答一题立即保存，随时可以离开。</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>An exam against the clock; right and wrong are shown only after handing in.</source>
        <translation>限时考试，交卷以后才显示对错。</translation>
    </message>
    <message>
        <source>Say how many questions of each kind there are and what they are worth.</source>
        <translation>填写各题型的题数和分值。</translation>
    </message>
    <message>
        <source>Set the time and the mark that passes.</source>
        <translation>设定时长和及格线。</translation>
    </message>
    <message>
        <source>Start; answers can be changed until the paper is handed in.</source>
        <translation>开始考试；交卷以前可以改答案。</translation>
    </message>
    <message>
        <source>Mistakes book</source>
        <translation>错题本</translation>
    </message>
    <message>
        <source>Collects by itself what was answered wrong, until it is known.</source>
        <translation>答错的题自动收进来，直到掌握为止。</translation>
    </message>
    <message>
        <source>Practise what is listed; a question leaves after being right some times in a row.</source>
        <translation>练列出的题；连续答对几次就会移出。</translation>
    </message>
    <message>
        <source>Look at favourites, your notes, and what you set aside.</source>
        <translation>看收藏、笔记和斩掉的题。</translation>
    </message>
    <message>
        <source>Practise the pairs of phrases you mix up.</source>
        <translation>练容易混淆的成对提法。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>The document to read; the line under a phrase says how well you know it.</source>
        <translation>阅读原文；句子下面的线表示掌握程度。</translation>
    </message>
    <message>
        <source>Choose a heading at the left to go there.</source>
        <translation>点左边的标题，跳到那一节。</translation>
    </message>
    <message>
        <source>Rest on an underlined phrase to see how often it was asked and right.</source>
        <translation>停在有下划线的句子上，看问过几次、答对几次。</translation>
    </message>
    <message>
        <source>Click a phrase to list its questions; cover a section step by step to recite.</source>
        <translation>点一句，列出它的题；把一节逐步遮住来背诵。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Shows how much you did, how well it went, and what still needs work.</source>
        <translation>看练了多少、成绩怎样、哪里还要加强。</translation>
    </message>
    <message>
        <source>Choose the time, the mode and the question set at the top.</source>
        <translation>在上面选时间、方式和题集。</translation>
    </message>
    <message>
        <source>Look at a sitting again, question by question: choose it and press Enter.</source>
        <translation>选一次记录按 Enter，逐题回看。</translation>
    </message>
    <message>
        <source>Compare the sections to see what to practise next.</source>
        <translation>比较各部分的掌握，看下一步练什么。</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>All questions of this computer: find, review, mend and export them.</source>
        <translation>本机全部题目：查找、审核、修改、导出。</translation>
    </message>
    <message>
        <source>Search while typing, narrow by section, kind and status, edit what is wrong.</source>
        <translation>边输入边搜索，按章节、题型、状态筛选，有错就改。</translation>
    </message>
    <message>
        <source>Review what was generated or imported: accept, edit or reject.</source>
        <translation>审核生成或导入的题：接受、修改或退回。</translation>
    </message>
    <message>
        <source>Make questions from an outline, or import a file.</source>
        <translation>从提纲生成题目，或导入文件。</translation>
    </message>
    <message>
        <source>From an outline</source>
        <translation>从提纲生成</translation>
    </message>
    <message>
        <source>Turns a document into questions whose words all stand in it.</source>
        <translation>把文档变成题目，题目的话都出自文档。</translation>
    </message>
    <message>
        <source>Choose the document and correct the headings as they were understood.</source>
        <translation>选择文档，核对并改正识别出的标题。</translation>
    </message>
    <message>
        <source>Switch off phrases that are not to be asked.</source>
        <translation>关掉不想出题的提法。</translation>
    </message>
    <message>
        <source>Review the questions and add those you accept.</source>
        <translation>审核题目，把接受的加入题库。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Takes questions from files of many kinds; what cannot be read is listed with its place.</source>
        <translation>从多种文件读入题目；读不了的逐条列出位置。</translation>
    </message>
    <message>
        <source>Choose files or paste text, and check which column is what.</source>
        <translation>选文件或粘贴文字，核对各列是什么。</translation>
    </message>
    <message>
        <source>Mend the problems that were found, or leave those rows out.</source>
        <translation>改正查出的问题，或跳过这些行。</translation>
    </message>
    <message>
        <source>Decide about duplicates, then add and keep the report.</source>
        <translation>决定重复题怎么办，然后加入并保存报告。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Several people share this computer, each with scores of their own.</source>
        <translation>几个人共用一台电脑，成绩各记各的。</translation>
    </message>
    <message>
        <source>Click who is studying now; a PIN is asked for only where one was set.</source>
        <translation>点一下现在学习的人；设了 PIN 码的才会询问。</translation>
    </message>
    <message>
        <source>Add a member.</source>
        <translation>添加成员。</translation>
    </message>
    <message>
        <source>Manage: another name, a PIN, merging two entries of one person, putting aside, deleting.</source>
        <translation>管理：改名、PIN 码、把同一个人的两个名字合并、停用、删除。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Each choice holds at once; there is nothing to confirm.</source>
        <translation>选了立即生效，不用确认。</translation>
    </message>
    <message>
        <source>Choose language, text size and colours.</source>
        <translation>选语言、字号和颜色。</translation>
    </message>
    <message>
        <source>Set the daily goal, the day of the exam, and when a day begins.</source>
        <translation>设每日目标、考试日期、一天从几点算起。</translation>
    </message>
    <message>
        <source>Make a backup, put one back, or take everything to another computer.</source>
        <translation>做备份、恢复备份，或把全部数据带到另一台电脑。</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>答题</translation>
    </message>
    <message>
        <source>One question after the other; each answer is saved before the next one shows.</source>
        <translation>一题一题作答，每答一题先保存再出下一题。</translation>
    </message>
    <message>
        <source>Answer by mouse or keys, and submit with Enter.</source>
        <translation>用鼠标或按键作答，按 Enter 提交。</translation>
    </message>
    <message>
        <source>Read the explanation and the sentence of the source that proves the answer.</source>
        <translation>看解析，看证明答案的那句原文。</translation>
    </message>
    <message>
        <source>Mark what you want to see again, or open the answer sheet to jump.</source>
        <translation>标记想再看的题，或打开答题卡跳到某题。</translation>
    </message>
</context>
<context>
    <name>section_rows</name>
    <message>
        <source>Outside the headings</source>
        <translation>不在标题下</translation>
    </message>
</context>
<context>
    <name>threshold</name>
    <message>
        <source>“%1” was merged into another member or deleted in another window, and no longer studies here.</source>
        <translation>“%1”已在另一个窗口中被合并到其他成员或删除，此处不再由其学习。</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Single choice</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填空</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Recitation</source>
        <translation>默写</translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation>简答</translation>
    </message>
    <message>
        <source>Today&apos;s practice</source>
        <translation>今日练习</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Missed ones again</source>
        <translation>再练错题</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>挑战</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>New ones first</source>
        <translation>未做优先</translation>
    </message>
    <message>
        <source>Missed ones first</source>
        <translation>错题优先</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>到期复习</translation>
    </message>
    <message>
        <source>After each question</source>
        <translation>逐题</translation>
    </message>
    <message>
        <source>After handing in</source>
        <translation>交卷后</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>全对才得分</translation>
    </message>
    <message>
        <source>Partial credit</source>
        <translation>部分得分</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>有把握</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>猜的</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a document inside it.</source>
        <translation>“%1”是文件夹，请选择其中的文档。</translation>
    </message>
    <message>
        <source>“%1” does not exist; check the name and the folder.</source>
        <translation>“%1”不存在，请核对名称和所在文件夹。</translation>
    </message>
    <message>
        <source>“%1” may not be read; ask for permission or copy it elsewhere.</source>
        <translation>没有读取“%1”的权限，请取得权限或复制到别处再试。</translation>
    </message>
    <message>
        <source>“%1” cannot be read; copy it to this computer and try again.</source>
        <translation>“%1”读不出来，请复制到本机再试。</translation>
    </message>
    <message>
        <source>“%1” is too large; split it into smaller documents.</source>
        <translation>“%1”太大，请拆成几个较小的文档。</translation>
    </message>
    <message>
        <source>“%1” takes too much time or memory to read; save the document as Word (.docx) or text.</source>
        <translation>读“%1”要用太多时间或内存；请把文档另存为 Word（.docx）或纯文本。</translation>
    </message>
    <message>
        <source>“%1” is empty; choose the document with the text.</source>
        <translation>“%1”是空的，请选择有正文的文档。</translation>
    </message>
    <message>
        <source>“%1” is not a document that can be read; save it as Word (.docx) or text and try again.</source>
        <translation>“%1”不是能读取的文档，请另存为 Word（.docx）或文本再试。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password; remove the password and try again.</source>
        <translation>“%1”有密码保护，请去掉密码再试。</translation>
    </message>
    <message>
        <source>“%1” is damaged or was not saved completely; save it again and try once more.</source>
        <translation>“%1”已损坏或没有保存完整，请重新保存再试。</translation>
    </message>
    <message>
        <source>“%1” holds only pictures of its pages; let a text recognition (OCR) run over it first.</source>
        <translation>“%1”只有页面的图片，没有文字，请先做文字识别（OCR）。</translation>
    </message>
    <message>
        <source>“%1” does not say which characters its fonts draw; save the document as Word or text.</source>
        <translation>“%1”的字体没有说明是哪些文字，请另存为 Word 或文本。</translation>
    </message>
    <message>
        <source>The characters of “%1” cannot be understood; save it as UTF-8 text and try again.</source>
        <translation>认不出“%1”的文字编码，请另存为 UTF-8 文本再试。</translation>
    </message>
    <message>
        <source>“%1” cannot be read; choose another document.</source>
        <translation>“%1”不能读取，请选择别的文档。</translation>
    </message>
    <message>
        <source>“%1” cannot be written; choose another folder, or make room on the disk.</source>
        <translation>“%1”无法写入；请换一个文件夹，或腾出磁盘空间。</translation>
    </message>
    <message>
        <source>“%1” is not a score bundle; choose a file that was exported as one on the page Scores.</source>
        <translation>“%1”不是成绩包；请选择在“成绩”页导出的成绩包文件。</translation>
    </message>
    <message>
        <source>“%1” is larger than any score bundle can be; have it exported again for a shorter time.</source>
        <translation>“%1”超过了成绩包的大小上限；请缩短时间范围重新导出。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of the program; update the program to read it.</source>
        <translation>“%1”由更新版本的程序写成；请更新程序后再读取。</translation>
    </message>
    <message>
        <source>“%1” was damaged or changed after it was exported; have it exported once more.</source>
        <translation>“%1”导出后已损坏或被改动；请重新导出一份。</translation>
    </message>
    <message>
        <source>These are too many sittings for one score bundle; choose a shorter time.</source>
        <translation>所选记录太多，一个成绩包装不下；请选择更短的时间。</translation>
    </message>
    <message>
        <source>The question is no longer in the bank; nothing was changed. Look for it again.</source>
        <translation>题库里已经没有这道题，什么都没有改动；请重新查找。</translation>
    </message>
    <message>
        <source>The set has a question with this wording already; nothing was changed. Change the wording.</source>
        <translation>题集里已经有一道这样写的题，什么都没有改动；请换一种写法。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of the program; update the program to open it.</source>
        <translation>“%1”由更新版本的程序写成，请更新程序后再打开。</translation>
    </message>
    <message>
        <source>Another program is using “%1”; close it there and try again. Nothing was lost.</source>
        <translation>另一个程序正在使用“%1”，请先在那里关闭再试。数据没有丢失。</translation>
    </message>
    <message>
        <source>“%1” is damaged or of another kind; put back a copy of it. It was left as it is.</source>
        <translation>“%1”已损坏或不是本程序的文件，请换回备份。原文件没有改动。</translation>
    </message>
    <message>
        <source>“%1” may not be written; allow writing to it or choose another data folder.</source>
        <translation>“%1”不能写入，请允许写入或改用别的数据文件夹。</translation>
    </message>
    <message>
        <source>The disk has no room left for “%1”; make room and try again. What was saved is safe.</source>
        <translation>磁盘已满，“%1”写不下了，请腾出空间再试。已保存的都还在。</translation>
    </message>
    <message>
        <source>“%1” cannot be used; check the disk and try again.</source>
        <translation>“%1”无法使用，请检查磁盘再试。</translation>
    </message>
    <message>
        <source>This was answered or handed in in another window; what was saved there stands.</source>
        <translation>这道题或这次练习已在另一个窗口作答或交卷；以那里保存的为准。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written; allow writing to it or choose another one.</source>
        <translation>文件夹“%1”不能写入，请允许写入或改用别的文件夹。</translation>
    </message>
    <message>
        <source>Something unexpected happened; it was written to the log. Nothing was lost.</source>
        <translation>出现了意外的问题，已写入日志。数据没有丢失。</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without year, in Qt&apos;s letters</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with year, in Qt&apos;s letters</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>dddd, d MMM</source>
        <comment>date with day of the week, in Qt&apos;s letters</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis where the month is clear, in Qt&apos;s letters</comment>
        <translation>d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date on an axis, as short as can be, in Qt&apos;s letters</comment>
        <translation>M/d</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>month alone, in Qt&apos;s letters</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>上午好，%1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>下午好，%1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>晚上好，%1</translation>
    </message>
</context>
</TS>
