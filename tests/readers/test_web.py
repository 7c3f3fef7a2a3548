"""URLs are fetched once and within limits, tested against a server of our own."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from inspectfacts.errors import ReadError
from inspectfacts.readers import fetch, read_document, web

TEXT = "Hill Top was rated ‘good’ by Ofsted."


class _Answers(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.asked.append((self.path, self.headers["User-Agent"]))  # type: ignore[attr-defined]
        path = self.path.partition("?")[0]
        if path == "/loop":
            self._answer(302, b"", Location="/loop")
        elif path == "/moved":
            self._answer(301, b"", Location="/2024/05/17/story.txt")
        elif path == "/file":
            self._answer(302, b"", Location="file:///etc/hostname")
        elif path == "/gone":
            self._answer(410, b"no")
        elif path == "/big":
            self._answer(200, b"x" * 5000)
        else:
            self._answer(200, TEXT.encode("cp1252"), **{"Content-Type": "text/plain; charset=windows-1252"})

    def _answer(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Answers)
    server.asked = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def at(server: ThreadingHTTPServer, path: str) -> str:
    return f"http://127.0.0.1:{server.server_port}{path}"


def test_a_page_is_asked_for_once_and_read(server):
    [page] = fetch(at(server, "/2024/05/17/story.txt?a=1"), allow_private=True)
    article = read_document(page)
    assert (article.text, article.encoding) == (TEXT, "windows-1252")
    assert article.published.from_ == "url"
    [(path, agent)] = server.asked
    assert path == "/2024/05/17/story.txt?a=1"
    assert agent.startswith("inspectfacts")


def test_a_redirect_is_followed_and_its_address_gives_the_date(server):
    [page] = fetch(at(server, "/moved"), allow_private=True)
    article = read_document(page)
    assert article.published.date == "2024-05-17"
    assert article.path == at(server, "/moved")


@pytest.mark.parametrize(
    ("path", "code"), [("/loop", "redirects"), ("/file", "bad_url"), ("/gone", "http_status"), ("/big", "too_large")]
)
def test_what_goes_wrong_is_one_plain_error(server, monkeypatch, path, code):
    monkeypatch.setattr(web, "_LARGEST", 4000)
    with pytest.raises(ReadError) as caught:
        list(fetch(at(server, path), allow_private=True))
    assert caught.value.code == code
    assert "\n" not in str(caught.value)


def test_private_addresses_are_refused(server):
    with pytest.raises(ReadError, match="--allow-private"):
        list(fetch(at(server, "/")))
    assert server.asked == []


@pytest.mark.parametrize(
    "address", ["10.1.2.3", "127.0.0.1", "169.254.169.254", "::1", "::ffff:10.0.0.1", "fe80::1%eth0", "0.0.0.0"]
)
def test_which_addresses_are_private(address):
    assert not web._is_public(address)


@pytest.mark.parametrize("url", ["ftp://p.example/x", "http://", "http://p.example:99999/", "file:///etc/passwd"])
def test_what_is_no_web_address_is_refused(url):
    with pytest.raises(ReadError) as caught:
        list(fetch(url))
    assert caught.value.code == "bad_url"


def test_no_network_is_said_plainly():
    with pytest.raises(ReadError) as caught:
        list(fetch("http://no-such-host.invalid/"))
    assert caught.value.code == "network"
