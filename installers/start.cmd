@rem Called by run.cmd and test.cmd with the command first: finds a Python, starts bootstrap.py.
@echo off
setlocal
set "check=import sys; sys.exit(sys.version_info < (3, 11))"
if defined SHUPING_PYTHON (
    set "python="%SHUPING_PYTHON%""
    goto chosen
)
for %%c in ("py -3.13" "py -3.12" "py -3.11" "py -3.14" "python") do (
    %%~c -c "%check%" >nul 2>nul && set "python=%%~c" && goto chosen
)
goto missing
:chosen
%python% -c "%check%" >nul 2>nul || goto missing
%python% -I "%~dp0bootstrap.py" %*
exit /b %errorlevel%
:missing
echo Python 3.11 or newer was not found: install it, or point SHUPING_PYTHON at it. >&2
rem Non-ASCII text stands last: what comes before must not depend on the code page.
chcp 65001 >nul
echo 没有找到 Python 3.11 或更新的版本，请先安装，或用环境变量 SHUPING_PYTHON 指明它的位置。 >&2
exit /b 2
