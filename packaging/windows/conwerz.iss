; Installs Conwerz for one person without rights, or for everybody with /ALLUSERS.
; Silent: Conwerz-setup.exe /VERYSILENT /NORESTART. Removing: unins000.exe /VERYSILENT [/ERASEDATA].
; Version, Folder, Icon and Made come from packaging/windows.py.

[Setup]
AppId={{5B0C1E0C-6C35-4E2B-9D2A-1F8E5A3C7D41}
AppName=Conwerz
AppVersion={#Version}
AppPublisher=Conwerz
DefaultDirName={autopf}\Conwerz
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Folder}\_internal\LICENSE
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\conwerz.exe
OutputDir={#Made}
OutputBaseFilename=Conwerz-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.EraseData=Erase the shop's messages, leads and settings on this computer too?%n%nThey cannot be brought back.
fr.EraseData=Effacer aussi les messages, prospects et réglages de la boutique sur cet ordinateur ?%n%nIls ne pourront pas être récupérés.
en.IsOpen=Conwerz is open. Close it, then remove it again. Nothing was erased.
fr.IsOpen=Conwerz est ouvert. Fermez-le, puis relancez la désinstallation. Rien n'a été effacé.
en.Practice=Conwerz, practice shop
fr.Practice=Conwerz, boutique d’entraînement

[Tasks]
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Conwerz"; Filename: "{app}\conwerz.exe"
Name: "{autoprograms}\{cm:Practice}"; Filename: "{app}\conwerz.exe"; Parameters: "--practice"
Name: "{autodesktop}\Conwerz"; Filename: "{app}\conwerz.exe"; Tasks: desktop

[Run]
Filename: "{app}\conwerz.exe"; Description: "{cm:LaunchProgram,Conwerz}"; Flags: nowait postinstall skipifsilent

[Code]
function IsSaid(const Flag: String): Boolean;
var
  Index: Integer;
begin
  Result := False;
  for Index := 1 to ParamCount do
    if CompareText(ParamStr(Index), Flag) = 0 then
      Result := True;
end;

function ErasesData: Boolean;
begin
  if UninstallSilent then
    Result := IsSaid('/ERASEDATA')
  else
    Result := MsgBox(CustomMessage('EraseData'), mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Code: Integer;
begin
  if (Step <> usUninstall) or not ErasesData then
    Exit;
  { 2 means that nothing was done, 1 that something out of reach is left: docs/uninstalling.md }
  if not Exec(ExpandConstant('{app}\conwerz.exe'), 'erase --everything --silent', '', SW_HIDE, ewWaitUntilTerminated, Code)
    or (Code = 2) then
  begin
    if not UninstallSilent then
      MsgBox(CustomMessage('IsOpen'), mbError, MB_OK);
    Abort;
  end;
end;
