import { isLetterField } from '../../shared/letters/fields.ts';
import { useWords } from '../app/Words.tsx';
import { DayField } from '../ui/DayField.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Letter.module.css';
import type { Preview } from './letter-form.ts';

export interface BlanksProps {
  readonly unfilled: Preview['unfilled'];
  readonly leftOut: Preview['leftOut'];
  /** Fields that were filled here stay here, so that what is typed can be mended. */
  readonly typed: Readonly<Record<string, string>>;
  readonly onType: (field: string, text: string) => void;
}

type Blank = Pick<Preview['leftOut'][number], 'kind'> & { readonly field: string };

/** What the record could not fill: the marked places first, then what could be said besides. */
export function Blanks({ unfilled, leftOut, typed, onType }: BlanksProps) {
  const { t } = useWords();
  const isMarked = (field: string): boolean => unfilled.some((one) => one.field === field);
  const more = leftOut.filter(({ field, kind }) => !isMarked(field) && canBeTyped(kind));
  const filled = Object.keys(typed).filter((field) => !isMarked(field) && !more.some((one) => one.field === field));
  const marked: readonly Blank[] = [...unfilled, ...filled.map((field) => ({ field, kind: 'text' }))];
  return (
    <>
      {marked.length > 0 && (
        <section className={styles['blanks']} aria-label={t('letters.fill')}>
          <h3>{t('letters.fill')}</h3>
          <p>{t('letters.fillHint')}</p>
          {marked.map((blank) => (
            <BlankField key={blank.field} {...blank} typed={typed} onType={onType} />
          ))}
        </section>
      )}
      {more.length > 0 && (
        <Disclosure title={t('letters.more')} note={t('letters.moreHint')}>
          <div className={styles['blanks']}>
            {more.map((blank) => (
              <BlankField key={blank.field} {...blank} typed={typed} onType={onType} />
            ))}
          </div>
        </Disclosure>
      )}
    </>
  );
}

function BlankField({ field, kind, typed, onType }: Blank & Pick<BlanksProps, 'typed' | 'onType'>) {
  const { t } = useWords();
  const label = isLetterField(field) ? t(`letters.fields.${field}`) : field;
  const value = typed[field] ?? '';
  if (kind === 'day')
    return (
      <DayField label={label} value={value === '' ? undefined : value} onChange={(day) => onType(field, day ?? '')} />
    );
  if (kind === 'passage') return <TextArea label={label} value={value} onChange={(text) => onType(field, text)} />;
  return <TextField label={label} value={value} onChange={(text) => onType(field, text)} />;
}

/** Lists of invoices and the like come from the record, or are written into the text itself. */
function canBeTyped(kind: string): boolean {
  return ['name', 'text', 'passage', 'day', 'number', 'money', 'moment', 'minutes'].includes(kind);
}
