import type { Translation } from '../translate.ts';

/** What one is reminded of, in the settings and in the system's notifications. */
export const reminders = {
  title: 'Emlékeztetők',
  lead: 'Amíg a program fut, ez a számítógép szól. Semmi nem hagyja el a gépet; zárolt képernyőnél vagy zárolt naplónál sem név, sem összeg nem jelenik meg.',
  kinds: {
    due: 'Ami esedékes lesz: egy nappal előtte',
    overdue: 'Lejárt számlák és a következő levél',
    waiting: 'Amire túl régóta vár',
    promise: 'Fizetési ígéretek',
    abuse: 'Egy napja válasz nélkül maradt támadás',
    hours: 'Munkaidőn kívül érkezett üzenetek',
    weekly: 'Péntekenként: van mit rögzíteni?',
  },
  quietFrom: 'Csend kezdete',
  quietTo: 'Csend vége',
  quietHint: 'Ezekben az órákban nincs értesítés. Kétszer ugyanaz az időpont: nincs csendes idő.',
  weeklyTitle: 'Van mit rögzíteni?',
  weeklyText: 'Néhány szó erről a hétről, amíg emlékszik rá.',
  many_one: '{{count}} teendő vár',
  many_other: '{{count}} teendő vár',
  manyText: 'A „Ma” lapon láthatók.',
  generic: 'Teendő vár',
  genericText: 'A részletekhez nyissa meg az On Recordot.',
} as const satisfies Translation<'hu'>['reminders'];
