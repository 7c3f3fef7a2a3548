"""Read the text of PDF and Word documents."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from ..article import Article
from ..errors import ReadError
from .extras import need
from .source import Document

__all__ = ["read_docx", "read_pdf"]


def read_pdf(given: Document) -> Article:
    """Return the article of a PDF file, its pages one after the other."""
    pypdf = need("pypdf", "documents", f"{given.name}: reading PDF")
    try:
        reader = pypdf.PdfReader(io.BytesIO(given.data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise ReadError("encrypted", f"{given.name}: is locked with a password")
        text = "\n".join(page.extract_text() for page in reader.pages)
    except pypdf.errors.DependencyError:
        raise ReadError("encrypted", f"{given.name}: is encrypted in a way that needs another library") from None
    except (pypdf.errors.PyPdfError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise ReadError("damaged", f"{given.name}: is not a whole PDF file ({error})") from None
    return _article(given, text)


def read_docx(given: Document) -> Article:
    """Return the article of a Word document: its paragraphs and tables in their order."""
    docx = need("docx", "documents", f"{given.name}: reading Word documents")
    try:
        document = docx.Document(io.BytesIO(given.data))
    except zipfile.BadZipFile as error:
        raise ReadError("damaged", f"{given.name}: is not a whole Word document ({error})") from None
    except (KeyError, ValueError, docx.opc.exceptions.PackageNotFoundError):
        raise ReadError("binary", f"{given.name}: is a binary file, and no Word document") from None
    return _article(given, "\n".join(_paragraphs(document)))


def _paragraphs(document: Any) -> Iterator[str]:
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            yield from ("\t".join(cell.text.replace("\n", " ") for cell in row.cells) for row in block.rows)
        else:
            yield block.text


def _article(given: Document, text: str) -> Article:
    if not text.strip():
        raise ReadError("no_text", f"{given.name}: holds no text, only pictures perhaps (a scan needs OCR first)")
    text = text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
    return Article(
        text=text, sha256=given.sha256, path=given.path, format=given.form, encoding="utf-8", published=given.hint()
    )
