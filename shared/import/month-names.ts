/** Names of the months as dates are written with them in the six languages, in full and cut short; Russian and Polish in the genitive. */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'január', 'ionawr', 'ion', 'января', 'янв', 'stycznia', 'sty'],
  ['february', 'feb', 'február', 'febr', 'chwefror', 'chwef', 'февраля', 'фев', 'февр', 'lutego', 'lut'],
  ['march', 'mar', 'március', 'márc', 'mawrth', 'марта', 'мар', 'marca'],
  ['april', 'apr', 'április', 'ápr', 'ebrill', 'ebr', 'апреля', 'апр', 'kwietnia', 'kwi'],
  ['may', 'május', 'máj', 'mai', 'мая', 'май', 'maja', 'maj'],
  ['june', 'jun', 'június', 'jún', 'mehefin', 'meh', 'июня', 'июн', 'czerwca', 'cze'],
  ['july', 'jul', 'július', 'júl', 'gorffennaf', 'gorff', 'июля', 'июл', 'lipca', 'lip'],
  ['august', 'aug', 'augusztus', 'awst', 'августа', 'авг', 'sierpnia', 'sie'],
  ['september', 'sep', 'sept', 'szeptember', 'szept', 'medi', 'сентября', 'сен', 'сент', 'września', 'wrz'],
  ['october', 'oct', 'október', 'okt', 'hydref', 'hyd', 'октября', 'окт', 'października', 'paź'],
  ['november', 'nov', 'novembre', 'tachwedd', 'tach', 'ноября', 'ноя', 'нояб', 'listopada', 'lis'],
  ['december', 'dec', 'rhagfyr', 'rhag', 'декабря', 'дек', 'grudnia', 'gru'],
];

/** The number of a month by its name in any of the six languages, 1 … 12. */
export function monthNamed(name: string): number | undefined {
  const plain = name.toLowerCase().replace(/\.$/u, '');
  const found = names.findIndex((each) => each.includes(plain));
  return found < 0 ? undefined : found + 1;
}
