@rem Start the workbench: no arguments opens the window, arguments go to the command line.
@call "%~dp0installers\start.cmd" run %*
