@echo off
rem The command line of the program installed on Windows: waits for its end, and ends as it ended.
start "" /b /wait "%~dp0On Record.exe" --terminal %*
exit /b %errorlevel%
