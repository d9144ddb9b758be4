import type { Translation } from '../../translate.ts';

export const today = {
  drafts: 'I’w gorffen',
  draftsHint: 'Wedi’u dechrau a heb eu cofnodi eto.',
  draftEmpty: 'dim wedi’i ysgrifennu eto',
  draftBegun: 'dechreuwyd {{day}} {{time}}',
  go: 'Mynd ymlaen',
  whose: 'Am bwy mae hyn?',
  discard: 'Taflu',
  discardTitle: 'Taflu’r drafft hwn?',
  discardText: 'Ni chofnodwyd drafft erioed. Unwaith y’i teflir, mae wedi mynd.',
  noClient: 'dim cleient eto',
  waiting: 'Yn agored ac yn aros',
  leaving: 'Yn dirwyn i ben',
  leavingGo: 'Mynd ymlaen â’r trosglwyddo',
  quiet: 'Nid oes dim yn ddyledus, na dim yn aros i’w orffen.',
  anything: 'Oes rhywbeth i’w gofnodi?',
  capture: 'Ei ysgrifennu',
} as const satisfies Translation<'cy'>['places']['today'];
