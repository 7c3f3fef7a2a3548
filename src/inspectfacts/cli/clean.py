"""`inspectfacts clean`: the article as the rules see it."""

from typing import Any

import click

from .exits import Exit
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
    from ..cleaning import clean
    from ..facts import Failure
    from ..rulebook import load_rulebook
    from .reading import read_input
    from .talk import complain

    rulebook = load_rulebook(options["rules"])
    failed = done = 0
    for article in read_input(path, options):
        if isinstance(article, Failure):
            failed += 1
            complain(article.error.message)
            continue
        done += 1
        cleaned = clean(article, rulebook)
        if show_removed:
            for cut in cleaned.removed:
                click.echo(f"{cut.start}-{cut.end}\t{cut.rule}\t{' '.join(article.text[cut.start : cut.end].split())}")
        else:
            click.echo(article.text if as_source else cleaned.text, nl=not as_source)
    if failed:
        return Exit.SOME_FAILED if done else Exit.NOTHING_DONE
    return Exit.DONE
