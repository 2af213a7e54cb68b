"""The published JSON Schema is the current one, and agrees with what the reader takes."""

from __future__ import annotations

import json
from collections.abc import Callable

from jsonschema import Draft202012Validator

from app.exchange.document import json_schema, read_document
from app.scoring.loader import default_catalogue
from tests.exchange.samples import GOOD, SAMPLE, put


def test_the_published_schema_is_current(repository: Callable[[str], bytes]) -> None:
    published = json.loads(repository("docs/assessment.schema.json"))
    assert published == json_schema(), "write it again: see docs/package-format.md"


def test_the_published_schema_takes_the_sample_and_refuses_what_is_refused() -> None:
    schema = json_schema()
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    validator.validate(json.loads(SAMPLE))
    validator.validate(GOOD)
    validator.validate(
        json.loads(
            read_document(
                json.dumps(GOOD).encode(), default_catalogue(), full=True
            ).canonical_bytes()
        )
    )
    for steps, value in (
        (("kind",), "later"),
        (("surplus",), 1),
        (("scenarios", "S01", "grade"), 5),
        (("measures", "revenue_y1"), "1e3"),
        (("evidence", 0, "size"), 0),
    ):
        assert not validator.is_valid(put(steps, value))
