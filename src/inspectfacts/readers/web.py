"""Fetch one page: http or https, few redirects, a limit to time and size, and no private address unless allowed."""

import http.client
import ipaddress
import socket
import ssl
from importlib.metadata import PackageNotFoundError, version
from urllib.parse import SplitResult, urljoin, urlsplit

from msgspec import Struct

from ..errors import ReadError

__all__ = ["Page", "open_url"]

_TIMEOUT = 20.0
_LARGEST = 20 * 2**20
_MOST_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_FORMATS = {"text/html": "html", "application/xhtml+xml": "html", "multipart/related": "mhtml"}


class Page(Struct, frozen=True):
    """What came back: the bytes, the address they came from in the end, and what the server said they are."""

    body: bytes
    url: str
    format: str | None
    encoding: str | None


def open_url(url: str, *, allow_private: bool = False) -> Page:
    """Return the page at a URL; raise ReadError with one line where it cannot be had."""
    at = url
    for _ in range(_MOST_REDIRECTS + 1):
        parts = _checked(at)
        connection = _Connection(parts, allow_private=allow_private)
        try:
            answer = _ask(connection, parts, at)
            if answer.status not in _REDIRECTS:
                return _page(answer, at)
            at = urljoin(at, answer.getheader("Location") or "")
        finally:
            connection.close()
    raise ReadError("redirects", f"{url}: was redirected more than {_MOST_REDIRECTS} times")


def _checked(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        port_is_sound = parts.port is None or parts.port > 0
    except ValueError as error:
        raise ReadError("bad_url", f"{url}: is no address ({error})") from None
    if parts.scheme not in ("http", "https"):
        raise ReadError("bad_url", f"{url}: only http and https addresses are fetched")
    if not parts.hostname or not port_is_sound:
        raise ReadError("bad_url", f"{url}: names no host")
    return parts


class _Connection(http.client.HTTPConnection):
    """Connects to an address that was checked, so that a name cannot lead elsewhere between check and use."""

    def __init__(self, parts: SplitResult, *, allow_private: bool) -> None:
        self._secure, self._allow_private = parts.scheme == "https", allow_private
        self._url = parts.geturl()
        super().__init__(parts.hostname or "", parts.port or (443 if self._secure else 80), timeout=_TIMEOUT)
        self.default_port = 443 if self._secure else 80

    def connect(self) -> None:
        address = self._address()
        plain = socket.create_connection((address, self.port), _TIMEOUT)
        self.sock = plain
        if self._secure:
            self.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=self.host)

    def _address(self) -> str:
        found = socket.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM)
        addresses = [str(entry[4][0]) for entry in found]
        if not self._allow_private and not all(_is_public(address) for address in addresses):
            raise ReadError(
                "private_address", f"{self._url}: is an address of this machine or a private network (--allow-private)"
            )
        return addresses[0]


def _is_public(address: str) -> bool:
    parsed = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(parsed, "ipv4_mapped", None)
    return (mapped or parsed).is_global and not parsed.is_multicast


def _ask(connection: _Connection, parts: SplitResult, url: str) -> http.client.HTTPResponse:
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    headers = {"User-Agent": _user_agent(), "Accept": "text/html, text/plain, */*;q=0.5", "Accept-Encoding": "identity"}
    try:
        connection.request("GET", _quoted(target), headers=headers)
        return connection.getresponse()
    except socket.gaierror:
        raise ReadError("network", f"{url}: the host was not found (is the network there?)") from None
    except TimeoutError:
        raise ReadError("timeout", f"{url}: no answer within {_TIMEOUT:.0f} seconds") from None
    except ssl.SSLError as error:
        raise ReadError("network", f"{url}: no secure connection ({error.reason})") from None
    except (OSError, http.client.HTTPException, UnicodeError) as error:
        raise ReadError("network", f"{url}: could not be reached ({error or type(error).__name__})") from None


def _quoted(target: str) -> str:
    from urllib.parse import quote

    return quote(target, safe="/?&=%:+,;@!$'()*~-._")


def _user_agent() -> str:
    try:
        return f"inspectfacts/{version('inspectfacts')}"
    except PackageNotFoundError:
        return "inspectfacts"


def _page(answer: http.client.HTTPResponse, url: str) -> Page:
    if answer.status != http.client.OK:
        raise ReadError("http_status", f"{url}: the server answered {answer.status} {answer.reason}".rstrip())
    try:
        body = answer.read(_LARGEST + 1)
    except TimeoutError:
        raise ReadError("timeout", f"{url}: no answer within {_TIMEOUT:.0f} seconds") from None
    except (OSError, http.client.HTTPException) as error:
        raise ReadError("network", f"{url}: the page broke off ({error or type(error).__name__})") from None
    if len(body) > _LARGEST:
        raise ReadError("too_large", f"{url}: is larger than {_LARGEST // 2**20} MB")
    kind = answer.headers.get_content_type() if answer.getheader("Content-Type") else None
    return Page(body, url, _FORMATS.get(kind or ""), answer.headers.get_content_charset())
