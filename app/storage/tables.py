"""The tables of the workspace, as the migrations create them (a test compares the two)."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    UniqueConstraint,
)
from sqlalchemy import Text as AnyText

# Sorted by its bytes on either kind of database, whatever language a server was set up for.
Text = AnyText().with_variant(AnyText(collation="C"), "postgresql")
Number = BigInteger().with_variant(Integer, "sqlite")

metadata = MetaData()

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

# Projection: one row per assessment, so that lists fold nothing. What counting reads comes first:
# a server finds a column by walking over those before it.
assessment = Table(
    "assessment",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("edition", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("level", Integer, nullable=False),
    Column("level_low", Integer, nullable=False),
    Column("level_high", Integer, nullable=False),
    # Points in millionths, rounded down: for sorting only.
    Column("points_order", Integer, nullable=False),
    Column("provisional", Boolean, nullable=False),
    Column("answered", Integer, nullable=False),
    Column("conflicts", Integer, nullable=False),
    Column("photos", Integer, nullable=False),
    # A sign per scenario and per item, in the order of the edition's catalogue: tens of rows per
    # assessment instead would make every count over all assessments tens of times as long.
    # Grade or "-" for none; "w" for weak, "s" for not weak, "-" for not answered.
    Column("grades", Text, nullable=False),
    Column("weak_items", Text, nullable=False),
    Column("city", Text, nullable=False),
    Column("district", Text, nullable=False),
    Column("industry", Text, nullable=False),
    Column("updated_at", Text, nullable=False),
    Column("finalised_at", Text),
    Column("credit_code", Text, nullable=False),
    Column("enterprise_name", Text, nullable=False),
    # Name and credit code in small letters, for finding by a part.
    Column("search_text", Text, nullable=False),
    Column("points", Text, nullable=False),
    # What every answered item earned, exactly, as canonical JSON.
    Column("item_points", Text, nullable=False),
    Index("assessment_updated_at", "updated_at", "id"),
    Index("assessment_enterprise_name", "enterprise_name", "id"),
    Index("assessment_credit_code", "credit_code"),
    Index("assessment_city", "city"),
    Index("assessment_district", "district"),
    Index("assessment_industry", "industry"),
)

# The journal. Rows are only ever added; value and parents are canonical JSON.
change = Table(
    "change",
    metadata,
    Column("seq", Number, primary_key=True, autoincrement=True),
    Column("id", Text, nullable=False),
    Column("assessment", Text, ForeignKey("assessment.id"), nullable=False),
    Column("field", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("parents", Text, nullable=False),
    Column("prev", Text),
    Column("author", Text, nullable=False),
    Column("replica", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("reason", Text),
    UniqueConstraint("id", name="change_id"),
    Index("change_field", "assessment", "field"),
    Index("change_replica", "assessment", "replica"),
    sqlite_autoincrement=True,
)

# Projection: the changes that nobody replaced.
head = Table(
    "head",
    metadata,
    Column("assessment", Text, ForeignKey("assessment.id"), primary_key=True),
    Column("field", Text, primary_key=True),
    Column("change", Text, ForeignKey("change.id"), primary_key=True),
)

evidence_file = Table(
    "evidence_file",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("media_type", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("added_at", Text, nullable=False),
)

trusted_certificate = Table(
    "trusted_certificate",
    metadata,
    Column("fingerprint", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("pem", Text, nullable=False),
    Column("added_at", Text, nullable=False),
    Column("roles", Text, nullable=False),
    Column("withdrawn_on", Text),
)

recipient = Table(
    "recipient",
    metadata,
    Column("name", Text, primary_key=True),
    Column("key", Text, nullable=False),
    Column("added_at", Text, nullable=False),
)

package_record = Table(
    "package_record",
    metadata,
    Column("seq", Number, primary_key=True, autoincrement=True),
    Column("assessment", Text, ForeignKey("assessment.id"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("finalised_by", Text, nullable=False),
    Column("required_roles", Text, nullable=False),
    Index("package_record_assessment", "assessment", "revision"),
    sqlite_autoincrement=True,
)

# What each merge, and each undoing of one, did; lists and the former heads are canonical JSON.
merge_record = Table(
    "merge_record",
    metadata,
    Column("seq", Number, primary_key=True, autoincrement=True),
    Column("id", Text, nullable=False),
    Column("assessment", Text, ForeignKey("assessment.id"), nullable=False),
    Column("at", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("undoes", Text),
    Column("changes", Text, nullable=False),
    Column("before", Text, nullable=False),
    UniqueConstraint("id", name="merge_record_id"),
    Index("merge_record_assessment", "assessment"),
    sqlite_autoincrement=True,
)

setting = Table(
    "setting",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
