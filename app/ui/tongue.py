"""The language of the window: chosen by the user, kept, with Qt's own texts in the same one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from app.language import LANGUAGES, SOURCE, spoken, use

_KEY = "language"
_LOCALES = {
    SOURCE: QLocale(QLocale.Language.Chinese),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_installed: list[QTranslator] = []


def begin(settings: QSettings, asked: str | None) -> None:
    """Speak as this start was asked to, or else as the user chose last."""
    speak(asked or _kept(settings))


def keep(settings: QSettings, language: str) -> None:
    """Speak a language from now on, also after the next start."""
    settings.setValue(_KEY, language)
    speak(language)


def carry(before: QSettings, after: QSettings) -> None:
    """Keep the language that was chosen, if one was, where other settings are kept too."""
    if kept := before.value(_KEY):
        after.setValue(_KEY, kept)


def speak(language: str) -> None:
    """Speak a language, as Qt's own buttons and menus do then."""
    use(language)
    application = QCoreApplication.instance()
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(_LOCALES[language], "qtbase", "_", folder):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def _kept(settings: QSettings) -> str:
    kept = str(settings.value(_KEY, ""))
    return kept if kept in LANGUAGES else spoken()
