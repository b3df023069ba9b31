<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupPresenter</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s)</source>
        <translation>
            <numerusform>%n sitting</numerusform>
            <numerusform>%n sittings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleBar</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not finished yet, and marked as such.</source>
        <translation>
            <numerusform>%n of them not finished yet, and marked as such.</numerusform>
            <numerusform>%n of them not finished yet, and marked as such.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundlePresenter</name>
    <message numerus="yes">
        <source>%n sitting(s) saved in %1; hand this file to the organizer.</source>
        <translation>
            <numerusform>%n sitting saved in %1; hand this file to the organizer.</numerusform>
            <numerusform>%n sittings saved in %1; hand this file to the organizer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChallengeCard</name>
    <message numerus="yes">
        <source>Best before: %n</source>
        <translation>
            <numerusform>Best before: %n</numerusform>
            <numerusform>Best before: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n heading</numerusform>
            <numerusform>%n headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulation(s)</source>
        <translation>
            <numerusform>%n formulation</numerusform>
            <numerusform>%n formulations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n question(s) that nobody has looked at?</source>
        <translation>
            <numerusform>Accept 1 question that nobody has looked at?</numerusform>
            <numerusform>Accept %n questions that nobody has looked at?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message numerus="yes">
        <source>Answered %n time(s), %1 of them right</source>
        <translation>
            <numerusform>Answered %n time, %1 of them right</numerusform>
            <numerusform>Answered %n times, %1 of them right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamCard</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message numerus="yes">
        <source>%n answer(s) exported to %1.</source>
        <translation>
            <numerusform>%n answer exported to %1.</numerusform>
            <numerusform>%n answers exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>%n right</source>
        <translation>
            <numerusform>%n right</numerusform>
            <numerusform>%n right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n answer(s) in a year; arrow keys move over the days</source>
        <translation>
            <numerusform>%n answer in a year; arrow keys move over the days</numerusform>
            <numerusform>%n answers in a year; arrow keys move over the days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{date}: %n question(s)</source>
        <translation>
            <numerusform>{date}: %n question</numerusform>
            <numerusform>{date}: %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %n; double click to replay</source>
        <translation>
            <numerusform>The latest %n; double click to replay</numerusform>
            <numerusform>The latest %n; double click to replay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkTip</name>
    <message numerus="yes">
        <source>asked %n time(s)</source>
        <translation>
            <numerusform>asked %n time</numerusform>
            <numerusform>asked %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>right %n time(s)</source>
        <translation>
            <numerusform>right %n time</numerusform>
            <numerusform>right %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Click to list its %n question(s)</source>
        <translation>
            <numerusform>Click to list its %n question</numerusform>
            <numerusform>Click to list its %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberMovesPresenter</name>
    <message numerus="yes">
        <source>%n sitting(s)</source>
        <translation>
            <numerusform>%n sitting</numerusform>
            <numerusform>%n sittings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message numerus="yes">
        <source>Put aside: %n member(s)</source>
        <translation>
            <numerusform>Put aside: %n member</numerusform>
            <numerusform>Put aside: %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MistakesPage</name>
    <message numerus="yes">
        <source>mixed up %n time(s)</source>
        <translation>
            <numerusform>mixed up %n time</numerusform>
            <numerusform>mixed up %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leaves after %n more right answer(s)</source>
        <translation>
            <numerusform>leaves after %n more right answer</numerusform>
            <numerusform>leaves after %n more right answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasscodeForm</name>
    <message numerus="yes">
        <source>New passcode, %n character(s) or more</source>
        <translation>
            <numerusform>New passcode, %n character or more</numerusform>
            <numerusform>New passcode, %n characters or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A passcode has %n character(s) or more; choose a longer one.</source>
        <translation>
            <numerusform>A passcode has %n character or more; choose a longer one.</numerusform>
            <numerusform>A passcode has %n characters or more; choose a longer one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDesk</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Wait %n second, then try again.</numerusform>
            <numerusform>Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message numerus="yes">
        <source>New PIN, %n character(s) or more</source>
        <translation>
            <numerusform>New PIN, %n character or more</numerusform>
            <numerusform>New PIN, %n characters or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A PIN has %n character(s) or more; choose a longer one.</source>
        <translation>
            <numerusform>A PIN has %n character or more; choose a longer one.</numerusform>
            <numerusform>A PIN has %n characters or more; choose a longer one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>%n more are due and wait: a day has {cap} at most.</source>
        <translation>
            <numerusform>%n more is due and waits: a day has {cap} at most.</numerusform>
            <numerusform>%n more are due and wait: a day has {cap} at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s %n question(s) are done. You can still practise.</source>
        <translation>
            <numerusform>Today&apos;s question is done. You can still practise.</numerusform>
            <numerusform>Today&apos;s %n questions are done. You can still practise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) today</source>
        <translation>
            <numerusform>%n question today</numerusform>
            <numerusform>%n questions today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>about %n min</numerusform>
            <numerusform>about %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message numerus="yes">
        <source>%n question(s) match</source>
        <translation>
            <numerusform>%n question matches</numerusform>
            <numerusform>%n questions match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be shown</source>
        <translation>
            <numerusform>%n will be shown</numerusform>
            <numerusform>%n will be shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be asked</source>
        <translation>
            <numerusform>%n will be asked</numerusform>
            <numerusform>%n will be asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticePresenter</name>
    <message numerus="yes">
        <source>%n question set(s)</source>
        <translation>
            <numerusform>%n question set</numerusform>
            <numerusform>%n question sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionBody</name>
    <message numerus="yes">
        <source>%n blank(s)</source>
        <translation>
            <numerusform>%n blank</numerusform>
            <numerusform>%n blanks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message numerus="yes">
        <source>One was taken for the other %n time(s).</source>
        <translation>
            <numerusform>One was taken for the other %n time.</numerusform>
            <numerusform>One was taken for the other %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked %n time(s)</source>
        <translation>
            <numerusform>asked %n time</numerusform>
            <numerusform>asked %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right</source>
        <translation>
            <numerusform>%n right</numerusform>
            <numerusform>%n right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message numerus="yes">
        <source>%n question(s) on this</source>
        <translation>
            <numerusform>%n question on this</numerusform>
            <numerusform>%n questions on this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practise these %n</source>
        <translation>
            <numerusform>Practise this one</numerusform>
            <numerusform>Practise these %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked %n time(s)</source>
        <translation>
            <numerusform>asked %n time</numerusform>
            <numerusform>asked %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>right %n time(s)</source>
        <translation>
            <numerusform>right %n time</numerusform>
            <numerusform>right %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuizPresenter</name>
    <message numerus="yes">
        <source>%n question(s) not answered yet; after handing in nothing can be changed.</source>
        <translation>
            <numerusform>%n question not answered yet; after handing in nothing can be changed.</numerusform>
            <numerusform>%n questions not answered yet; after handing in nothing can be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReciteBar</name>
    <message numerus="yes">
        <source>%n piece(s) without a mark: did they come to mind?</source>
        <translation>
            <numerusform>%n piece without a mark: did it come to mind?</numerusform>
            <numerusform>%n pieces without a mark: did they come to mind?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next passage due (%n)</source>
        <translation>
            <numerusform>Next passage due (%n)</numerusform>
            <numerusform>Next passage due (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReciteCard</name>
    <message numerus="yes">
        <source>To recite: %n passage(s)</source>
        <translation>
            <numerusform>To recite: %n passage</numerusform>
            <numerusform>To recite: %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>Practise the %n missed one(s)</source>
        <translation>
            <numerusform>Practise the %n missed one</numerusform>
            <numerusform>Practise the %n missed ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right</source>
        <translation>
            <numerusform>%n right</numerusform>
            <numerusform>%n right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly right</source>
        <translation>
            <numerusform>%n partly right</numerusform>
            <numerusform>%n partly right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n wrong</numerusform>
            <numerusform>%n wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n unanswered</numerusform>
            <numerusform>%n unanswered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPrinter</name>
    <message numerus="yes">
        <source>Saved in %1, %n page(s).</source>
        <translation>
            <numerusform>Saved in %1, %n page.</numerusform>
            <numerusform>Saved in %1, %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionModel</name>
    <message numerus="yes">
        <source>{heading}, %n question(s), {percent}% mastered</source>
        <translation>
            <numerusform>{heading}, %n question, {percent}% mastered</numerusform>
            <numerusform>{heading}, %n questions, {percent}% mastered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row</source>
        <translation>
            <numerusform>%n time in a row</numerusform>
            <numerusform>%n times in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message numerus="yes">
        <source>The latest %n are listed; the sums are of all.</source>
        <translation>
            <numerusform>The latest one is listed; the sums are of all.</numerusform>
            <numerusform>The latest %n are listed; the sums are of all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n day in a row</numerusform>
            <numerusform>%n days in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in 14 days</source>
        <translation>
            <numerusform>%n question in 14 days</numerusform>
            <numerusform>%n questions in 14 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s)</source>
        <translation>
            <numerusform>%n sitting</numerusform>
            <numerusform>%n sittings</numerusform>
        </translation>
    </message>
</context>
</TS>
