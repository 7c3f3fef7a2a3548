"""The batch command as its users meet it: order, failures in their place, and runs that are taken up again."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import jsonschema
import pytest

GRADES = ("good", "outstanding", "inadequate")
STORIES = 40
INPUTS = ("stories.jsonl", "gone.txt", "-r", "loose")
TO = ("-o", "out.jsonl", "--workers", "2")
RUN = [sys.executable, "-m", "inspectfacts", "batch"]


def run(*arguments: str, cwd: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*RUN, *arguments], cwd=cwd, input=stdin, capture_output=True, check=False)


def story(n: int) -> str:
    return f"Elm House number {n} was rated {GRADES[n % 3]} by Ofsted in March 2019. " * (1 + n % 5)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with 40 stories in a dataset, some records broken, and a few loose files."""
    folder = tmp_path_factory.mktemp("archive")
    records = [json.dumps({"id": n, "text": story(n)}) for n in range(STORIES)]
    records[7], records[30] = "{broken", '{"id": 30, "text": ""}'
    (folder / "stories.jsonl").write_text("\n".join(records) + "\n", "utf-8")
    (folder / "loose").mkdir()
    for n in range(3):
        (folder / "loose" / f"{n}.txt").write_text(story(n), "utf-8")
    return folder


@pytest.fixture(scope="module")
def whole(archive: Path) -> subprocess.CompletedProcess[bytes]:
    """An undisturbed run by one worker."""
    return run(*INPUTS, "--workers", "1", cwd=archive)


@pytest.fixture
def own(archive: Path, tmp_path: Path) -> Path:
    """A copy of the archive to write in."""
    return shutil.copytree(archive, tmp_path / "own")


def paths(output: bytes) -> list[str]:
    return [json.loads(line)["source"]["path"] for line in output.splitlines()]


def test_many_workers_one_worker_and_extract_give_the_same_bytes(
    archive: Path, whole: subprocess.CompletedProcess[bytes]
) -> None:
    three = run(*INPUTS, "--workers", "3", cwd=archive)
    extract = [*RUN[:3], "extract", *INPUTS]
    alone = subprocess.run(extract, cwd=archive, capture_output=True, check=False)
    assert whole.stdout == three.stdout == alone.stdout
    assert whole.returncode == three.returncode == alone.returncode == 1
    assert whole.stderr.splitlines()[:-1] == three.stderr.splitlines()[:-1] == alone.stderr.splitlines()


def test_lines_stand_in_the_order_of_the_inputs_failures_too(whole: subprocess.CompletedProcess[bytes]) -> None:
    documents = [f"stories.jsonl#{8 if n == 7 else n}" for n in range(STORIES)]
    assert paths(whole.stdout) == [*documents, "gone.txt", *(f"loose/{n}.txt" for n in range(3))]
    lines = map(json.loads, whole.stdout.splitlines())
    failed = {n: line["error"]["code"] for n, line in enumerate(lines) if "error" in line}
    assert failed == {7: "bad_record", 30: "empty", STORIES: "not_found"}


def test_every_line_follows_the_schema(whole: subprocess.CompletedProcess[bytes]) -> None:
    schema = subprocess.run([*RUN[:3], "schema"], capture_output=True, check=True).stdout
    validator = jsonschema.Draft202012Validator(json.loads(schema))
    for line in whole.stdout.splitlines():
        validator.validate(json.loads(line))


def test_a_summary_ends_the_run(whole: subprocess.CompletedProcess[bytes]) -> None:
    assert whole.stderr.splitlines()[-1].startswith(f"inspectfacts: {STORIES + 1} extracted, 3 failed, 0:00:".encode())


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["loose/0.txt"], 0),
        (["loose/0.txt", "gone.txt"], 1),
        (["gone.txt"], 3),
        (["loose/0.txt", "--workers", "0"], 2),
        (["loose/0.txt", "--rules", "no-such-folder"], 2),
        (["loose/0.txt", "--resume"], 2),
        (["loose/0.txt", "-o", "nowhere/out.jsonl"], 2),
        (["loose/0.txt", "-o", "loose"], 2),
    ],
)
def test_exit_codes_are_those_of_the_table(own: Path, arguments: list[str], code: int) -> None:
    done = run(*arguments, "-q", cwd=own)
    assert done.returncode == code
    assert b"Traceback" not in done.stderr
    assert bool(done.stderr) == (code != 0)
    assert not list(own.glob("*.part"))


