import type { Translation } from '../translate.ts';

export const exhibits = {
  drop: 'Gollyngwch yma i gadw’r ffeil fel arddangosyn',
  keeping: 'Yn cadw {{name}}',
  stop: 'Stopio',
  fromClipboard: 'wedi’i ludo o’r clipfwrdd',
  pastedName: 'Gludwyd {{stamp}}',
  page: 'Tudalen',
  line: 'Llinell',
  cite: 'Dyfynnu arddangosyn',
  saveCopyOf: 'Cadw copi o {{number}}',
  copied: 'Cadwyd copi: {{name}}',
  saveCopy: 'Cadw copi o’r arddangosyn',
} as const satisfies Translation<'cy'>['exhibits'];
