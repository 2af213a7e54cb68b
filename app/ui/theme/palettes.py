"""The colours by name, in three sets: light, dark, and high contrast for bright halls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple


class Ink(NamedTuple):
    """A surface and the text that is legible on it (WCAG AA)."""

    surface: str
    text: str


class Palette(NamedTuple):
    """One set of colours; `edge` outlines controls, `line` only parts the page.

    `tick` is the picture of a tick on `accent`.

    `grades` is one hue, stronger with every grade; the digit says it as well. None = no grade yet.
    """

    page: str
    card: str
    line: str
    handle: str
    edge: str
    text: str
    quiet: str
    accent: str
    accent_dark: str
    accent_soft: str
    on_accent: str
    hover: str
    good: Ink
    caution: Ink
    bad: Ink
    neutral: Ink
    notice: Ink
    grades: Mapping[int | None, Ink]
    tick: str


LIGHT: Final = Palette(
    page="#F4F6F8",
    card="#FFFFFF",
    line="#D5DBE1",
    handle="#C3CCD4",
    edge="#7F8D9A",
    text="#1C2733",
    quiet="#51606E",
    accent="#0B5B8A",
    accent_dark="#084569",
    accent_soft="#E6F1F8",
    on_accent="#FFFFFF",
    hover="#EEF3F7",
    good=Ink("#E5F3EA", "#17683F"),
    caution=Ink("#FFF3DC", "#824B00"),
    bad=Ink("#FCE8E6", "#A4231B"),
    neutral=Ink("#E9EDF1", "#3D4B58"),
    notice=Ink("#E6F1F8", "#084569"),
    grades={
        None: Ink("#FFFFFF", "#51606E"),
        0: Ink("#E9EDF1", "#3D4B58"),
        1: Ink("#D8E9F3", "#0A3D5C"),
        2: Ink("#9FC9E2", "#0A3350"),
        3: Ink("#28739F", "#FFFFFF"),
        4: Ink("#084569", "#FFFFFF"),
    },
    tick="tick-light.svg",
)

DARK: Final = Palette(
    page="#12181E",
    card="#1B232B",
    line="#323E49",
    handle="#4A5865",
    edge="#708191",
    text="#E6EDF3",
    quiet="#A6B4C0",
    accent="#6DB9EA",
    accent_dark="#93CDF2",
    accent_soft="#1D3647",
    on_accent="#04202F",
    hover="#25303A",
    good=Ink("#173526", "#7FD6A4"),
    caution=Ink("#3A2C10", "#F2C063"),
    bad=Ink("#44211F", "#FFA79E"),
    neutral=Ink("#2A343E", "#C4CFD9"),
    notice=Ink("#1A3547", "#9BD2F5"),
    grades={
        None: Ink("#1B232B", "#A6B4C0"),
        0: Ink("#2A343E", "#C4CFD9"),
        1: Ink("#1D3F55", "#BFE0F5"),
        2: Ink("#285F82", "#FFFFFF"),
        3: Ink("#5BA7D6", "#04202F"),
        4: Ink("#BDE2F8", "#04202F"),
    },
    tick="tick-dark.svg",
)

HIGH_CONTRAST: Final = Palette(
    page="#FFFFFF",
    card="#FFFFFF",
    line="#6B6B6B",
    handle="#595959",
    edge="#000000",
    text="#000000",
    quiet="#262626",
    accent="#00317F",
    accent_dark="#001B47",
    accent_soft="#D3E3FF",
    on_accent="#FFFFFF",
    hover="#EBEBEB",
    good=Ink("#DDF5E3", "#00391A"),
    caution=Ink("#FFEFC2", "#4A2A00"),
    bad=Ink("#FFE1DE", "#6B0000"),
    neutral=Ink("#E6E6E6", "#000000"),
    notice=Ink("#D3E3FF", "#00225A"),
    grades={
        None: Ink("#FFFFFF", "#000000"),
        0: Ink("#E0E0E0", "#000000"),
        1: Ink("#CFE0FF", "#000000"),
        2: Ink("#8FB8FF", "#000000"),
        3: Ink("#00419E", "#FFFFFF"),
        4: Ink("#001B47", "#FFFFFF"),
    },
    tick="tick-light.svg",
)
