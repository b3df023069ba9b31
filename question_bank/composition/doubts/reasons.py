"""Why a question is doubted, told apart by what would take the doubt away."""

from __future__ import annotations


class Waiting(str):
    """A reason that would fall away if the stem told what the source says before."""

    __slots__ = ()


class Unheaded(str):
    """A reason that would fall away if the stem named the heading under which it stands."""

    __slots__ = ()


class Unfinished(str):
    """A reason that would fall away if the stem went on to the end of the statement."""

    __slots__ = ()


class Nameless(Waiting):
    """A reason that only words that name who or what is spoken of would take away."""

    __slots__ = ()


class Wished(Nameless):
    """A reason to name who or what is spoken of where the source does; the stem is whole enough without it."""

    __slots__ = ()


class Undated(Waiting):
    """A reason that only words with a year, or with the plan that they stand in, would take away."""

    __slots__ = ()


class Scant(Waiting):
    """A reason that more words of the source would take away, from behind or from before."""

    __slots__ = ()


BROKEN = Unfinished("the statement breaks off before its main clause")
GOES_ON = Unfinished("the definition goes on")
GOES_ON_EVENT = Unfinished("what happened goes on behind it")
MORE_BEHIND = "more of the same is said behind it"
GOES_ON_ROW = Unfinished(MORE_BEHIND)
"""The same, where the stem may go on with it."""
FURTHER = Nameless("who or what does this stands further before")
"""What several doubts come to: the subject, owner or occasion is left to an earlier sentence."""
BETTER_NAMED = Wished(FURTHER)
"""The same, where readers know of whom or what the document speaks."""
UNPLACED = Unheaded(FURTHER)
"""The situation or thing is left to the heading."""
FOR_WHAT = Unfinished(FURTHER)
"""What it is for stands behind."""
UNTIMED = Undated("the stem does not say when this was")
LITTLE = Scant("too little stands around the blank")
UNMEMORABLE = "nobody has to remember this figure"
FORMULA = "the words are a formula"
MORE_ELSEWHERE = "more of the same is said elsewhere"
CUT_SHORT = "some of the points are cut short"
UNLIKE_HALVES = "the halves are not built alike"
OF_WHAT_PARTS = "the stem does not say of what these are parts"
ONLY_NAMED = "the points only name what is told behind them"
OTHER_FORM = "a wrong option is of another form than the right ones"
SOME_MEMBERS = "only some of the members are among the options"
JUBILEE = "an anniversary can be reckoned"
RECKONED = "the figure can be reckoned from the stem"
NAMELESS_STORY = "nobody has to know the details of a story without names"
IN_PASSING = "nobody has to know whom a report quotes in passing"
WHO_IN_A_CASE = "nobody has to know the names in a case that shows how to work"
TRUE_TOO = "what was changed holds too, by what the source says"
TOLD_AGAIN = "the figure stands in the statement once more"
MORE_TOLD = "the stem tells more than what is asked needs"
TOO_SHORT = "so short a statement is better asked by a blank"
ONLY_KEY_TELLS = "only the key tells the day or month"
WITH_EACH = "the list only goes with what is told of each"
FOLLOWS = "the blanks follow from the rest of the row"
BODIES = "nobody has to know these bodies by heart"
ANOTHER = "another term is explained behind it"
MEANT_TWICE = "the same is said of it in other words before"
MEANT = "what the term means is as right"
MAY_GO_ON = "the list may go on behind its last blank"


def unclear(words: str) -> str:
    """Return the doubt that `words` of a stem mean nothing to whoever does not have the source before him."""
    return f"“{words}” does not say who or what is meant"


def unsaid(words: str) -> Waiting:
    """Return the doubt that `words` of a stem point to what was said before, which would make them clear."""
    return Waiting(unclear(words))


def named_in_full(words: str) -> str:
    """Return the doubt that what `words` call in short has a full name, which would be as right an answer."""
    return f"the full name of “{words}” is as right"


def given_away(words: str) -> str:
    """Return the doubt that the stem holds most of the `words` that are asked."""
    return f"the stem holds most of “{words}”"


def well_known(words: str) -> str:
    """Return the doubt that everybody knows the `words` that are asked."""
    return f"“{words}” is known to everybody"


def no_word(words: str) -> str:
    """Return the doubt that the `words` of a blank or an option are only a part of a word."""
    return f"“{words}” is no whole word"


def only_label(words: str) -> str:
    """Return the doubt that `words` head a line and mean nothing that has to be known."""
    return f"“{words}” is a label, not a term"


def fits_anywhere(words: str) -> str:
    """Return the doubt that the `words` that are asked would stand as well in any other statement."""
    return f"“{words}” fits nearly everywhere"
