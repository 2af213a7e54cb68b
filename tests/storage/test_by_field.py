"""What an assessment has by field reads as one mapping, whatever part of it was made anew."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.storage.by_field import ByField

_FIELDS = st.sampled_from(["assessment/kind", "evidence/a", "evidence/b", "items/F1", "status"])
_SOME = st.dictionaries(_FIELDS, st.integers())


@given(_SOME, _SOME, st.sets(_FIELDS))
def test_it_is_the_old_with_the_new_in_order_and_without_what_is_gone(
    old: dict[str, int], new: dict[str, int], gone: set[str]
) -> None:
    gone -= new.keys()
    made = ByField.of(old).with_these(ByField.of(new), without=gone)
    wanted = {field: it for field, it in {**old, **new}.items() if field not in gone}
    assert made == wanted
    assert len(made) == len(wanted)
    assert all(field in made and made[field] == it for field, it in wanted.items())
    assert not any(field in made or made.get(field) for field in gone)
    assert list(made) == list(made.keys()) == sorted(wanted)


def test_an_answer_leaves_the_part_of_evidence_as_it_is() -> None:
    photo, answer = object(), object()
    had = ByField.of({"evidence/a": photo, "items/F1": object()})
    has = had.with_these(ByField.of({"items/F1": answer}))
    assert has.evidence is had.evidence
    assert has.differing(had) == ["items/F1"]
    assert has.covers(had)
    assert not had.covers(has.with_these(ByField.of({"status": object()})))
