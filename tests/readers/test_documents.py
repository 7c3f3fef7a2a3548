"""PDF and Word documents come in as text; a scan says that it is one."""

import io
import zipfile

import pytest

from inspectfacts.errors import ReadError
from inspectfacts.readers import read_bytes

pypdf = pytest.importorskip("pypdf")
docx = pytest.importorskip("docx")


def pdf(*lines: str) -> bytes:
    """A PDF of one page, made by hand."""
    shown = " ".join(f"({line}) Tj 0 -16 Td" for line in lines)
    content = f"BT /F1 12 Tf 72 720 Td {shown} ET" if lines else ""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    out += f"xref\n0 6\n0000000000 65535 f \n{table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n".encode()
    return out + f"{out.index(b'xref')}\n%%EOF\n".encode()


def word(*paragraphs: str) -> bytes:
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if paragraphs:
        table = document.add_table(1, 2)
        table.cell(0, 0).text, table.cell(0, 1).text = "Caring", "Good"
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_a_pdf_gives_its_text():
    [article] = read_bytes(pdf("Hill Top rated good", "Ofsted came in May."))
    assert article.format == "pdf"
    assert article.text.split("\n")[:2] == ["Hill Top rated good", "Ofsted came in May."]


def test_a_word_document_gives_its_paragraphs_and_tables():
    [article] = read_bytes(word("Hill Top rated good", "Ofsted came in May."))
    assert article.format == "docx"
    assert article.text.split("\n") == ["Hill Top rated good", "Ofsted came in May.", "Caring\tGood"]


@pytest.mark.parametrize("data", [pdf(), word()])
def test_a_document_of_pictures_alone_says_so(data):
    with pytest.raises(ReadError, match="only pictures perhaps") as caught:
        list(read_bytes(data, "scan"))
    assert caught.value.code == "no_text"


def test_a_damaged_pdf_is_one_plain_error(capfd):
    with pytest.raises(ReadError) as caught:
        list(read_bytes(b"%PDF-1.4\nrubbish", "x.pdf"))
    assert caught.value.code == "damaged"
    assert capfd.readouterr() == ("", "")
    assert "\n" not in str(caught.value)


def test_a_locked_pdf_says_so():
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf("Secret")))
    writer.encrypt("password", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    with pytest.raises(ReadError, match="locked with a password"):
        list(read_bytes(out.getvalue(), "x.pdf"))


def test_another_zip_file_is_no_word_document():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "Rated good")
    with pytest.raises(ReadError, match="binary file, and no Word document"):
        list(read_bytes(out.getvalue(), "x.zip"))
