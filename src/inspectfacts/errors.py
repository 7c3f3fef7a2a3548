"""The errors a caller can expect, each with one plain line for its reader."""

__all__ = ["InspectfactsError", "ReadError", "RulesError", "UsageError"]


class InspectfactsError(Exception):
    """Anything that went wrong for a reason the user can do something about."""

    code = "error"


class ReadError(InspectfactsError):
    """An input that could not be read as an article; `code` is stable, for programs."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class RulesError(InspectfactsError):
    """A rule file that is wrong; the message says `file: key: problem`."""

    code = "rules"


class UsageError(InspectfactsError):
    """A call that cannot mean anything, such as a publication date that is no date."""

    code = "usage"
