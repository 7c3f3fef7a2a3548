"""Run the command line with `python -m inspectfacts`."""

from .cli import main

if __name__ == "__main__":
    main()
