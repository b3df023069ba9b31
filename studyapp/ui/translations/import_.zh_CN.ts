<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CheckPresenter</name>
    <message>
        <source>%1 to mend</source>
        <translation>%1 处要处理</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Files and sheets</source>
        <translation>文件和工作表</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>再加文件</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不导入此文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Kept as “%1”; used again for tables with these headings.</source>
        <translation>已存为格式“%1”，以后遇到同样标题的表格会照此识别。</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>读出来的题目</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>Keep for next time</source>
        <translation>存为格式</translation>
    </message>
    <message>
        <source>What this column is</source>
        <translation>这一列的含义</translation>
    </message>
    <message>
        <source>No row of headings</source>
        <translation>没有标题行</translation>
    </message>
    <message>
        <source>Headings in row %1</source>
        <translation>标题在第 %1 行</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>A click on the head of a column corrects what it is taken for.</source>
        <translation>点列名可以改识别。</translation>
    </message>
    <message>
        <source>Column %1 is</source>
        <translation>第 %1 列是</translation>
    </message>
</context>
<context>
    <name>DonePresenter</name>
    <message>
        <source>Save the list of problems</source>
        <translation>保存问题清单</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>问题清单</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存导入报告</translation>
    </message>
    <message>
        <source>import report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>%1 questions stay as they are: they have been edited since.</source>
        <translation>%1 题之后又修改过，予以保留。</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Report</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存导入报告</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>The import into “%1” was taken back.</source>
        <translation>到“%1”的导入已经撤销。</translation>
    </message>
    <message>
        <source>“%1” is ready for practice.</source>
        <translation>“%1”已入库，可以练习了。</translation>
    </message>
    <message>
        <source>Found in the files</source>
        <translation>在文件中找到</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Skipped, the set has them already</source>
        <translation>跳过，题集里已有</translation>
    </message>
    <message>
        <source>Refused or set aside</source>
        <translation>未导入（有问题或搁置）</translation>
    </message>
</context>
<context>
    <name>DuplicatesStep</name>
    <message>
        <source>Let them wait for a review</source>
        <translation>导入后先放进待审</translation>
    </message>
    <message>
        <source>Questions that are there already or much alike</source>
        <translation>重复或相近的题目</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>逐题决定</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>题集</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Compared with the set</source>
        <translation>与题集比较</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新题：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No question is there already, and none is much alike.</source>
        <translation>没有重复的题目，也没有相近的。</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>怎么处理</translation>
    </message>
    <message>
        <source>%1: the stems have %2 in common</source>
        <translation>%1：题干重合 %2</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件里的题</translation>
    </message>
    <message>
        <source>In the set now</source>
        <translation>题集里现在的题</translation>
    </message>
    <message>
        <source>Also in this import</source>
        <translation>本次导入中的另一题</translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>Drop files of questions here, several at once</source>
        <translation>把题目文件拖到这里，可以一次拖多个</translation>
    </message>
    <message>
        <source>Word and PDF papers, Excel and CSV tables, text, Moodle, QTI and Anki exports, JSON</source>
        <translation>Word、PDF 试卷，Excel、CSV 表格，文本，Moodle、QTI、Anki 导出文件，JSON</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Or paste questions</source>
        <translation>或粘贴题目</translation>
    </message>
    <message>
        <source>Numbered questions with their options and answers, or rows of a table</source>
        <translation>带题号、选项和答案的题目，或表格的行</translation>
    </message>
    <message>
        <source>Name of the pasted text</source>
        <translation>粘贴内容的名称</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>Choose files of questions</source>
        <translation>选择题目文件</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Go on to the next step</source>
        <translation>进入下一步</translation>
    </message>
    <message>
        <source>Go back a step</source>
        <translation>回到上一步</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Read the sheet or leave it out</source>
        <translation>读取或不读取此表</translation>
    </message>
    <message>
        <source>Mend the question, at the field at fault</source>
        <translation>修改这一题，光标到出错的地方</translation>
    </message>
    <message>
        <source>Use the mended question</source>
        <translation>采用改好的题</translation>
    </message>
    <message>
        <source>Set the question aside</source>
        <translation>把这一题先放着</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>撤销上一次处理</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的题目</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Found %1, %2 can be imported</source>
        <translation>找到 %1，可以导入 %2</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>下一步：核对识别</translation>
    </message>
    <message>
        <source>Next: problems</source>
        <translation>下一步：处理问题</translation>
    </message>
    <message>
        <source>Next: duplicates</source>
        <translation>下一步：去重</translation>
    </message>
    <message>
        <source>%1 with problems stay aside, nothing is lost</source>
        <translation>有问题的 %1先放着，不会丢</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Back to the question bank</source>
        <translation>返回题库</translation>
    </message>
</context>
<context>
    <name>MappingGrid</name>
    <message>
        <source>First rows of the table</source>
        <translation>表格的前几行</translation>
    </message>
</context>
<context>
    <name>ProblemsPresenter</name>
    <message>
        <source>Every question can be imported as it is.</source>
        <translation>每道题都可以直接导入。</translation>
    </message>
    <message>
        <source>Nothing else is worth a look.</source>
        <translation>没有别的需要看的。</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>ProblemsStep</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>要处理</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>请看一看</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>哪些行</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存问题清单</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
    <message>
        <source>As the file has it</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件里的题</translation>
    </message>
    <message>
        <source>Use it like this</source>
        <translation>就这样用</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>先放着</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Comparing with the set</source>
        <translation>正在与题集对照</translation>
    </message>
    <message>
        <source>Writing to the bank</source>
        <translation>正在写入题库</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Check the reading</source>
        <translation>核对识别</translation>
    </message>
    <message>
        <source>Mend problems</source>
        <translation>处理问题</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>去重</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Can be imported</source>
        <translation>可以导入</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已改好</translation>
    </message>
    <message>
        <source>Cannot be imported like this</source>
        <translation>不改不能导入</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>The same question</source>
        <translation>完全相同</translation>
    </message>
    <message>
        <source>The same question, worded anew</source>
        <translation>同一题，文字有改动</translation>
    </message>
    <message>
        <source>Much alike</source>
        <translation>相近</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>都保留</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>An exam paper</source>
        <translation>试卷</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>没有题目</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Questions of this program</source>
        <translation>本程序的题目</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Anki package</source>
        <translation>Anki 牌组</translation>
    </message>
    <message>
        <source>Anki text</source>
        <translation>Anki 文本</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>题干</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>全部选项</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Right column</source>
        <translation>右栏</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>也算对</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>退回理由</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>题号</translation>
    </message>
    <message>
        <source>Knowledge point</source>
        <translation>知识点</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>选项 %1</translation>
    </message>
</context>
</TS>
