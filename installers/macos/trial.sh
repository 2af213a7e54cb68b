#!/bin/sh
# Mounts the disk image that was built and lets the application in it check itself.
set -eu
place=$(mktemp -d)
hdiutil attach -quiet -nobrowse -mountpoint "$place" build/shuping-*-macos-*.dmg
trap 'hdiutil detach -quiet "$place"' EXIT
codesign --verify --deep "$place/Shuping.app"
plutil -lint "$place/Shuping.app/Contents/Info.plist"
"$place/Shuping.app/Contents/MacOS/shuping" --self-check
