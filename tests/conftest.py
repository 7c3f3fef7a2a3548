"""What the tests share: one extractor, which takes a second to make."""

import pytest

from inspectfacts import Extractor


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    return Extractor()
