"""Asks who takes part in a visit: from which side, and how he is reached."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from app.errors import BadInput
from app.language import mark, tr
from app.ui.dialogs.base import ScrolledDialog
from app.ui.theme import tokens as t
from app.ui.widgets.build import column, label
from app.ui.widgets.field import Field
from app.workbench.visit import SIDES

_PARTS = {
    "name": (mark("姓名"), ""),
    "duty": (mark("职务或分工"), mark("如 设备科长")),
    "organisation": (mark("单位"), ""),
    "phone": (mark("电话"), mark("可不填")),
}


class PersonDialog(ScrolledDialog):
    """`given` holds what was entered once accepted; `houses` are the usual organisations."""

    def __init__(
        self, parent: QWidget | None, person: Mapping[str, str], houses: Mapping[str, str]
    ) -> None:
        adding = not person.get("name")
        super().__init__(tr("添加参加人员") if adding else tr("修改参加人员"), parent, width=560)
        self._houses = houses
        self.side = QComboBox()
        self.side.setAccessibleName(tr("所属一方"))
        self.side.view().setAccessibleName(tr("可选的一方"))
        for key, words in SIDES.items():
            self.side.addItem(tr(words), key)
        self.fields = {key: self._field(key) for key in _PARTS}
        for key, field in self.fields.items():
            field.show_text(person.get(key, ""))
        self.side.setCurrentIndex(self.side.findData(person.get("side", "enterprise")))
        self.side.currentIndexChanged.connect(lambda *_: self._suggest())
        self.arrange(self._body(), tr("添加") if adding else tr("保存"), self._accept)
        if adding:
            self._suggest()
        self.fields["name"].edit.setFocus()

    @property
    def given(self) -> dict[str, str]:
        """The entry as the visit keeps it."""
        return {"side": self.side.currentData()} | {
            key: field.text for key, field in self.fields.items()
        }

    def _body(self) -> QGridLayout:
        made = QGridLayout()
        made.setHorizontalSpacing(t.LARGE)
        made.setVerticalSpacing(t.SMALL)
        made.addLayout(column(label(tr("所属一方"), "quiet"), self.side, space=t.TINY), 0, 0)
        for place, field in enumerate(self.fields.values(), 1):
            made.addWidget(field, place // 2, place % 2)
        made.addWidget(self.problem, 3, 0, 1, 2)
        made.setColumnStretch(0, 1)
        made.setColumnStretch(1, 1)
        return made

    def _field(self, key: str) -> Field:
        words, hint = _PARTS[key]

        def check(text: str) -> None:
            if key == "name" and not text:
                raise BadInput(tr("请填写姓名。"))

        return Field(tr(words), check=check, hint=tr(hint) if hint else "", required=key == "name")

    def _suggest(self) -> None:
        """Put in the usual organisation of the side, unless another one was typed."""
        house = self.fields["organisation"]
        if house.text in {"", *self._houses.values()}:
            house.edit.setText(self._houses.get(self.side.currentData(), ""))

    def _accept(self) -> None:
        if self.fields["name"].valid():
            self.accept()
        else:
            self.fields["name"].edit.setFocus()
