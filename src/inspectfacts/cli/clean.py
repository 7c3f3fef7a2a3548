"""`inspectfacts clean`: the article as the rules see it."""

from typing import Any

import click

from .documents import Tally
from .options import allow_private, rules

__all__ = ["command"]


@click.command("clean")
@click.argument("path", metavar="PATH|URL|-")
@click.option("--show-removed", is_flag=True, help="Print what was removed instead: place, rule, text.")
@click.option("--source", "as_source", is_flag=True, help="Print the source text, in which all offsets count.")
@rules
@allow_private
def command(path: str, show_removed: bool, as_source: bool, **options: Any) -> int:
    """Print the text of an article with the page furniture gone, one paragraph a line.

    \b
    Examples:
      inspectfacts clean article.txt
      inspectfacts clean --show-removed article.txt
      inspectfacts clean --source page.html > page.txt
    """
    from ..batch import read
    from ..cleaning import clean
    from ..facts import Failure
    from ..rulebook import load_rulebook
    from .reading import read_input
    from .talk import complain

    rulebook = load_rulebook(options["rules"])
    tally = Tally()
    for article in map(read, read_input(path, options)):
        tally.add(failed=isinstance(article, Failure))
        if isinstance(article, Failure):
            complain(article.error.message)
            continue
        cleaned = clean(article, rulebook)
        if show_removed:
            for cut in cleaned.removed:
                click.echo(f"{cut.start}-{cut.end}\t{cut.rule}\t{' '.join(article.text[cut.start : cut.end].split())}")
        else:
            click.echo(article.text if as_source else cleaned.text, nl=not as_source)
    return tally.exit()
