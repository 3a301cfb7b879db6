@echo off
rem Sets up what this checkout lacks, then starts Vitrine:
rem   run.bat              the window
rem   run.bat test         every check (python -m tests)
rem   run.bat WORDS        the command line: run.bat demo
rem Finding a Python is this file's part; the rest is told in installer\checkout.py.
setlocal DisableDelayedExpansion
set "HERE=%~dp0"
set "VENV_PYTHON=%HERE%.venv\Scripts\python.exe"

rem Where set-up was finished, its own Python answers; 75 is its word for "set me up anew",
rem which needs another Python, because Windows does not replace a program that runs.
if not exist "%HERE%.venv\vitrine-setup" goto search
if not exist "%VENV_PYTHON%" goto search
"%VENV_PYTHON%" -E -s -S "%HERE%installer\checkout.py" %*
if not %ERRORLEVEL% == 75 exit /b %ERRORLEVEL%

:search
rem "python" may be the Store's stub, which starts and does nothing: each is asked to print a word.
set "PYTHON="
for %%P in ("py -3.13" "py -3.12" "py -3.11" "py -3" "python" "python3") do call :try %%~P
if not defined PYTHON goto none
%PYTHON% -E -s -S "%HERE%installer\checkout.py" %*
exit /b %ERRORLEVEL%

:none
echo Vitrine needs Python 3.11 or newer, and none was found. 1>&2
echo Install it from https://www.python.org/downloads/windows/ and start run.bat again. 1>&2
exit /b 69

:try
if defined PYTHON exit /b 0
for /f "usebackq delims=" %%V in (`%* -c "import sys; print('enough' if sys.hexversion // 65536 in range(779, 1024) else 'old')" 2^>nul`) do if "%%V" == "enough" set "PYTHON=%*"
exit /b 0
