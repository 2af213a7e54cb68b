; The installer for Windows: for one person, without an administrator, in Chinese and English.
; `python -m installers.package` calls the compiler (Inno Setup 6.3 or newer) with Version and Build.
#ifndef Version
  #error Version is missing: run python -m installers.package
#endif
#ifndef Build
  #error Build, the folder with the frozen program, is missing: run python -m installers.package
#endif

[Setup]
AppId={{7B0E6A0B-3E55-4C7A-9C39-6D1C2E5B8F41}
AppName=数评台 Shuping
AppVersion={#Version}
AppVerName=数评台 Shuping {#Version}
AppPublisher=Shuping
VersionInfoVersion={#Version}
PrivilegesRequired=lowest
DefaultDirName={autopf}\Shuping
DisableProgramGroupPage=yes
UninstallDisplayIcon={app}\shupingw.exe
SetupIconFile={#Build}\icons\shuping.ico
OutputDir={#Build}
OutputBaseFilename=shuping-{#Version}-windows-x64
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ShowLanguageDialog=auto
LanguageDetectionMethod=uilanguage
CloseApplications=yes
ChangesAssociations=yes

[Languages]
Name: "chinese"; MessagesFile: "compiler:Default.isl,chinese.isl"
Name: "english"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
chinese.Program=数评台
english.Program=Shuping
chinese.OpenWith=用数评台打开
english.OpenWith=Open with Shuping
chinese.Package=数评台评测包
english.Package=Shuping assessment package

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; Nothing of an older version may be mixed with this one. The workspace lies elsewhere.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Build}\shuping\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{cm:Program}"; Filename: "{app}\shupingw.exe"
Name: "{autodesktop}\{cm:Program}"; Filename: "{app}\shupingw.exe"; Tasks: desktopicon

[Registry]
; Windows knows a file by its last ending, and *.shuping.zip must stay a ZIP that opens as one. So a double click stays
; with the Explorer; a package gets a verb of its own on the menu of the right button, and both endings list the program.
Root: HKA; Subkey: "Software\Classes\Shuping.Package"; ValueType: string; ValueData: "{cm:Package}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Shuping.Package\DefaultIcon"; ValueType: string; ValueData: "{app}\shupingw.exe,0"
Root: HKA; Subkey: "Software\Classes\Shuping.Package\shell\open\command"; ValueType: string; ValueData: """{app}\shupingw.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.zip\OpenWithProgids"; ValueType: none; ValueName: "Shuping.Package"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.age\OpenWithProgids"; ValueType: none; ValueName: "Shuping.Package"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\SystemFileAssociations\.zip\shell\Shuping"; ValueType: string; ValueData: "{cm:OpenWith}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\SystemFileAssociations\.zip\shell\Shuping"; ValueType: string; ValueName: "AppliesTo"; ValueData: "System.FileName:~>"".shuping.zip"""
Root: HKA; Subkey: "Software\Classes\SystemFileAssociations\.zip\shell\Shuping"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\shupingw.exe,0"
Root: HKA; Subkey: "Software\Classes\SystemFileAssociations\.zip\shell\Shuping\command"; ValueType: string; ValueData: """{app}\shupingw.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\shupingw.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "{cm:Program}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\shupingw.exe\SupportedTypes"; ValueType: string; ValueName: ".zip"
Root: HKA; Subkey: "Software\Classes\Applications\shupingw.exe\SupportedTypes"; ValueType: string; ValueName: ".age"
Root: HKA; Subkey: "Software\Classes\Applications\shupingw.exe\shell\open\command"; ValueType: string; ValueData: """{app}\shupingw.exe"" ""%1"""

[Run]
Filename: "{app}\shupingw.exe"; Description: "{cm:LaunchProgram,{cm:Program}}"; Flags: nowait postinstall skipifsilent
