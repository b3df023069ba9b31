"""H5P packages: the questions of a set, of a presentation or of one content alone, wherever they stand in it.

| library | becomes |
| MultiChoice, SingleChoiceSet, Summary | single or multiple choice |
| TrueFalse | true/false |
| Blanks, DragText | blanks |
| Essay, GuessTheAnswer, Dialogcards, Flashcards | short answer |
| others | refused, by name |
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from question_bank.formats import cloze
from question_bank.formats.batch import Choices, ImportRow, Place
from question_bank.formats.drafts import Draft, explained
from question_bank.formats.remarks import remark
from question_bank.formats.source import Source
from question_bank.formats.stream import ImportStream
from question_bank.model.question import BLANK
from question_bank.outline.package import Package
from question_bank.outline.refusal import Refused

_HEAD = "h5p.json"
_CONTENT = "content/content.json"
_STARRED = re.compile(r"\*([^*\n]+)\*")
_TOLD = re.compile(r"\\[+-].*$", re.DOTALL)
_DEEPEST = 60


def is_h5p(source: Source) -> bool:
    """Whether the source is called an H5P package, or is a ZIP file with the head of one."""
    return source.suffix == ".h5p" or _HEAD in source.packed_names


def read_h5p(source: Source, _choices: Choices) -> ImportStream:
    """Return the questions of an H5P package."""
    try:
        package = Package(source.data())
        head, content = _json(package, _HEAD), _json(package, _CONTENT)
    except Refused as refused:
        raise source.refusal(refused.code, refused.what) from refused
    if not isinstance(head, dict) or not isinstance(head.get("mainLibrary"), str):
        raise source.refusal("foreign", "has no h5p.json that names its kind of content; export it from H5P again")
    title = head.get("title")
    stream = ImportStream((), title if isinstance(title, str) else "")
    stream.rows = _rows(head["mainLibrary"], content, stream)
    return stream


def _json(package: Package, name: str) -> Any:
    if name not in package:
        return None
    try:
        return json.loads(package.read(name))
    except (ValueError, RecursionError) as error:
        raise Refused("damaged", f"is damaged: its file {name} is no JSON; export it again") from error


def _rows(library: str, content: object, stream: ImportStream) -> Iterator[ImportRow]:
    number = 0
    for name, params in _contents(library, content, 0):
        read = _READERS.get(name)
        if read is None:
            number += 1
            yield Draft(Place("question", number), _text(params, "question", "taskDescription")).refused(
                "unsupported", name
            )
            continue
        for part in _PARTS.get(name, _whole)(params):
            number += 1
            draft = Draft(Place("question", number))
            if isinstance(params.get("media"), dict) and params["media"].get("type", params["media"].get("library")):
                draft.say("picture")
            yield read(draft, part)
    if not number:
        stream.notes.append(remark("asks_nothing", library))


def _contents(library: object, params: object, depth: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the library and parameters of each question, those inside other contents too."""
    name = library.split()[0].removeprefix("H5P.") if isinstance(library, str) and library.strip() else ""
    if isinstance(params, dict) and (name in _READERS or name in _DECLINED):
        yield name, params
    elif depth < _DEEPEST:
        yield from _inside(params, depth)


