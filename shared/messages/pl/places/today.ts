import type { Translation } from '../../translate.ts';

export const today = {
  drafts: 'Do dokończenia',
  draftsHint: 'Zaczęte i jeszcze niezapisane.',
  draftEmpty: 'jeszcze nic nie napisano',
  draftBegun: 'zaczęto {{day}} {{time}}',
  go: 'Dalej',
  whose: 'Kogo to dotyczy?',
  discard: 'Wyrzuć',
  discardTitle: 'Wyrzucić ten szkic?',
  discardText: 'Szkic nie był jeszcze zapisany. Po wyrzuceniu przepada.',
  noClient: 'jeszcze bez klienta',
  waiting: 'Otwarte i oczekujące',
  leaving: 'Rozstania',
  leavingGo: 'Kontynuuj przekazanie',
  quiet: 'Nie ma nic pilnego ani nic do dokończenia.',
  anything: 'Coś do zapisania?',
  capture: 'Zrób wpis',
} as const satisfies Translation<'pl'>['places']['today'];
