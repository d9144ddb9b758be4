import type { Translation } from '../translate.ts';

export const history = {
  title: 'Co działo się z dziennikiem',
  lead: 'Przywrócenia, nowe komputery, hasło i klienci, których już w nim nie ma. To także są wpisy.',
  events: {
    restored: 'Przywrócono z kopii zapasowej {{from}}',
    'new-computer': 'Zaczął tu pisać nowy komputer',
    'rolled-back': 'Folder był w starszym stanie, niż zostawił go ten komputer; zapis trwa dalej w nowym pliku',
    protected: 'Od tego miejsca dziennik jest chroniony hasłem',
    'passphrase-changed': 'Hasło zostało zmienione',
    unprotected: 'Ochronę hasłem wyłączono',
    'client-erased': 'Usunięto klienta',
    'client-lost': 'Zapisano utratę folderu klienta',
  },
  made: 'utworzono {{when}}',
  entry: 'wpis {{entry}}',
} as const satisfies Translation<'pl'>['history'];
