@echo off
rem dev.cmd JOB [ARGUMENTS]: what ./dev does, on Windows, where Qt needs no further system libraries.
setlocal EnableExtensions DisableDelayedExpansion
cd /d "%~dp0"
set "PYTHONDONTWRITEBYTECODE="
set "PYTHONHOME="
set "PYTHONUTF8=1"
set "PIP_USER=0"
set "PIP_DISABLE_PIP_VERSION_CHECK=1"
set "py=%CD%\.venv\Scripts\python.exe"

set "job=%~1"
for %%j in (run test check setup translate bench) do if "%job%"=="%%j" goto collect
echo usage: dev.cmd run ^| test ^| check ^| setup ^| translate [SCREEN...] ^| bench NAME
exit /b 2

:collect
shift /1
if "%~1"=="" goto find_python
set rest=%rest% %1
goto collect

:find_python
set "python="
py -3 -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>nul && set "python=py -3"
if not defined python python -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>nul && set "python=python"

rem .venv holds copies of what it was made from; "unfinished" stands there while it is being made.
set "made="
if exist ".venv\made-in" set /p made=<".venv\made-in"
if exist ".venv\unfinished" goto make
if not exist "%py%" goto make
if "%made%"=="%CD%" goto install

:make
if not defined python goto no_python
echo Making .venv
if exist ".venv" rmdir /s /q ".venv"
if exist ".venv" goto in_use
mkdir ".venv"
type nul >".venv\unfinished"
%python% -m venv ".venv" || exit /b 1
>".venv\made-in" echo %CD%

:install
fc /b requirements.lock ".venv\requirements.lock" >nul 2>nul && goto own_packages
echo Installing the Python packages (Qt is 84 MB, once)
type nul >".venv\unfinished"
"%py%" -m pip install -q --no-input --compile --require-hashes --only-binary :all: -r requirements.lock || exit /b 1
copy /y requirements.lock ".venv\requirements.lock" >nul

:own_packages
if exist ".venv\unfinished" del ".venv\unfinished"
fc /b pyproject.toml ".venv\pyproject.toml" >nul 2>nul && goto prepare
"%py%" -m pip install -q --no-input --no-index --no-deps --no-build-isolation --editable . || exit /b 1
copy /y pyproject.toml ".venv\pyproject.toml" >nul

:prepare
"%py%" -m compileall -q question_bank studyapp || exit /b 1
if not "%job%"=="translate" "%py%" -m tests.translations build || exit /b 1
goto %job%

:setup
echo Everything is set up.
exit /b 0

:run
"%py%" -m studyapp %rest%
exit /b

:test
set "QT_QPA_PLATFORM=offscreen"
"%py%" -m pytest %rest%
exit /b

:check
set "faults="
"%py%" -m ruff format --check . || set "faults=%faults% format"
"%py%" -m ruff check . || set "faults=%faults% lint"
"%py%" -m mypy || set "faults=%faults% types"
".venv\Scripts\lint-imports.exe" --no-logo || set "faults=%faults% imports"
"%py%" -m tests.translations check || set "faults=%faults% translations"
if not defined faults exit /b 0
echo Not in order:%faults%
exit /b 1

:translate
"%py%" -m tests.translations update %rest%
exit /b

:bench
for /f "tokens=1*" %%a in ("%rest%") do (
    "%py%" -m tests.benchmarks.%%a %%b
    exit /b
)
echo usage: dev.cmd bench NAME
exit /b 2

:no_python
echo Python 3.11 or newer is needed: install it from the Microsoft Store or the Python site, then try again.
exit /b 1

:in_use
echo The folder .venv cannot be removed because the program is still running: close it, then try again.
exit /b 1
