"""Every action of the window in one table: shortcuts, menu, palette and shortcut sheet share it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.language import mark, tr


class Spec(NamedTuple):
    """An action: what it is called, where it is listed, its keys and further words to find it."""

    key: str
    text: str
    group: str
    keys: tuple[str, ...] = ()
    words: str = ""


class Hint(NamedTuple):
    """Keys that a page understands by itself; listed on the shortcut sheet only."""

    keys: str
    text: str
    group: str


LOOK: Final = mark("外观")
ACTIONS: Final = (
    Spec("find", mark("查找与命令"), mark("前往"), ("Ctrl+K",), mark("搜索 面板")),
    Spec("unanswered", mark("下一个未答"), mark("前往"), ("Ctrl+J",), mark("未完成")),
    Spec("warning", mark("下一处提醒"), mark("前往"), ("F8",), mark("警告 冲突")),
    Spec("photos", mark("佐证材料"), mark("前往"), ("Ctrl+G",), mark("照片 图库 未归类")),
    Spec("report", mark("评测报告"), mark("前往"), ("Ctrl+R",), mark("预览 文字 打印 PDF")),
    Spec(
        "review",
        mark("复核自诊断"),
        mark("前往"),
        ("Ctrl+Shift+R",),
        mark("核减 核增 申报 现场核实"),
    ),
    Spec(
        "guided",
        mark("逐题引导或工作台"),
        mark("前往"),
        ("Ctrl+Shift+G",),
        mark("企业自诊断 切换 大白话 一题一题"),
    ),
    Spec(
        "programme",
        mark("项目与补贴"),
        mark("前往"),
        ("Ctrl+B",),
        mark("试点 申报 费用 合同 验收 回执 上传"),
    ),
    Spec(
        "visit",
        mark("现场调研"),
        mark("前往"),
        ("Ctrl+Shift+T",),
        mark("日程 签到 会议 查验清单 参加人员"),
    ),
    Spec(
        "compare",
        mark("改造前后对比"),
        mark("前往"),
        ("Ctrl+Shift+B",),
        mark("改善说明 前后 差异 业务改善"),
    ),
    Spec("previous", mark("上一项"), mark("前往"), ("Ctrl+PgUp",)),
    Spec("next", mark("下一项"), mark("前往"), ("Ctrl+PgDown",)),
    Spec("outcome", mark("展开或收起评测结论"), mark("前往"), ("Ctrl+Shift+O",), mark("等级 得分")),
    Spec(
        "portfolio",
        mark("汇总"),
        mark("前往"),
        ("Ctrl+Shift+H",),
        mark("统计 图表 分布 目标 台账 全部企业"),
    ),
    Spec("home", mark("回到评测列表"), mark("前往"), ("Alt+Home",), mark("首页 返回")),
    Spec("undo", mark("撤销"), mark("编辑"), ("Ctrl+Z",)),
    Spec("redo", mark("重做"), mark("编辑"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Spec("attach", mark("添加照片或文件…"), mark("编辑"), ("Ctrl+I",), mark("佐证 图片 选择")),
    Spec("paste", mark("把剪贴板里的照片或文件贴为佐证"), mark("编辑"), ("Ctrl+V",), mark("粘贴")),
    Spec("new", mark("新建评测"), mark("评测"), ("Ctrl+N",)),
    Spec("sample", mark("打开示例"), mark("评测")),
    Spec("import", mark("导入评测包…"), mark("评测"), ("Ctrl+O",), mark("接收 合并")),
    Spec("batch", mark("导入文件夹…"), mark("评测"), (), mark("批量 接收 评测包")),
    Spec("enterprises", mark("导入企业名单…"), mark("评测"), (), mark("批量 新建 Excel 表格 模板")),
    Spec("assign", mark("分工…"), mark("评测"), (), mark("分配 负责人 指派 任务")),
    Spec("merges", mark("合并记录…"), mark("评测"), (), mark("撤销合并 导入记录 并入")),
    Spec("verify", mark("验证评测包"), mark("评测"), (), mark("检查 签名")),
    Spec("sign", mark("给评测包加签…"), mark("评测"), (), mark("签名 会签 组长 企业代表 承诺")),
    Spec("look-system", mark("跟随系统"), LOOK, (), mark("外观 主题")),
    Spec("look-light", mark("浅色"), LOOK, (), mark("外观 主题")),
    Spec("look-dark", mark("深色"), LOOK, (), mark("外观 主题 夜间")),
    Spec("look-contrast", mark("高对比度"), LOOK, (), mark("外观 主题 强光")),
    Spec("menu", mark("打开菜单"), mark("数评台"), ("F10",)),
    Spec("identities", mark("签名身份…"), mark("数评台"), (), mark("证书 口令 颁发机构 p12")),
    Spec("trust", mark("信任名单…"), mark("数评台"), (), mark("证书 签名人 停用")),
    Spec("recipients", mark("加密接收方…"), mark("数评台"), (), mark("age 公钥")),
    Spec(
        "keeping",
        mark("资料保管…"),
        mark("数评台"),
        (),
        mark("备份 恢复 还原 检查 修复 工作区 U盘 损坏"),
    ),
    Spec("settings", mark("设置"), mark("数评台"), ("Ctrl+,",), mark("外观 主题 字号 姓名 单位")),
    Spec("guide", mark("使用指南"), mark("数评台"), ("F1",), mark("帮助 手册 教程 怎么")),
    Spec("shortcuts", mark("快捷键"), mark("数评台"), ("Ctrl+/",), mark("帮助 按键")),
    Spec("about", mark("关于数评台"), mark("数评台"), (), mark("版本 帮助")),
)
HINTS: Final = (
    Hint("A B C …", mark("选这个选项（也可按 1、2、3）"), mark("作答")),
    Hint("0 – 4", mark("评定场景等级"), mark("作答")),
    Hint("S", mark("采用建议的场景等级"), mark("作答")),
    Hint(mark("空格"), mark("勾选或点按有焦点的控件"), mark("作答")),
    Hint("Tab　Shift+Tab", mark("到下一个、上一个控件"), mark("作答")),
    Hint("↑　↓", mark("在大纲里移动；在裁定冲突页换一处"), mark("作答")),
    Hint(mark("1　2　3　回车"), mark("在裁定冲突页选定一个取值，写理由后裁定"), mark("作答")),
    Hint("A　C　S", mark("在复核页接受、更改、留到现场核实"), mark("作答")),
    Hint("F2", mark("评测列表里：修改企业信息"), mark("评测")),
    Hint("Ctrl+E", mark("评测列表里：签名并导出"), mark("评测")),
    Hint("Ctrl+D", mark("评测列表里：为同一企业新建改造后评测"), mark("评测")),
    Hint(mark("回车"), mark("全屏查看选中的佐证"), mark("佐证")),
    Hint("F2", mark("写说明"), mark("佐证")),
    Hint("[　]", mark("逆时针、顺时针旋转（原件不变）"), mark("佐证")),
    Hint("Alt+←　Alt+→", mark("往前、往后挪"), mark("佐证")),
    Hint("S 0 7 …", mark("在佐证材料页键入代码或拼音首字母，归到这一项"), mark("佐证")),
    Hint("Delete", mark("移除选中的佐证（可撤销）"), mark("佐证")),
    Hint("Alt+1 … Alt+5", mark("项目与补贴：换到申报条件、验收条件、费用等各部分"), mark("项目")),
    Hint("F2　Tab", mark("费用表里：修改这一格，到下一格"), mark("项目")),
    Hint("Ctrl+V　Ctrl+C", mark("费用表里：从表格粘贴，复制选中的格子"), mark("项目")),
    Hint("Ctrl+D　Ctrl+Delete", mark("费用表里：复制一行，删除选中的行"), mark("项目")),
    Hint("Ctrl+F", mark("筛选大纲，或搜索评测列表"), mark("前往")),
    Hint("Esc", mark("关闭面板或对话框"), mark("数评台")),
)
BY_KEY: Final = {spec.key: spec for spec in ACTIONS}


def bind(owner: QWidget, handlers: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Give a widget the actions it carries out; their shortcuts work while it is on view."""
    return {key: _action(owner, BY_KEY[key], handler) for key, handler in handlers.items()}


def available(window: QWidget, *, leave_out: str = "") -> list[QAction]:
    """Return the actions that work now, in the order of the table, but for the one asking."""
    order = [key for key in BY_KEY if key != leave_out]
    found = (action for action in window.findChildren(QAction) if action.objectName() in order)
    working = [action for action in found if _works(action)]
    return sorted(working, key=lambda action: order.index(action.objectName()))


def key_text(spec: Spec) -> str:
    """Return the first shortcut of an action as this platform writes it; nothing when none."""
    return shown_keys(spec.keys[0]) if spec.keys else ""


def shown_keys(keys: str) -> str:
    """Return a shortcut as this platform writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _action(owner: QWidget, spec: Spec, handler: Callable[[], object]) -> QAction:
    made = QAction(tr(spec.text), owner)
    made.setObjectName(spec.key)
    made.setShortcuts([QKeySequence(keys) for keys in spec.keys])
    made.triggered.connect(lambda *_: handler())
    owner.addAction(made)
    return made


def _works(action: QAction) -> bool:
    owner = action.parent()
    return isinstance(owner, QWidget) and owner.isVisible() and action.isEnabled()
