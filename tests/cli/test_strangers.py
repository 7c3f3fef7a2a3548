"""What a stranger may do to the command line: each ends with one clear line and the right exit code."""

import gzip
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

STORY = "Elm House was rated inadequate by the Care Quality Commission in March 2019.\n"
ENVIRONMENT = {**os.environ, "I": f"{shlex.quote(sys.executable)} -m inspectfacts"}


def shell(command: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run a line of shell, in which $I is the program."""
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        cwd=cwd,
        env={**ENVIRONMENT, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(STORY, "utf-8")
    (tmp_path / "empty").mkdir()
    (tmp_path / "link.txt").symlink_to("a.txt")
    return tmp_path


@pytest.mark.parametrize(
    ("command", "code", "complaint"),
    [
        ("$I clean ''", 3, "'': no such file"),
        (f"$I clean {'a' * 5000}", 3, f"{'a' * 5000}: File name too long"),
        ("$I clean empty", 3, "empty: is a directory"),
        ("$I extract -r empty", 3, "empty: no articles were found in the folder"),
        ("$I extract a.txt -o a.txt", 2, "a.txt: is the output too"),
        ("$I extract a.txt -o link.txt", 2, "a.txt: is the output too"),
        ("$I extract a.txt -o empty", 2, "empty: cannot write: is a directory"),
        ("$I extract a.txt > /dev/full", 2, "stdout: cannot write: No space left on device"),
        ("$I extract a.txt -o /dev/full", 2, "/dev/full: cannot write: No space left on device"),
        ("$I batch -q a.txt > /dev/full", 2, "stdout: cannot write: No space left on device"),
        ("$I schema > /dev/full", 2, "stdout: cannot write: No space left on device"),
        ("$I clean - <&-", 3, "stdin: the file is empty"),
        ("$I extract --files-from - -", 2, "stdin cannot be an article and the list of --files-from at once"),
        ("$I extract --files-from gone", 2, "--files-from gone: No such file or directory"),
        ("$I clean http://127.0.0.1:1/x", 3, "http://127.0.0.1:1/x: is an address of this machine or a private "),
    ],
)
def test_one_clear_line_says_what_is_wrong(folder: Path, command: str, code: int, complaint: str) -> None:
    if "/dev/full" in command and not Path("/dev/full").exists():
        pytest.skip("needs /dev/full")
    done = shell(command, folder)
    [line] = done.stderr.decode().splitlines()
    assert line.startswith(f"inspectfacts: {complaint}")
    assert done.returncode == code
    assert (folder / "a.txt").read_text("utf-8") == STORY


@pytest.mark.parametrize("command", ["$I clean a.txt >&-", "$I schema >&-", "$I schema | head -c 1 >&-"])
def test_a_closed_stdout_is_no_error_of_ours(folder: Path, command: str) -> None:
    assert b"Traceback" not in shell(command, folder).stderr
    assert b"internal" not in shell(command, folder).stderr


@pytest.mark.parametrize("name", [b"new\nline.txt", b"bad\xff.txt", b"[a].txt", b" sp ace.txt", "café: x.txt".encode()])
def test_odd_names_are_read_by_name_folder_and_list(tmp_path: Path, name: bytes) -> None:
    odd = tmp_path / "odd"
    odd.mkdir()
    try:
        Path(os.fsdecode(bytes(odd) + b"/" + name)).write_text(STORY, "utf-8")
    except OSError:
        pytest.skip("the file system takes no such name")
    (tmp_path / "list").write_bytes(b"\xef\xbb\xbf\r\n" + b"odd/" + name + b"\r\n \r\n")
    asked = ["odd/" + os.fsdecode(name), "-r", "odd", *([] if b"\n" in name else ["--files-from", "list"])]
    command = [sys.executable, "-m", "inspectfacts", "extract", *asked]
    plain = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(command, cwd=tmp_path, env=plain, capture_output=True, check=True)
    assert done.stderr == b""
    assert len(done.stdout.decode("utf-8").splitlines()) == len(asked) - (1 if b"\n" in name else 2)


def test_controls_in_a_name_are_spelt_out(tmp_path: Path) -> None:
    done = shell("$I clean $'gone\\e[31m\\nnow.txt'", tmp_path)
    assert done.stderr == b"inspectfacts: gone\\x1b[31m\\nnow.txt: no such file\n"


def test_links_do_not_lead_in_circles_and_the_output_is_no_input(folder: Path) -> None:
    (folder / "loop").symlink_to(".")
    (folder / "dangling.txt").symlink_to("nowhere")
    (folder / "facts.jsonl").write_text("old\n")
    (folder / ".hidden.txt").write_text(STORY)
    for inputs in ("-r .", "'*.*'"):
        done = shell(f"$I extract {inputs} -o facts.jsonl", folder)
        assert len((folder / "facts.jsonl").read_text().splitlines()) == 2 + ("*" in inputs)
        assert done.returncode == ("*" in inputs)  # a pattern names the dangling link, too


def test_a_link_as_output_is_written_through(folder: Path) -> None:
    (folder / "out.json").symlink_to("real.json")
    assert shell("$I extract a.txt -o out.json", folder).returncode == 0
    assert (folder / "out.json").is_symlink()
    assert (folder / "real.json").read_bytes().startswith(b"{\n")


@pytest.mark.parametrize("settings", [{"PYTHONIOENCODING": "utf-16"}, {"PYTHONIOENCODING": "ascii"}, {"COLUMNS": "1"}])
def test_json_does_not_hang_on_the_environment(folder: Path, settings: dict[str, str]) -> None:
    (folder / "latin.txt").write_bytes("Caf\xe9 rated good by Ofsted".encode("latin-1"))
    command = "$I extract latin.txt --with-text"
    assert shell(command, folder, **settings).stdout == shell(command, folder).stdout


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("x.jsonl", b"\n\n", "x.jsonl: holds no records"),
        ("x.csv", b"id,text\n", "x.csv: holds no records"),
        ("x.json", b"[]", "x.json: holds no records"),
        ("x.json", b"[" * 100_000, "x.json: is not valid JSON"),
        ("x.csv", b'id;text;date\n1;"Rated good;2024\n2;b;2023\n', "x.csv#1: has fewer values than there are columns"),
        ("x.txt.gz", gzip.compress(STORY.encode() * 50)[:-20], "x.txt.gz: the compressed data is damaged"),
        ("x.docx", b"PK\x03\x04 and no more", "x.docx: is not a whole Word document"),
        ("x.pdf", b"%PDF-1.4\nnothing", "x.pdf: is not a whole PDF file"),
        ("x.html", b"<html><script>1</script></html>", "x.html: no article was found in the page"),
        (
            "x.warc",
            b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9\r\n\r\nHTTP/1.0 ",
            "x.warc: is not a whole web",
        ),
    ],
)
@pytest.mark.parametrize("piped", [False, True])
def test_broken_content_is_one_line(tmp_path: Path, name: str, content: bytes, complaint: str, piped: bool) -> None:
    (tmp_path / name).write_bytes(content)
    if piped and name.endswith((".json", ".jsonl", ".csv")):
        pytest.skip("without its name it is taken for text")
    done = shell(f"$I clean - < {name}" if piped else f"$I clean {name}", tmp_path)
    assert done.returncode == 3
    [line] = done.stderr.decode().splitlines()
    assert line.startswith(f"inspectfacts: {complaint.replace(name, 'stdin') if piped else complaint}")
