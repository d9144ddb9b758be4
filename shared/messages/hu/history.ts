import type { Translation } from '../translate.ts';

export const history = {
  title: 'Mi történt a naplóval',
  lead: 'Visszaállítások, új számítógépek, a jelmondat és azok az ügyfelek, akik már nincsenek benne. Ezek is bejegyzések.',
  events: {
    restored: 'Visszaállítva ebből a biztonsági mentésből: {{from}}',
    'new-computer': 'Egy új számítógép kezdett ide írni',
    'rolled-back': 'A mappa régebbi állapotban volt, mint ahogy ez a számítógép hagyta; új fájlban folytatódik',
    protected: 'Innentől jelmondat védi a naplót',
    'passphrase-changed': 'A jelmondat megváltozott',
    unprotected: 'A jelmondatos védelem megszűnt',
    'client-erased': 'Egy ügyfél törölve',
    'client-lost': 'Egy ügyfél mappája elveszettként rögzítve',
  },
  made: 'készült: {{when}}',
  entry: '{{entry}}. bejegyzés',
} as const satisfies Translation<'hu'>['history'];
