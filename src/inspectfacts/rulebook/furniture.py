"""What a furniture file holds, as types: the words and line shapes of one kind of page furniture."""

from typing import Literal

from msgspec import Struct

__all__ = ["FurnitureFile", "FurnitureSet", "Inside", "Opening"]

Where = Literal["anywhere", "edges", "below"]


class Opening(Struct, frozen=True, forbid_unknown_fields=True):
    """Lines that start with one of `starts`, hold one of `holds` (where given) and have at most `most_words` words."""

    starts: list[str]
    holds: list[str] = []
    most_words: int = 40
    sentences: bool = True


class Inside(Struct, frozen=True, forbid_unknown_fields=True):
    """What is glued into other lines: `pattern` is tried, and begins, wherever one of `texts` (lower case) stands."""

    texts: list[str]
    pattern: str


class FurnitureFile(Struct, frozen=True, forbid_unknown_fields=True):
    """One kind of furniture: a line that fits any of its words or shapes is cut under the id `rule`.

    `lines` are whole lines, in any case and with any end mark; `patterns` are regular expressions for a whole line as
    written, tried only where the line holds one of `signs` (lower case), in at most `most_sentences`; without signs
    they are not tried on prose, nor on lines that hold none of `needs` or begin with none of `leads` (lower case, where
    given; a file has one or the other). `takes` is how many headline-shaped lines go with a line of `heads` above them.
    With `where = "edges"` lines are cut only before and after the body, with "below" only below its first paragraph.
    `signatures` are expressions that begin at a line with which readers' comments begin, tried where it holds one of
    `signs`. A sentence at either end of the page is the site's own where it holds enough `site_words` (two points
    each), `page_words` (one each) and `address_words` (one in all), and at least one of the first or the last. Lines in
    a row that end with one of `grade_words` behind a dash or colon are the article's own. `pictures` are expressions
    for a sentence without a verb, above the first paragraph, that describes a picture, and `scenes` for a line without
    an end mark, and without any of `verbs` and `headline_verbs`, that does; `states` are expressions for a whole line
    without an end mark that only tells what a place or person is: how many it holds, since when. `told_words` are small
    words that a sentence of some length has and a headline does without. `named` are sets of words that single
    steps of the cleaning ask for by their names.
    """

    rule: str
    about: str
    where: Where = "anywhere"
    lines: list[str] = []
    heads: list[str] = []
    takes: int = 0
    openings: list[Opening] = []
    patterns: list[str] = []
    needs: list[str] = []
    leads: list[str] = []
    signs: list[str] = []
    most_sentences: int = 9
    inside: list[Inside] = []
    signatures: list[str] = []
    site_words: list[str] = []
    page_words: list[str] = []
    address_words: list[str] = []
    product_words: list[str] = []
    heading_words: list[str] = []
    verbs: list[str] = []
    pictures: list[str] = []
    scenes: list[str] = []
    states: list[str] = []
    headline_verbs: list[str] = []
    grade_words: list[str] = []
    told_words: list[str] = []
    named: dict[str, list[str]] = {}
    hits: list[str] = []
    misses: list[str] = []


class FurnitureSet(Struct, frozen=True, eq=False):
    """Every furniture file, by file name; equal only to itself, so that what is compiled from it can be cached."""

    files: dict[str, FurnitureFile] = {}
