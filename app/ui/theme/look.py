"""How the window looks: which colours and how large the texts, chosen by the user, kept, live."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QColor, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from app.language import mark
from app.ui.theme import tokens as t
from app.ui.theme.fonts import font
from app.ui.theme.palettes import DARK, HIGH_CONTRAST, LIGHT, Palette
from app.ui.theme.stylesheet import stylesheet

SYSTEM: Final = "system"
THEMES: Final = {
    SYSTEM: mark("跟随系统"),
    "light": mark("浅色"),
    "dark": mark("深色"),
    "contrast": mark("高对比度"),
}
PERCENTS: Final = (100, 115, 130)
_PALETTES: Final = {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST}
_THEME, _PERCENT = "look/theme", "look/percent"
_SCHEMES: Final = {
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "contrast": Qt.ColorScheme.Light,
}


class Look(QObject):
    """Applies the choice to the whole application; unknown or missing settings are the defaults.

    A window that is made first and dressed afterwards (`later`, then `apply`) is there sooner: else
    Qt asks the style sheet anew each time a part is put into another.
    """

    def __init__(
        self, application: QApplication, settings: QSettings, *, later: bool = False
    ) -> None:
        super().__init__()
        self._application = application
        self.settings = settings
        kept = str(settings.value(_THEME, SYSTEM))
        self.theme = kept if kept in THEMES else SYSTEM
        percent = str(settings.value(_PERCENT, "100"))
        self.percent = next((one for one in PERCENTS if str(one) == percent), PERCENTS[0])
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self._tell_system()
        if later:
            _prepare(application, self._palette(), self.percent)
        else:
            self.apply()

    def choose(self, *, theme: str | None = None, percent: int | None = None) -> None:
        """Look like this from now on, also after the next start."""
        self.theme = theme or self.theme
        self.percent = percent or self.percent
        self.settings.setValue(_THEME, self.theme)
        self.settings.setValue(_PERCENT, self.percent)
        self._tell_system()
        self.apply()

    def apply(self) -> None:
        """Paint everything as it was chosen."""
        dress(self._application, self._palette(), self.percent)

    def _tell_system(self) -> None:
        """Let title bars and the system's own dialogs match; asking for nothing follows it."""
        hints = self._application.styleHints()
        if self.theme == SYSTEM:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(_SCHEMES[self.theme])

    def _on_system_changed(self) -> None:
        if self.theme == SYSTEM:
            self.apply()

    def _palette(self) -> Palette:
        if self.theme == SYSTEM:
            return system_wants(self._application.styleHints())
        return _PALETTES[self.theme]


def system_wants(hints: QStyleHints) -> Palette:
    """Return the palette that suits the system's own settings."""
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def dress(application: QApplication, palette: Palette = LIGHT, percent: int = 100) -> None:
    """Paint everything with this palette, with texts of so many percent."""
    _prepare(application, palette, percent)
    if application.styleSheet() != (sheet := stylesheet()):
        application.setStyleSheet(sheet)


def _prepare(application: QApplication, palette: Palette, percent: int) -> None:
    """Give the application what its widgets take over when they are made."""
    t.use(palette, percent)
    application.setPalette(system_palette(palette))
    application.setFont(font())


def system_palette(palette: Palette) -> QPalette:
    """Return the colours for what Qt paints by itself, such as check marks and message boxes."""
    role = QPalette.ColorRole
    colours = {
        role.Window: palette.page,
        role.WindowText: palette.text,
        role.Base: palette.card,
        role.AlternateBase: palette.hover,
        role.Text: palette.text,
        role.PlaceholderText: palette.quiet,
        role.Button: palette.card,
        role.ButtonText: palette.text,
        role.ToolTipBase: palette.text,
        role.ToolTipText: palette.card,
        role.Highlight: palette.accent,
        role.HighlightedText: palette.on_accent,
        role.Accent: palette.accent,
        role.Link: palette.accent,
        role.LinkVisited: palette.accent,
    }
    made = QPalette()
    for one, colour in colours.items():
        made.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, one, QColor(palette.quiet))
    return made
