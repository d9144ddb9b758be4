; "Open with" for bundles, which are zip files: this program is offered, and never becomes the one that opens all of them.
!macro customInstall
  WriteRegStr SHCTX "Software\Classes\OnRecord.Bundle" "" "On Record bundle"
  WriteRegStr SHCTX "Software\Classes\OnRecord.Bundle\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  WriteRegNone SHCTX "Software\Classes\.zip\OpenWithProgids" "OnRecord.Bundle"
!macroend

!macro customUnInstall
  DeleteRegValue SHCTX "Software\Classes\.zip\OpenWithProgids" "OnRecord.Bundle"
  DeleteRegKey SHCTX "Software\Classes\OnRecord.Bundle"
!macroend
