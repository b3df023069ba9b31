"""What a response is worth, for each kind of question.

| kind            | fraction                                                         | parts                      |
| --------------- | ---------------------------------------------------------------- | -------------------------- |
| single_choice   | 1 when exactly the key was chosen                                | options treated rightly    |
| multiple_choice | ALL_OR_NOTHING: 1 when exactly the key was chosen                | options treated rightly    |
|                 | PARTIAL (少选得部分分，错选不得分): right ones chosen / all right |                            |
|                 | ones, but 0 with any wrong one                                   |                            |
| true_false      | 1 when it is the key                                             | one                        |
| fill_blank      | right blanks / blanks                                            | blanks                     |
| ordering        | items in their place / items                                     | places                     |
| matching        | left items with their partner / left items                       | left items                 |
| recitation      | see `recitation`                                                 | points said to nine tenths |
| short_answer    | the member's own mark; without one, 1 for the model answer       | none                       |

Of a multiple choice with the key {A, C, D}:

| chosen     | all or nothing | partial |
| ---------- | -------------- | ------- |
| A C D      | 1              | 1       |
| A C        | 0              | 2/3     |
| A          | 0              | 1/3     |
| A B C D    | 0              | 0       |
| A B        | 0              | 0       |
| (nothing)  | 0              | 0       |
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from question_bank.model import Question, QuestionKind
from studyapp.quiz.recitation import POINT_SAID, SEPARATOR, Comparison, compare, says
from studyapp.quiz.records import Grade
from studyapp.quiz.request import MultipleRule
from studyapp.quiz.response import Response
from studyapp.quiz.text_match import matches, same_text


def grade(question: Question, response: Response, rule: MultipleRule = MultipleRule.ALL_OR_NOTHING) -> Grade:
    """Grade `response`; one that says nothing is worth 0 (`rule` matters to multiple choice alone)."""
    match question.kind:
        case QuestionKind.SINGLE_CHOICE:
            return _choice(question, response, MultipleRule.ALL_OR_NOTHING)
        case QuestionKind.MULTIPLE_CHOICE:
            return _choice(question, response, rule)
        case QuestionKind.FILL_BLANK:
            return _by_parts(matches(given, *wordings) for wordings, given in _typed(question, response))
        case QuestionKind.TRUE_FALSE | QuestionKind.ORDERING | QuestionKind.MATCHING:
            places = zip(question.answer, _slots(response, len(question.answer)), strict=True)
            return _by_parts(given != "" and given == key for key, given in places)
        case QuestionKind.RECITATION:
            comparison = compare_recitation(question, response)
            said = tuple(share >= POINT_SAID for share in comparison.points)
            return Grade(comparison.fraction, said, comparison.content, comparison.order)
        case QuestionKind.SHORT_ANSWER:
            return Grade(_short_answer(question, response))


def is_answered(response: Response) -> bool:
    """Return whether anything was given: a choice, some text, or the member's own mark."""
    return response.self_mark is not None or any(text.strip() for text in response.given)


def key_response(question: Question) -> Response:
    """Return the response that is wholly right, in the shape in which a member gives it."""
    if question.kind is QuestionKind.RECITATION:
        return Response((SEPARATOR.join(question.answer),))
    return Response(question.answer)


def compare_recitation(question: Question, response: Response) -> Comparison:
    """Lay what was said beside the source; an accepted wording stands for its point where only it was said in full."""
    said = "\n".join(response.given)
    verbatim = compare(question.answer, said)
    if verbatim.fraction >= 1.0 or not any(question.accepted):
        return verbatim
    points: list[str] = []
    for number, point in enumerate(question.answer):
        accepted = question.accepted[number] if number < len(question.accepted) else ()
        points.append(next((wording for wording in (point, *accepted) if says(said, wording)), point))
    return compare(points, said)


def _choice(question: Question, response: Response, rule: MultipleRule) -> Grade:
    key, chosen = frozenset(question.answer), frozenset(response.given)
    parts = tuple((option in key) == (option in chosen) for option in question.options)
    if not chosen or not chosen <= key:
        return Grade(0.0, parts)
    if chosen == key:
        return Grade(1.0, parts)
    return Grade(len(chosen) / len(key) if rule is MultipleRule.PARTIAL else 0.0, parts)


def _by_parts(parts: Iterable[bool]) -> Grade:
    found = tuple(parts)
    return Grade(sum(found) / len(found) if found else 0.0, found)


def _short_answer(question: Question, response: Response) -> float:
    mark = response.self_mark
    if mark is None:
        return float(any(same_text(text, key) for text in response.given for key in question.answer))
    return mark if 0.0 <= mark <= 1.0 else float(mark > 1.0)  # what is no number at all is worth nothing


def _typed(question: Question, response: Response) -> Iterator[tuple[tuple[str, tuple[str, ...]], str]]:
    """Yield for each blank the key with its accepted wordings, and the text given ("" for none)."""
    for number, (key, given) in enumerate(zip(question.answer, _slots(response, len(question.answer)), strict=True)):
        accepted = question.accepted[number] if number < len(question.accepted) else ()
        yield (key, accepted), given


def _slots(response: Response, count: int) -> tuple[str, ...]:
    """Return exactly `count` texts: what was given, "" for what was not."""
    return (response.given + ("",) * count)[:count]
