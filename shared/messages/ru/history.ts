import type { Translation } from '../translate.ts';

export const history = {
  title: 'Что было с журналом',
  lead: 'Восстановления, новые компьютеры, парольная фраза и клиенты, которых в нём больше нет. Это тоже записи.',
  events: {
    restored: 'Восстановлен из резервной копии {{from}}',
    'new-computer': 'Сюда начал писать новый компьютер',
    'rolled-back':
      'Папка оказалась в более раннем состоянии, чем её оставил этот компьютер; запись продолжена в новом файле',
    protected: 'С этого момента журнал защищён парольной фразой',
    'passphrase-changed': 'Парольная фраза изменена',
    unprotected: 'Защита парольной фразой снята',
    'client-erased': 'Клиент стёрт',
    'client-lost': 'Записано, что папка клиента утрачена',
  },
  made: 'создана {{when}}',
  entry: 'запись {{entry}}',
} as const satisfies Translation<'ru'>['history'];
