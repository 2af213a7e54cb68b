"""The first page of a printed management rule with the red stamp of the enterprise."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from app.resources import resource

if TYPE_CHECKING:
    from pathlib import Path

NAME = "广州市砚岭精密传动有限公司"
RED = HexColor("#c8242b")
BODY = (
    ("第一章　总则", ()),
    (
        "第一条",
        (
            "为规范生产、质量、设备、能耗和仓储数据的采集、保存与使用，保障数据真实、",
            "完整和可追溯，结合公司实际，制定本制度。",
        ),
    ),
    ("第二条", ("本制度适用于 ERP、MES、PDM、WMS 和能源管理系统中的全部业务数据。",)),
    ("第二章　职责", ()),
    ("第三条", ("生产技术部为数据归口部门，设兼职信息员两名；各部门负责人为本部门数据责任人。",)),
    ("第三章　采集与保存", ()),
    (
        "第四条",
        (
            "联网设备的产量、状态和工艺参数由采集网关自动上传，任何人不得以手工补录代替；",
            "确需补录的，应注明原因并由车间主任审批。",
        ),
    ),
    ("第五条", ("业务数据库每日 02:00 自动备份，备份介质异地存放，每季度做一次恢复演练。",)),
    ("第四章　账号与安全", ()),
    ("第六条", ("系统账号实名开通，一人一号；员工离岗当日停用账号，不得转借或共用。",)),
    ("第七条", ("外来存储介质接入工控网前应先查杀病毒，未经批准不得接入生产设备。",)),
    ("第五章　附则", ()),
    ("第八条", ("本制度由生产技术部负责解释，自发布之日起施行。",)),
)


def typeset(path: Path) -> None:
    """Write the page as a PDF whose bytes depend on nothing but this file."""
    for weight in ("Regular", "Bold"):
        font = resource("fonts", f"NotoSansSC-{weight}.ttf")
        pdfmetrics.registerFont(TTFont(weight, str(font)))
    page = Canvas(str(path), pagesize=A4, invariant=1, pageCompression=1)
    page.setTitle("数据资源管理制度")
    page.setAuthor(NAME)
    draw_head(page)
    bottom = draw_body(page, 226 * mm)
    draw_signature(page, bottom)
    page.showPage()
    page.save()


def draw_head(page: Canvas) -> None:
    """Draw the red letterhead, the number of the document and the title."""
    middle = A4[0] / 2
    page.setFillColor(RED)
    page.setFont("Bold", 24)
    page.drawCentredString(middle, 267 * mm, NAME + "文件")
    page.setFillColor(HexColor("#222222"))
    page.setFont("Regular", 11)
    page.drawCentredString(middle, 256 * mm, "砚岭制〔2025〕14 号　　版本 B/1")
    page.setStrokeColor(RED)
    page.setLineWidth(1.6)
    page.line(24 * mm, 252 * mm, 186 * mm, 252 * mm)
    page.setFont("Bold", 18)
    page.drawCentredString(middle, 238 * mm, "数据资源管理制度")


def draw_body(page: Canvas, top: float) -> float:
    """Draw chapters and articles downwards; return the height that is left."""
    for label, lines in BODY:
        page.setFont("Bold", 11.5 if lines else 12.5)
        if not lines:
            top -= 3 * mm
            page.drawCentredString(A4[0] / 2, top, label)
            top -= 8.5 * mm
            continue
        page.drawString(26 * mm, top, label)
        page.setFont("Regular", 10.5)
        for line in lines:
            page.drawString(43 * mm, top, line)
            top -= 6.6 * mm
        top -= 1.4 * mm
    return top


def draw_signature(page: Canvas, top: float) -> None:
    """Draw issuer, date and the stamp over them."""
    page.setFont("Regular", 11)
    page.drawCentredString(150 * mm, top - 12 * mm, NAME)
    page.drawCentredString(150 * mm, top - 19 * mm, "2025 年 9 月 1 日")
    page.saveState()
    page.translate(152 * mm, top - 14 * mm)
    page.rotate(-6)
    draw_stamp(page)
    page.restoreState()


def draw_stamp(page: Canvas) -> None:
    """Draw a round stamp around the origin: ring, star and the name along the ring."""
    page.setStrokeColor(RED)
    page.setFillColor(RED)
    page.setFillAlpha(0.78)
    page.setStrokeAlpha(0.78)
    page.setLineWidth(2.6)
    page.circle(0, 0, 20 * mm)
    star = page.beginPath()
    for index in range(10):
        radius = (6.4 if index % 2 == 0 else 2.45) * mm
        angle = math.radians(90 + 36 * index)
        (star.lineTo if index else star.moveTo)(radius * math.cos(angle), radius * math.sin(angle))
    star.close()
    page.drawPath(star, stroke=0, fill=1)
    draw_ring(page)


def draw_ring(page: Canvas) -> None:
    """Write the name along the upper arc of the stamp."""
    page.setFont("Bold", 12.5)
    step = 252 / (len(NAME) - 1)
    for index, character in enumerate(NAME):
        page.saveState()
        page.rotate(126 - step * index)
        page.drawCentredString(0, 14.6 * mm, character)
        page.restoreState()
