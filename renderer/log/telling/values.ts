import { isField, labelKey, showOf } from '../../../shared/reports/fields.ts';
import type { Runs } from '../../../shared/reports/model.ts';
import type { Pen } from '../../../shared/reports/paper.ts';
import type { Stamp } from '../../../shared/journal/time.ts';
import type { Words } from '../../app/Words.tsx';

/** What a value is said with: the words of the window, and the numbers of other entries and of exhibits. */
export interface Saying extends Words {
  readonly cite: (entry: string) => string;
  readonly numberOf: (exhibit: string) => string;
}

/** The value of one field in words, as it is also said on paper. A field that a newer app added is said as it stands. */
export function valueWords(kind: string, field: string, value: unknown, recordedAt: Stamp, saying: Saying): string {
  const { t, format: f, cite, numberOf } = saying;
  const pen: Pen = { t, f, cite, numberOf, shows: () => true, entries: new Map(), laidAs: () => undefined };
  const show = showOf(kind, field);
  return show
    ? plain(show(pen, value, { recordedAt }))
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : '';
}

/** The label of a field: as on paper, and the window's own for those that never go there. */
export function labelWords(kind: string, field: string, { t, word }: Pick<Words, 't' | 'word'>): string {
  if (isField(field)) return t(labelKey(kind, field));
  return word(`window.log.fields.${field}`, field);
}

function plain(runs: Runs): string {
  return typeof runs === 'string' ? runs : runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}
