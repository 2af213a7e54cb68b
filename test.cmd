@rem Run every check; arguments go to pytest for one quick run.
@call "%~dp0installers\start.cmd" test %*
