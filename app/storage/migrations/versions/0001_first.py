"""The first tables: journal, its projections, evidence, trust, packages, settings."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create every table."""
    meta = op.create_table(
        "meta",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_table(
        "assessment",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("edition", sa.Text, nullable=False),
        sa.Column("enterprise_name", sa.Text, nullable=False),
        sa.Column("credit_code", sa.Text, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("level", sa.Integer, nullable=False),
        sa.Column("level_low", sa.Integer, nullable=False),
        sa.Column("level_high", sa.Integer, nullable=False),
        sa.Column("points", sa.Text, nullable=False),
        sa.Column("provisional", sa.Boolean, nullable=False),
        sa.Column("answered", sa.Integer, nullable=False),
        sa.Column("conflicts", sa.Integer, nullable=False),
        sa.Column("photos", sa.Integer, nullable=False),
        sa.Column("updated_at", sa.Text, nullable=False),
        sa.Column("city", sa.Text, nullable=False),
        sa.Column("district", sa.Text, nullable=False),
        sa.Column("industry", sa.Text, nullable=False),
        sa.Column("finalised_at", sa.Text),
        sa.Column("points_order", sa.Integer, nullable=False),
    )
    op.create_table(
        "scenario_grade",
        sa.Column("assessment", sa.Text, sa.ForeignKey("assessment.id"), primary_key=True),
        sa.Column("scenario", sa.Text, primary_key=True),
        sa.Column("grade", sa.Integer),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "item_points",
        sa.Column("assessment", sa.Text, sa.ForeignKey("assessment.id"), primary_key=True),
        sa.Column("item", sa.Text, primary_key=True),
        sa.Column("points", sa.Text, nullable=False),
        sa.Column("weak", sa.Boolean, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "change",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("assessment", sa.Text, sa.ForeignKey("assessment.id"), nullable=False),
        sa.Column("field", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("parents", sa.Text, nullable=False),
        sa.Column("prev", sa.Text),
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("replica", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("reason", sa.Text),
        sa.UniqueConstraint("id", name="change_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "head",
        sa.Column("assessment", sa.Text, sa.ForeignKey("assessment.id"), primary_key=True),
        sa.Column("field", sa.Text, primary_key=True),
        sa.Column("change", sa.Text, sa.ForeignKey("change.id"), primary_key=True),
    )
    op.create_table(
        "evidence_file",
        sa.Column("sha256", sa.Text, primary_key=True),
        sa.Column("media_type", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("added_at", sa.Text, nullable=False),
    )
    op.create_table(
        "trusted_certificate",
        sa.Column("fingerprint", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("pem", sa.Text, nullable=False),
        sa.Column("added_at", sa.Text, nullable=False),
        sa.Column("roles", sa.Text, nullable=False),
        sa.Column("withdrawn_on", sa.Text),
    )
    op.create_table(
        "recipient",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("added_at", sa.Text, nullable=False),
    )
    op.create_table(
        "package_record",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("assessment", sa.Text, sa.ForeignKey("assessment.id"), nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("file_name", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("finalised_by", sa.Text, nullable=False),
        sa.Column("required_roles", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "merge_record",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("assessment", sa.Text, sa.ForeignKey("assessment.id"), nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("file_name", sa.Text, nullable=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("undoes", sa.Text),
        sa.Column("changes", sa.Text, nullable=False),
        sa.Column("before", sa.Text, nullable=False),
        sa.UniqueConstraint("id", name="merge_record_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_index("assessment_updated_at", "assessment", ["updated_at"])
    op.create_index("assessment_enterprise_name", "assessment", ["enterprise_name", "id"])
    op.create_index("assessment_credit_code", "assessment", ["credit_code"])
    op.create_index("change_field", "change", ["assessment", "field"])
    op.create_index("change_replica", "change", ["assessment", "replica"])
    op.create_index("merge_record_assessment", "merge_record", ["assessment"])
    op.create_index("package_record_assessment", "package_record", ["assessment"])
    op.bulk_insert(meta, [{"key": "format", "value": "1"}])
