<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BankPage</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>纠错</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Generate from an outline</source>
        <translation>从提纲生成</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>导入题目</translation>
    </message>
    <message>
        <source>Under way: %1, at “%2”</source>
        <translation>正在生成：%1，停在“%2”一步</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Previous and next question</source>
        <translation>上一题、下一题</translation>
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
        <source>Accept all that are shown</source>
        <translation>接受所列全部</translation>
    </message>
    <message>
        <source>Reject, with the reason of this number</source>
        <translation>退回，数字选理由</translation>
    </message>
    <message>
        <source>Take the last verdict back</source>
        <translation>撤销上一次审核</translation>
    </message>
    <message>
        <source>From an outline</source>
        <translation>从提纲</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>体检</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
</context>
<context>
    <name>CheckupPresenter</name>
    <message>
        <source>Checking…</source>
        <translation>正在检查……</translation>
    </message>
    <message>
        <source>Looking through the questions: %1</source>
        <translation>正在检查题目：%1</translation>
    </message>
    <message>
        <source>%1 noticed</source>
        <translation>发现 %1 处</translation>
    </message>
    <message>
        <source>Nothing was noticed.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>%1 more are not shown here.</source>
        <translation>另有 %1 题没有在这里列出。</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Export the set</source>
        <translation>导出题集</translation>
    </message>
    <message>
        <source>“%1” cannot carry everything of %2: %3</source>
        <translation>“%1”格式不能完整保存 %2：%3</translation>
    </message>
    <message>
        <source>Write it all the same</source>
        <translation>仍然导出</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>已把 %1写入 %2</translation>
    </message>
</context>
<context>
    <name>FiltersBar</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search stems, options, explanations</source>
        <translation>搜题干、选项、解析</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部种类</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Anything noticed</source>
        <translation>不限标记</translation>
    </message>
    <message>
        <source>Reported by members</source>
        <translation>有人纠错</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>With a reason</source>
        <translation>附有理由</translation>
    </message>
    <message>
        <source>How easy</source>
        <translation>难易</translation>
    </message>
    <message>
        <source>However easy</source>
        <translation>不限难易</translation>
    </message>
    <message>
        <source>Hard: under 35 % right</source>
        <translation>难：答对不足35%</translation>
    </message>
    <message>
        <source>Middle: 35 to 64 % right</source>
        <translation>中：答对35%～64%</translation>
    </message>
    <message>
        <source>Easy: 65 % right or more</source>
        <translation>易：答对65%以上</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚无人作答</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>全部章节</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>全部标签</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>去看这题</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>转到“%1”</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Retire “%1”</source>
        <translation>停用“%1”</translation>
    </message>
</context>
<context>
    <name>ImportsPresenter</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Taken back: %1 questions removed, %2 as they were before.</source>
        <translation>已撤销：移除 %1 题，%2 题恢复原样。</translation>
    </message>
    <message>
        <source>%1 more stay as they are.</source>
        <translation>另有 %1 题保持现状。</translation>
    </message>
</context>
<context>
    <name>ImportsView</name>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>还没有导入过。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>撤销导入：%1</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Put back into use</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>以前的版本</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It was never changed.</source>
        <translation>没有修改过。</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>现在的样子</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复此版</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>原文依据</translation>
    </message>
</context>
<context>
    <name>QuestionsList</name>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
</context>
<context>
    <name>QuestionsPresenter</name>
    <message>
        <source>All sets</source>
        <translation>全部题集</translation>
    </message>
    <message>
        <source>Nothing fits; how easy a question is shows only once members have answered it.</source>
        <translation>没有符合条件的题目；题目有人作答之后，才知道难易。</translation>
    </message>
    <message>
        <source>Nothing fits; ask for less.</source>
        <translation>没有符合的题目，请放宽条件。</translation>
    </message>
</context>
<context>
    <name>QuestionsTable</name>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>QuestionsView</name>
    <message>
        <source>Sets</source>
        <translation>题集</translation>
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
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>with its outline</source>
        <translation>有原文</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>新建题集</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>已选 %1 题</translation>
    </message>
</context>
<context>
    <name>ReportsPresenter</name>
    <message>
        <source>%1 open</source>
        <translation>%1 条待处理</translation>
    </message>
    <message>
        <source>Members have reported nothing that is still open.</source>
        <translation>没有待处理的纠错。</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>已处理</translation>
    </message>
</context>
<context>
    <name>ReviewPresenter</name>
    <message>
        <source>Nothing waits for a review.</source>
        <translation>没有待审的题目。</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>To be reviewed</source>
        <translation>待审</translation>
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
        <source>%1 of %2</source>
        <translation>第 %1 条，共 %2 条</translation>
    </message>
</context>
<context>
    <name>SetsPresenter</name>
    <message>
        <source>Name of the new set</source>
        <translation>新题集的名称</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>题集名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Delete “%1” with all its questions? Scores stay. Write its name to go on:</source>
        <translation>要删除“%1”和其中全部题目吗？成绩会保留。请输入题集名称：</translation>
    </message>
    <message>
        <source>This is not the name of the set; nothing was deleted.</source>
        <translation>与题集名称不符，没有删除。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 moved; %2 stayed: that set has their wording already.</source>
        <translation>移动了 %1 题；%2 题没有移动：那个题集里已有相同的题目。</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation>把%1移到</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>Take the tag away</source>
        <translation>去掉标签</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>bank</name>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Revised with its outline</source>
        <translation>随提纲修订</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>恢复旧版</translation>
    </message>
    <message>
        <source>Asked twice</source>
        <translation>同一道题出现了两次</translation>
    </message>
    <message>
        <source>Nearly the same stem</source>
        <translation>题干几乎相同</translation>
    </message>
    <message>
        <source>%1 is right too often: %2 of %3 choices with %4 options</source>
        <translation>答案为 %1 的太多：%4 个选项的单选题 %3 题，%2 题选它</translation>
    </message>
    <message>
        <source>%1 of %2 statements are “%3”</source>
        <translation>判断题 %2 题中有 %1 题为“%3”</translation>
    </message>
    <message>
        <source>The longest option is right in %1 of %2 choices</source>
        <translation>单选题 %2 题中有 %1 题的答案是最长的选项</translation>
    </message>
    <message>
        <source>The right option is much longer than the others</source>
        <translation>正确选项比其他选项长得多</translation>
    </message>
    <message>
        <source>The stem says the answer</source>
        <translation>题干里已有答案</translation>
    </message>
    <message>
        <source>The stem of one gives the answer of another away</source>
        <translation>一题的题干透露了另一题的答案</translation>
    </message>
    <message>
        <source>An option like “all of the above”</source>
        <translation>有“以上都对”一类的选项</translation>
    </message>
    <message>
        <source>Brackets or quotation marks are not balanced</source>
        <translation>括号或引号不成对</translation>
    </message>
    <message>
        <source>%1: found %2 = added %3 + updated %4 + skipped %5 + refused %6</source>
        <translation>%1：找到 %2 = 新增 %3 + 更新 %4 + 跳过 %5 + 未导入 %6</translation>
    </message>
    <message>
        <source>taken back %1</source>
        <translation>%1 已撤销</translation>
    </message>
    <message>
        <source>“%1” has been edited since and stays.</source>
        <translation>“%1”之后又修改过，予以保留。</translation>
    </message>
    <message>
        <source>“%1” stays: the set has another question with its former wording.</source>
        <translation>“%1”保持现状：题集里另有与它原来相同的题目。</translation>
    </message>
</context>
</TS>
