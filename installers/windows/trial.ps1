# Installs what was built, for this person, checks it there, installs it again over itself, and removes it.
$ErrorActionPreference = "Stop"
$setup = (Get-ChildItem build/shuping-*-windows-x64.exe).FullName
$place = Join-Path $env:LOCALAPPDATA "Programs\Shuping"
$work = Join-Path $env:LOCALAPPDATA "shuping"
$verb = "HKCU:\Software\Classes\SystemFileAssociations\.zip\shell\Shuping"
$quiet = "/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART"

function Demand($true_, $sentence) { if (-not $true_) { throw $sentence } }
function Install { Start-Process $setup -ArgumentList ($quiet + "/CURRENTUSER") -Wait }

Install
& "$place\shuping.exe" demo "$env:TEMP\shuping-work"
Demand ($LASTEXITCODE -eq 0) "the installed program did not do its demonstration"
New-Item -ItemType Directory -Force $work | Out-Null
Set-Content (Join-Path $work "kept.txt") "kept"
Install
& "$place\shuping.exe" --self-check
Demand ($LASTEXITCODE -eq 0) "the installed program did not pass its own check"
& "$place\shuping.exe" --workspace "$env:TEMP\shuping-work\workspace" doctor
Demand ($LASTEXITCODE -eq 0) "the workspace is not as it was after the upgrade"
Demand (Test-Path $verb) "the menu of the right button does not know packages"
Start-Process "$place\unins000.exe" -ArgumentList $quiet -Wait
Start-Sleep -Seconds 5  # the uninstaller goes on in a copy of itself
Demand (-not (Test-Path "$place\shuping.exe")) "the program is still there"
Demand (-not (Test-Path $verb)) "the registry was not cleared"
Demand (Test-Path (Join-Path $work "kept.txt")) "the uninstaller took the workspace along"
