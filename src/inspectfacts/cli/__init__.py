"""The command line: data on stdout, talk on stderr, one exit code for each way a run can end."""

from .main import main

__all__ = ["main"]
