"""The extract command as its users meet it: real processes, real files, real exit codes."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

STORY = "Elm House was rated inadequate by the Care Quality Commission in March 2019.\n"


def run(*arguments: str, cwd: Path, stdin: str | bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    data = stdin.encode() if isinstance(stdin, str) else stdin
    command = [sys.executable, "-m", "inspectfacts", *arguments]
    if data is None:
        return subprocess.run(command, cwd=cwd, capture_output=True, stdin=subprocess.DEVNULL, check=False)
    return subprocess.run(command, cwd=cwd, capture_output=True, input=data, check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(STORY, "utf-8")
    (tmp_path / "b.txt").write_text("Nothing to report.\n", "utf-8")
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "c.txt").write_text(STORY.replace("Elm", "Oak"), "utf-8")
    return tmp_path


def test_one_document_is_indented_json_with_facts_in_their_place(folder: Path) -> None:
    done = run("extract", "a.txt", cwd=folder)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b'{\n  "schema": 1,')
    document = json.loads(done.stdout)
    assert document["source"]["path"] == "a.txt"
    [rating] = document["ratings"]
    assert STORY[rating["start"] : rating["end"]] == rating["text"] == "inadequate"


def test_several_documents_are_json_lines_in_input_order(folder: Path) -> None:
    done = run("extract", "b.txt", "a.txt", cwd=folder)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["source"]["path"] for line in lines] == ["b.txt", "a.txt"]
    assert done.returncode == 0


def test_a_folder_needs_recursive(folder: Path) -> None:
    done = run("extract", ".", cwd=folder)
    assert done.returncode == 3
    assert done.stdout == b""
    assert done.stderr == b"inspectfacts: .: is a directory (use -r to read the articles in it)\n"


def test_recursive_reads_folders_in_order(folder: Path) -> None:
    done = run("extract", "-r", ".", cwd=folder)
    assert [json.loads(line)["source"]["path"] for line in done.stdout.splitlines()] == ["a.txt", "b.txt", "deep/c.txt"]


def test_a_pattern_is_expanded_by_the_program_too(folder: Path) -> None:
    done = run("extract", "**/*.txt", cwd=folder)
    assert len(done.stdout.splitlines()) == 3


def test_a_list_of_paths_comes_from_a_file_or_a_pipe(folder: Path) -> None:
    (folder / "list").write_text("a.txt\n\nb.txt\n", "utf-8")
    from_file = run("extract", "--files-from", "list", cwd=folder)
    from_pipe = run("extract", "--files-from", "-", cwd=folder, stdin="a.txt\nb.txt\n")
    assert from_file.stdout == from_pipe.stdout
    assert len(from_file.stdout.splitlines()) == 2


@pytest.mark.parametrize("arguments", [["extract"], ["extract", "-"]])
def test_an_article_is_read_from_a_pipe(folder: Path, arguments: list[str]) -> None:
    done = run(*arguments, cwd=folder, stdin=STORY)
    assert json.loads(done.stdout)["ratings"][0]["grade"] == "inadequate"


def test_a_missing_file_among_others_is_a_line_in_its_place(folder: Path) -> None:
    done = run("extract", "a.txt", "gone.txt", "b.txt", cwd=folder)
    assert done.returncode == 1
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [("error" in line) for line in lines] == [False, True, False]
    assert lines[1]["source"]["path"] == "gone.txt"
    assert lines[1]["error"]["code"] == "not_found"
    assert done.stderr == b"inspectfacts: gone.txt: no such file\n"


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("gone.txt", None, "no such file"),
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b" \n\n ", "holds no text"),
        ("binary.txt", b"\x00\x01\x02\xff\xfe" * 40, "binary"),
    ],
)
def test_one_bad_input_is_one_plain_line(tmp_path: Path, name: str, content: bytes | None, complaint: str) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    done = run("extract", name, cwd=tmp_path)
    assert done.returncode == 3
    assert done.stdout == b""
    [line] = done.stderr.decode().splitlines()
    assert line.startswith(f"inspectfacts: {name}: ")
    assert complaint in line


@pytest.mark.skipif(os.geteuid() == 0, reason="root can read every file")
def test_an_unreadable_file_is_one_plain_line(tmp_path: Path) -> None:
    (tmp_path / "locked.txt").write_text(STORY)
    (tmp_path / "locked.txt").chmod(0)
    done = run("extract", "locked.txt", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (3, b"")
    assert done.stderr.startswith(b"inspectfacts: locked.txt: ")


def test_output_goes_to_a_file_that_is_never_half_written(folder: Path) -> None:
    (folder / "out.jsonl").write_text("old\n")
    failed = run("extract", "gone.txt", "-o", "out.jsonl", cwd=folder)
    assert failed.returncode == 3
    assert (folder / "out.jsonl").read_text() == "old\n"
    done = run("extract", "a.txt", "b.txt", "-o", "out.jsonl", cwd=folder)
    assert (done.returncode, done.stdout) == (0, b"")
    assert len((folder / "out.jsonl").read_text().splitlines()) == 2
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "b.txt", "deep", "out.jsonl"]


def test_an_output_folder_that_does_not_exist_is_a_usage_error(folder: Path) -> None:
    done = run("extract", "a.txt", "-o", "nowhere/out.json", cwd=folder)
    assert done.returncode == 2
    assert done.stderr == b"inspectfacts: nowhere/out.json: cannot write: No such file or directory\n"


def test_the_publication_date_settles_relative_dates(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The unit was inspected last month.\n")
    resolved = json.loads(run("extract", "a.txt", "--published", "2019-01-17", cwd=tmp_path).stdout)
    assert resolved["published"] == {"date": "2019-01-17", "from": "option"}
    assert resolved["dates"][0]["value"] == "2018-12"
    assert json.loads(run("extract", "a.txt", cwd=tmp_path).stdout)["dates"][0]["value"] is None


@pytest.mark.parametrize(
    "arguments",
    [
        ["extract", "a.txt", "--published", "17/01/2019"],
        ["extract", "a.txt", "--type", "grades"],
        ["extract", "a.txt", "--format", "xml"],
        ["extract", "a.txt", "--no-such-option"],
        ["extract", "--files-from", "no-such-list"],
        ["extract", "a.txt", "--rules", "no-such-folder"],
        ["no-such-command"],
    ],
)
def test_a_call_that_makes_no_sense_ends_with_2(folder: Path, arguments: list[str]) -> None:
    done = run(*arguments, cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr


def test_types_can_be_chosen(folder: Path) -> None:
    document = json.loads(run("extract", "a.txt", "--type", "rating,quotes", cwd=folder).stdout)
    assert document["ratings"]
    assert document["dates"] == document["inspections"] == []


def test_several_documents_as_one_json_array(folder: Path) -> None:
    assert len(json.loads(run("extract", "a.txt", "b.txt", "--format", "json", cwd=folder).stdout)) == 2


def test_the_same_bytes_give_the_same_json(folder: Path) -> None:
    assert run("extract", "a.txt", cwd=folder).stdout == run("extract", "a.txt", cwd=folder).stdout


def test_explain_says_why_each_fact_was_made(folder: Path) -> None:
    plain = json.loads(run("extract", "a.txt", cwd=folder).stdout)
    explained = json.loads(run("extract", "a.txt", "--explain", cwd=folder).stdout)
    assert "because" not in plain["ratings"][0]
    assert explained["ratings"][0]["because"]


def test_with_text_adds_the_text_that_offsets_count_in(folder: Path) -> None:
    assert json.loads(run("extract", "a.txt", "--with-text", cwd=folder).stdout)["text"] == STORY


def test_verbose_counts_on_stderr(folder: Path) -> None:
    done = run("extract", "-v", "a.txt", "gone.txt", cwd=folder)
    assert done.stderr.decode().splitlines()[-1] == "inspectfacts: 1 extracted, 1 failed"


def test_a_closed_pipe_ends_silently_with_141(folder: Path) -> None:
    (folder / "list").write_text("a.txt\n" * 3000)
    command = [sys.executable, "-m", "inspectfacts", "extract", "--files-from", "list"]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 141


def test_ctrl_c_ends_with_130_and_leaves_no_file(folder: Path) -> None:
    (folder / "list").write_text("a.txt\n" * 100_000)
    command = [sys.executable, "-m", "inspectfacts", "extract", "--files-from", "list", "-o", "out.jsonl"]
    with subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE) as process:
        while not any(path.name.endswith(".part") and path.stat().st_size for path in folder.iterdir()):
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.wait() == 130
        assert process.stderr is not None
        assert b"Traceback" not in process.stderr.read()
    assert not [path.name for path in folder.iterdir() if path.name.startswith((".out", "out"))]


def test_the_output_does_not_hang_on_the_order_of_sets() -> None:
    source = str(Path(__file__).parent.parent.parent / "fixtures" / "plain")
    command = [sys.executable, "-m", "inspectfacts", "extract", "-r", "--explain", source]
    outputs = {
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout
        for seed in ("0", "1", "42")
    }
    assert len(outputs) == 1
