"""`inspectfacts schema`: the output contract as JSON Schema."""

import click

__all__ = ["command"]


@click.command("schema")
def command() -> None:
    """Print the JSON Schema of the output, generated from the types the program writes.

    \b
    Examples:
      inspectfacts schema > inspectfacts.schema.json
      inspectfacts schema | jq '."$defs".Rating.properties | keys'
    """
    import msgspec

    from ..output.schema import make_schema

    click.echo(msgspec.json.format(msgspec.json.encode(make_schema()), indent=2))
