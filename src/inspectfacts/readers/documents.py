"""Read the text of PDF and Word documents."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from ..article import Article
from ..errors import ReadError
from .extras import need
from .source import Input, Item, read_whole, sha256_of

__all__ = ["read_docx", "read_pdf"]


def read_pdf(given: Input) -> Iterator[Item]:
    """Yield the one article of a PDF file, its pages one after the other."""
    pypdf = need("pypdf", "documents", f"{given.name}: reading PDF")
    data = read_whole(given)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise ReadError("encrypted", f"{given.name}: is locked with a password")
        text = "\n".join(page.extract_text() for page in reader.pages)
    except pypdf.errors.DependencyError:
        raise ReadError("encrypted", f"{given.name}: is encrypted in a way that needs another library") from None
    except (pypdf.errors.PyPdfError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise ReadError("damaged", f"{given.name}: is not a whole PDF file ({error})") from None
    yield _article(given, data, text, "pdf")


def read_docx(given: Input) -> Iterator[Item]:
    """Yield the one article of a Word document: its paragraphs and tables in their order."""
    docx = need("docx", "documents", f"{given.name}: reading Word documents")
    data = read_whole(given)
    try:
        document = docx.Document(io.BytesIO(data))
    except (zipfile.BadZipFile, KeyError, ValueError, docx.opc.exceptions.PackageNotFoundError):
        raise ReadError("binary", f"{given.name}: is a binary file, and no Word document") from None
    yield _article(given, data, "\n".join(_paragraphs(document)), "docx")


def _paragraphs(document: Any) -> Iterator[str]:
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            yield from ("\t".join(cell.text.replace("\n", " ") for cell in row.cells) for row in block.rows)
        else:
            yield block.text


def _article(given: Input, data: bytes, text: str, form: str) -> Article:
    if not text.strip():
        raise ReadError("no_text", f"{given.name}: holds no text, only pictures perhaps (a scan needs OCR first)")
    text = text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
    return Article(
        text=text, sha256=sha256_of(data), path=given.path, format=form, encoding="utf-8", published=given.hint()
    )
