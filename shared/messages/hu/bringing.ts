import type { Translation } from '../translate.ts';

/** Képek és iratok a behozottak között. */
export const bringing = {
  papers: 'Képek és PDF-ek',
  shows: 'Mi látható rajta',
  closer: '{{name}} megtekintése',
  closed: 'Itt nem jeleníthető meg.',
  byName: 'időpont a fájlnévből',
  byFile: 'a fájl saját időpontja',
  join: 'Ugyanazt mutatja, mint a fölötte lévő',
  joined: 'ehhez tartozik: {{what}}',
  apart: 'Mégis külön',
  whoseOne: 'Kinek a naplójába: {{who}}',
} as const satisfies Translation<'hu'>['bringing'];
