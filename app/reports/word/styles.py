"""The styles of the Word document: fonts, headings, entries and the ruled table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor

from app.reports import style
from app.reports.style import TextStyle

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docx.document import Document
    from docx.styles.style import ParagraphStyle

FONT: Final = "微软雅黑"
OTHER_FONTS: Final = "Noto Sans SC,思源黑体 CN,宋体"
"""What takes the font's place where it is missing, the best first."""
TABLE: Final = "评测表格"
ENTRY: Final = "条目"
OPEN: Final = "条目（未达）"
CAUTION: Final = "需要复核"
ASKED: Final = "条目提问"
GROUP: Final = "分组"
CELL: Final = "表格文字"
NUMBER: Final = "表格数字"
SMALL: Final = "小字"
GAP: Final = "表后空行"
_LEAD: Final = 44.0  # points from the left edge of an entry to its text
_BUILT_IN: Final[Mapping[str, TextStyle]] = {
    "Normal": TextStyle(10.5, 14.2, after=4),
    "Title": TextStyle(28, 37.8, bold=True, colour=style.BRAND, after=10),
    "Subtitle": TextStyle(13, 17.6, colour=style.MUTED, after=6),
    "Heading 1": TextStyle(17, 23, bold=True, colour=style.BRAND, before=20, after=8),
    "Heading 2": TextStyle(13, 17.6, bold=True, colour=style.BRAND, before=14, after=6),
    "Heading 3": TextStyle(11, 14.9, bold=True, before=10, after=2),
    "Caption": TextStyle(9, 12.2, colour=style.MUTED, before=2, after=6),
    "Header": TextStyle(8.5, 11.5, colour=style.MUTED),
    "Footer": TextStyle(8.5, 11.5, colour=style.MUTED),
    "toc 1": TextStyle(11, 14.9, bold=True, colour=style.BRAND, before=6, after=2),
    "toc 2": TextStyle(10, 13.5, after=1),
    "TOC Heading": TextStyle(17, 23, bold=True, colour=style.BRAND, after=10),
}
_OWN: Final[Mapping[str, TextStyle]] = {
    ENTRY: TextStyle(10, 13.5, after=1),
    OPEN: TextStyle(10, 13.5, colour=style.MUTED, after=1),
    CAUTION: TextStyle(10, 13.5, colour=style.ALERT, after=1),
    ASKED: TextStyle(9.5, 12.8, colour=style.MUTED, after=2),
    GROUP: TextStyle(10.5, 14.2, bold=True, colour=style.MUTED, before=8, after=2),
    CELL: TextStyle(9.5, 12.8, before=1, after=1),
    NUMBER: TextStyle(9.5, 12.8, before=1, after=1),
    GAP: TextStyle(4, 6),
    SMALL: TextStyle(9, 12.2, colour=style.MUTED, before=2, after=2),
}
_BRAND: Final = style.BRAND[1:]
_RULED: Final = f"""
<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="ShupingTable">
<w:name w:val="{TABLE}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>
<w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders>
<w:top w:val="single" w:sz="8" w:color="{_BRAND}"/>
<w:bottom w:val="single" w:sz="8" w:color="{_BRAND}"/>
<w:insideH w:val="single" w:sz="4" w:color="{style.RULE[1:]}"/></w:tblBorders><w:tblCellMar>
<w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="{_BRAND}"/></w:rPr>
<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{style.BRAND_SOFT[1:]}"/></w:tcPr>
</w:tblStylePr>
</w:style>"""


def set_up_styles(document: Document) -> None:
    """Give the document its fonts, its language and every style the report uses."""
    styles: Any = document.styles
    _set_defaults(styles.element)
    for name, looks in _BUILT_IN.items():
        known = name in styles
        kind = WD_STYLE_TYPE.PARAGRAPH
        _paint(styles[name] if known else styles.add_style(name, kind, builtin=True), looks)
    for place, (name, looks) in enumerate(_OWN.items(), 1):
        made = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.element.styleId = f"Shuping{place}"  # some programs want plain letters here
        _paint(made, looks)
    _shape(styles)
    styles.element.append(parse_xml(_RULED))


def _set_defaults(root: Any) -> None:  # noqa: ANN401 - python-docx leaves XML untyped
    defaults = root.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    _set_fonts(defaults)
    language = defaults.find(qn("w:lang"))
    language.set(qn("w:val"), "zh-CN")
    language.set(qn("w:eastAsia"), "zh-CN")


def _paint(made: ParagraphStyle, looks: TextStyle) -> None:
    font = made.font
    font.size, font.bold, font.italic = Pt(looks.size), looks.bold, False
    font.color.rgb = RGBColor.from_string(looks.colour[1:])
    _set_fonts(made.element.get_or_add_rPr())
    shape = made.paragraph_format
    shape.space_before, shape.space_after = Pt(looks.before), Pt(looks.after)
    shape.line_spacing = looks.leading / looks.size
    shape.widow_control = True


def _set_fonts(properties: Any) -> None:  # noqa: ANN401
    """Name the font for every script; names from the theme would go before it."""
    fonts = properties.find(qn("w:rFonts"))
    if fonts is None:
        fonts = parse_xml(f"<w:rFonts {nsdecls('w')}/>")
        properties.insert(0, fonts)
    fonts.attrib.clear()
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), FONT)


def _shape(styles: Any) -> None:  # noqa: ANN401 - its items are styles of several kinds
    """Indent the entries, align numbers and page numbers, keep heads with what follows."""
    for name in (ENTRY, OPEN, CAUTION):
        shape = styles[name].paragraph_format
        shape.left_indent, shape.first_line_indent = Pt(_LEAD), Pt(-_LEAD)
        shape.tab_stops.add_tab_stop(Pt(_LEAD))
    for name in ("Heading 1", "Heading 2", "Heading 3", GROUP, ASKED, "TOC Heading"):
        styles[name].paragraph_format.keep_with_next = True
    for name, leader in (
        ("Heading 3", WD_TAB_LEADER.SPACES),
        ("toc 1", WD_TAB_LEADER.DOTS),
        ("toc 2", WD_TAB_LEADER.DOTS),
        ("Header", WD_TAB_LEADER.SPACES),
        ("Footer", WD_TAB_LEADER.SPACES),
    ):
        stops = styles[name].paragraph_format.tab_stops
        stops.clear_all()
        stops.add_tab_stop(Pt(style.CONTENT_WIDTH), WD_TAB_ALIGNMENT.RIGHT, leader)
    styles["toc 2"].paragraph_format.left_indent = Pt(22)
    for name in (*_BUILT_IN, *_OWN):
        styles[name].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.LEFT
    for name in ("Normal", ENTRY, OPEN):
        styles[name].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    styles[NUMBER].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for border in styles["Title"].element.iter(qn("w:pBdr")):
        border.getparent().remove(border)