def test_the_output_appears_when_it_is_complete_and_nothing_else_stays(
    own: Path, whole: subprocess.CompletedProcess[bytes]
) -> None:
    done = run(*INPUTS, "-o", "out.jsonl", "--resume", "-q", cwd=own)  # with nothing to go on with, it begins
    assert (done.stdout, done.returncode) == (b"", 1)
    assert (own / "out.jsonl").read_bytes() == whole.stdout
    assert {path.name for path in own.iterdir()} == {"loose", "out.jsonl", "stories.jsonl"}


def begin(folder: Path, times: int) -> subprocess.Popen[bytes]:
    """Start a run over the stories so many times, and wait until it has written something."""
    (folder / "list").write_text("stories.jsonl\n" * times)
    process = subprocess.Popen([*RUN, "--files-from", "list", *TO], cwd=folder, stderr=subprocess.PIPE)
    while not any(path.stat().st_size for path in folder.glob("*.part")):
        assert process.poll() is None
        time.sleep(0.01)
    return process


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_an_interrupted_run_is_taken_up_without_holes_or_duplicates(
    own: Path, whole: subprocess.CompletedProcess[bytes], how: signal.Signals
) -> None:
    process = begin(own, 1000)
    process.send_signal(how)
    _, told = process.communicate()
    assert not (own / "out.jsonl").exists()
    [unfinished] = own.glob("*.part")
    if how == signal.SIGINT:
        assert process.returncode == 130
        assert b"--resume goes on from there\n" in told
        assert b"Traceback" not in told
    done_before = unfinished.read_bytes().count(b"\n")
    with unfinished.open("ab") as stream:
        stream.write(b'{"schema":1,"source":{"path":"half a li')
    times = done_before // STORIES + 2
    (own / "list").write_text("stories.jsonl\n" * times)
    done = run("--files-from", "list", *TO, "--resume", cwd=own)
    assert done.returncode == 1
    assert (own / "out.jsonl").read_bytes() == b"".join(whole.stdout.splitlines(keepends=True)[:STORIES]) * times
    assert not list(own.glob("*.part"))


@pytest.fixture(scope="module")
def killed(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what a killed run over the stories left."""
    folder = shutil.copytree(archive, tmp_path_factory.mktemp("killed") / "own")
    process = begin(folder, 1000)
    process.kill()
    process.communicate()
    return folder


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--files-from", "list"], "an interrupted run left this"),
        (["--files-from", "list", "--resume", "--type", "rating"], "made with other options"),
        (["-r", "loose", "--resume"], "document 1 was stories.jsonl#0, now loose/0.txt"),
        (["gone.txt", "--resume"], "document 1 was stories.jsonl#0, now gone.txt"),
        (["changed/stories.jsonl", "--resume"], "document 1 was stories.jsonl#0, now changed/stories.jsonl#0"),
    ],
)
def test_another_run_does_not_mix_with_an_interrupted_one(killed: Path, arguments: list[str], complaint: str) -> None:
    (killed / "changed").mkdir(exist_ok=True)
    shutil.copy(killed / "stories.jsonl", killed / "changed")
    [unfinished] = killed.glob("*.part")
    before = unfinished.read_bytes()
    done = run(*arguments, *TO, cwd=killed)
    assert done.returncode == 2
    assert complaint in done.stderr.decode()
    assert unfinished.read_bytes() == before


def test_a_source_that_changed_meanwhile_is_named(killed: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(killed, tmp_path / "own")
    records = (folder / "stories.jsonl").read_text("utf-8")
    (folder / "stories.jsonl").write_text(records.replace("Elm House number 0 ", "Elm Lodge number 0 "), "utf-8")
    done = run("--files-from", "list", *TO, "--resume", cwd=folder)
    assert done.returncode == 2
    assert "stories.jsonl#0: was changed since the interrupted run" in done.stderr.decode()


def test_a_killed_worker_does_not_end_the_run(own: Path, whole: subprocess.CompletedProcess[bytes]) -> None:
    process = begin(own, 25)
    listed = subprocess.run(["ps", "-ww", "-o", "pid,args", "--ppid", str(process.pid)], capture_output=True, text=True)
    worker = next(line.split()[0] for line in listed.stdout.splitlines() if "spawn_main" in line)
    os.kill(int(worker), signal.SIGKILL)
    process.communicate()
    assert process.returncode == 1
    assert (own / "out.jsonl").read_bytes() == b"".join(whole.stdout.splitlines(keepends=True)[:STORIES]) * 25


def test_a_closed_pipe_ends_silently_with_141(own: Path) -> None:
    (own / "list").write_text("loose/0.txt\n" * 3000)
    with subprocess.Popen(
        [*RUN, "--files-from", "list"], cwd=own, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 141
