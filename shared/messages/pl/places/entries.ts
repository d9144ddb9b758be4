import type { Translation } from '../../translate.ts';

export const entries = {
  none: 'To nie opiera się na żadnym wpisie.',
  more_one: 'i jeszcze {{count}} wśród wpisów',
  more_few: 'i jeszcze {{count}} wśród wpisów',
  more_many: 'i jeszcze {{count}} wśród wpisów',
  more_other: 'i jeszcze {{count}} wśród wpisów',
  open: 'Otwórz wśród wpisów',
  find: 'Znajdź we wpisach',
  pickTitle: 'Które wpisy to pokazują?',
  pickText: 'Powód opiera się na tym, co zapisano. Wybierz co najmniej jeden wpis.',
  pickNone: 'Żaden wpis nie pasuje.',
  all: 'Wszystkie wpisy',
  chosen_one: 'wybrano {{count}} wpis',
  chosen_few: 'wybrano {{count}} wpisy',
  chosen_many: 'wybrano {{count}} wpisów',
  chosen_other: 'wybrano {{count}} wpisu',
  use: 'Użyj tych',
  cited: 'wpis {{cite}}',
  struck: 'wycofany',
} as const satisfies Translation<'pl'>['places']['entries'];
