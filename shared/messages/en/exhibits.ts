/** Exhibits: how files come in, are cited, and are copied out again. */
export const exhibits = {
  drop: 'Drop to keep as an exhibit',
  keeping: 'Keeping {{name}}',
  stop: 'Stop',
  fromClipboard: 'pasted from the clipboard',
  pastedName: 'Pasted {{stamp}}',
  page: 'Page',
  line: 'Line',
  cite: 'Cite an exhibit',
  saveCopyOf: 'Save a copy of {{number}}',
  copied: 'Copy saved: {{name}}',
  saveCopy: 'Save a copy of the exhibit',
} as const;
