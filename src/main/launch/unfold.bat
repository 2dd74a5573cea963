@echo off
rem Starts Unfold with the first Java 25 or newer among JAVA_HOME, the java on the path and the JDK
rem it was built with.
setlocal
set "lib=%~dp0..\lib"
set "java="

if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do call :try "%%~$PATH:j"
if not defined java for /f "usebackq delims=" %%h in ("%lib%\jdk") do call :try "%%h\bin\java.exe"
if not defined java (
  echo unfold: needs Java 25 or newer; set JAVA_HOME to the folder of one>&2
  exit /b 1
)
"%java%" "@%lib%\options" --module-path "%lib%\javafx" -cp "%lib%\unfold.jar" unfold.app.Launcher %*
exit /b %errorlevel%

:try
if not exist "%~1" exit /b
for /f "tokens=3" %%v in ('^""%~1" -version 2^>^&1 ^| findstr version^"') do (
  for /f "delims=.-+" %%m in ("%%~v") do if %%m geq 25 set "java=%~1"
)
exit /b