def _inside(value: object, depth: int) -> Iterator[tuple[str, dict[str, Any]]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        if isinstance(value.get("library"), str) and "params" in value:
            yield from _contents(value["library"], value["params"], depth + 1)
            return
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from _inside(one, depth + 1)


def _text(params: Mapping[str, Any], *names: str) -> str:
    """Return the first of these parameters that is a text and says something."""
    return next((params[name] for name in names if isinstance(params.get(name), str) and params[name].strip()), "")


def _objects(params: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    value = params.get(name)
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _texts(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str) and one.strip()] if isinstance(value, list) else []


def _choice(draft: Draft, params: Mapping[str, Any]) -> ImportRow:
    stem = draft.html(_text(params, "question"))
    options: list[tuple[str, bool]] = []
    told: list[tuple[str, str]] = []
    for answer in _objects(params, "answers"):
        text = draft.html(_text(answer, "text"))
        options.append((text, answer.get("correct") is True))
        feedback = answer.get("tipsAndFeedback")
        if isinstance(feedback, dict):
            told.append((text, draft.html(_text(feedback, "chosenFeedback"))))
    draft.text, draft.explanation = stem, explained(told)
    behaviour = params.get("behaviour")
    kind = behaviour.get("type") if isinstance(behaviour, dict) else None
    return draft.choice(stem, options, multiple={"multi": True, "single": False}.get(str(kind)))


def _first_is_right(draft: Draft, params: Mapping[str, Any]) -> ImportRow:
    stem = draft.html(_text(params, "question", "intro"))
    draft.text = stem
    answers = [draft.html(text) for text in _texts(params.get("answers") or params.get("summary"))]
    # The right one always comes first; a question whose answer is always A is none.
    right = answers[:1]
    return draft.choice(stem, [(text, text in right) for text in sorted(answers)], multiple=False)


def _truth(draft: Draft, params: Mapping[str, Any]) -> ImportRow:
    draft.text = stem = draft.html(_text(params, "question"))
    correct = {"true": True, "false": False}.get(str(params.get("correct")).lower())
    behaviour = params.get("behaviour")
    if isinstance(behaviour, dict):
        told = (("", draft.html(_text(behaviour, name))) for name in ("feedbackOnCorrect", "feedbackOnWrong"))
        draft.explanation = explained(told)
    return draft.true_false(stem, correct)


def _blanks(draft: Draft, params: Mapping[str, Any]) -> ImportRow:
    """Return the row of a text whose words to be filled in stand between stars: `*Oslo/Christiania:a hint*`."""
    blanks: list[cloze.Blank] = []

    def put(found: re.Match[str]) -> str:
        answers = _TOLD.sub("", found[1]).partition(":")[0]
        texts = [text.strip() for text in answers.split("/" if params.get("alternatives", True) else "\0")]
        blanks.append(cloze.Blank(tuple(cloze.Choice(text, 100.0) for text in texts if text), False, "text"))
        return BLANK

    raw = _text(params, "textField", "question")
    intro, text = draft.html(_text(params, "intro", "text", "taskDescription")), _STARRED.sub(put, raw)
    draft.text = f"{intro}\n{raw}".strip()
    # A text without markup keeps its lines.
    stem = f"{intro}\n{draft.html(text) if '<' in text else text}".strip()
    return cloze.row(draft, stem, blanks) if blanks else draft.refused("no_answer")


def _essay(draft: Draft, params: Mapping[str, Any]) -> ImportRow:
    draft.text = stem = draft.html(_text(params, "taskDescription", "text", "question"))
    solution = params.get("solution")
    sample = _text(solution, "sample") if isinstance(solution, dict) else ""
    return draft.short(stem, draft.html(sample or _text(params, "solutionText", "answer")))


def _whole(params: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield params


def _sentences(params: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield each text of a Blanks content, the instruction with the first of them."""
    intro = _text(params, "text")
    for text in _texts(params.get("questions")):
        yield {"textField": text, "intro": intro}
        intro = ""


def _listed(name: str) -> Callable[[Mapping[str, Any]], Iterator[Mapping[str, Any]]]:
    def parts(params: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
        for one in _objects(params, name):
            yield {"intro": _text(params, "intro"), **one}

    return parts


_READERS: dict[str, Callable[[Draft, Mapping[str, Any]], ImportRow]] = {
    "MultiChoice": _choice,
    "SingleChoiceSet": _first_is_right,
    "Summary": _first_is_right,
    "TrueFalse": _truth,
    "Blanks": _blanks,
    "DragText": _blanks,
    "Essay": _essay,
    "GuessTheAnswer": _essay,
    "Dialogcards": _essay,
    "Flashcards": _essay,
}
_PARTS: dict[str, Callable[[Mapping[str, Any]], Iterator[Mapping[str, Any]]]] = {
    "Blanks": _sentences,
    "SingleChoiceSet": _listed("choices"),
    "Summary": _listed("summaries"),
    "Dialogcards": _listed("dialogs"),
    "Flashcards": _listed("cards"),
}
_DECLINED = frozenset(
    (
        "DragQuestion", "MarkTheWords", "ImageHotspotQuestion", "ImageMultipleHotspotQuestion", "SortParagraphs",
        "AdvancedBlanks", "SpeakTheWords", "SpeakTheWordsSet", "Dictation", "MemoryGame", "FindTheWords", "Crossword",
        "ArithmeticQuiz", "ImagePair", "ImageSequencing", "Questionnaire", "SimpleMultiChoice", "OpenEndedQuestion",
        "MultiMediaChoice", "AudioRecorder", "FreeTextQuestion",
    )
)  # fmt: skip
"""Libraries that ask something which cannot be asked here."""
