"""The first tables: journal, its projections, evidence, trust, packages, settings."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
TEXT = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")
NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Create every table."""
    meta = op.create_table(
        "meta",
        sa.Column("key", TEXT, primary_key=True),
        sa.Column("value", TEXT, nullable=False),
    )
    op.create_table(
        "assessment",
        sa.Column("id", TEXT, primary_key=True),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("edition", TEXT, nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("level", sa.Integer, nullable=False),
        sa.Column("level_low", sa.Integer, nullable=False),
        sa.Column("level_high", sa.Integer, nullable=False),
        sa.Column("points_order", sa.Integer, nullable=False),
        sa.Column("provisional", sa.Boolean, nullable=False),
        sa.Column("answered", sa.Integer, nullable=False),
        sa.Column("conflicts", sa.Integer, nullable=False),
        sa.Column("photos", sa.Integer, nullable=False),
        sa.Column("grades", TEXT, nullable=False),
        sa.Column("weak_items", TEXT, nullable=False),
        sa.Column("city", TEXT, nullable=False),
        sa.Column("district", TEXT, nullable=False),
        sa.Column("industry", TEXT, nullable=False),
        sa.Column("updated_at", TEXT, nullable=False),
        sa.Column("finalised_at", TEXT),
        sa.Column("credit_code", TEXT, nullable=False),
        sa.Column("enterprise_name", TEXT, nullable=False),
        sa.Column("search_text", TEXT, nullable=False),
        sa.Column("points", TEXT, nullable=False),
        sa.Column("item_points", TEXT, nullable=False),
    )
    op.create_table(
        "change",
        sa.Column("seq", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("assessment", TEXT, sa.ForeignKey("assessment.id"), nullable=False),
        sa.Column("field", TEXT, nullable=False),
        sa.Column("value", TEXT, nullable=False),
        sa.Column("parents", TEXT, nullable=False),
        sa.Column("prev", TEXT),
        sa.Column("author", TEXT, nullable=False),
        sa.Column("replica", TEXT, nullable=False),
        sa.Column("at", TEXT, nullable=False),
        sa.Column("reason", TEXT),
        sa.UniqueConstraint("id", name="change_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "head",
        sa.Column("assessment", TEXT, sa.ForeignKey("assessment.id"), primary_key=True),
        sa.Column("field", TEXT, primary_key=True),
        sa.Column("change", TEXT, sa.ForeignKey("change.id"), primary_key=True),
    )
    op.create_table(
        "evidence_file",
        sa.Column("sha256", TEXT, primary_key=True),
        sa.Column("media_type", TEXT, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("added_at", TEXT, nullable=False),
    )
    op.create_table(
        "trusted_certificate",
        sa.Column("fingerprint", TEXT, primary_key=True),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("pem", TEXT, nullable=False),
        sa.Column("added_at", TEXT, nullable=False),
        sa.Column("roles", TEXT, nullable=False),
        sa.Column("withdrawn_on", TEXT),
    )
    op.create_table(
        "recipient",
        sa.Column("name", TEXT, primary_key=True),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("added_at", TEXT, nullable=False),
    )
    op.create_table(
        "package_record",
        sa.Column("seq", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("assessment", TEXT, sa.ForeignKey("assessment.id"), nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("fingerprint", TEXT, nullable=False),
        sa.Column("file_name", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("at", TEXT, nullable=False),
        sa.Column("finalised_by", TEXT, nullable=False),
        sa.Column("required_roles", TEXT, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "merge_record",
        sa.Column("seq", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("assessment", TEXT, sa.ForeignKey("assessment.id"), nullable=False),
        sa.Column("at", TEXT, nullable=False),
        sa.Column("author", TEXT, nullable=False),
        sa.Column("file_name", TEXT, nullable=False),
        sa.Column("fingerprint", TEXT, nullable=False),
        sa.Column("undoes", TEXT),
        sa.Column("changes", TEXT, nullable=False),
        sa.Column("before", TEXT, nullable=False),
        sa.UniqueConstraint("id", name="merge_record_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "setting",
        sa.Column("key", TEXT, primary_key=True),
        sa.Column("value", TEXT, nullable=False),
    )
    op.create_index("assessment_updated_at", "assessment", ["updated_at", "id"])
    op.create_index("assessment_enterprise_name", "assessment", ["enterprise_name", "id"])
    for name in ("credit_code", "city", "district", "industry"):
        op.create_index(f"assessment_{name}", "assessment", [name])
    op.create_index("change_field", "change", ["assessment", "field"])
    op.create_index("change_replica", "change", ["assessment", "replica"])
    op.create_index("merge_record_assessment", "merge_record", ["assessment"])
    op.create_index("package_record_assessment", "package_record", ["assessment", "revision"])
    op.bulk_insert(meta, [{"key": "format", "value": "1"}])
