import { useRef, useState } from 'react';
import type { EntryId } from '../../../shared/fields.ts';
import { blacked, blackedOut, type Withheld } from '../../../shared/reports/withholding.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import styles from './Withhold.module.css';
import { leftOutOf, placeIn, withField, withPassage, type Leavable } from './withholding.ts';

export interface LeavableFieldProps {
  readonly entry: EntryId;
  readonly of: Leavable;
  readonly label: string;
  readonly list: readonly Withheld[];
  readonly onChange: (list: readonly Withheld[]) => void;
}

/** One field of an entry: left out whole, or word by word where it is a text. */
export function LeavableField({ entry, of: { field, text }, label, list, onChange }: LeavableFieldProps) {
  const { t } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setMissing] = useState(false);
  const out = leftOutOf(list, entry, field);
  const isWhole = out !== undefined && out.passages === undefined;
  const mark = () => {
    const { selectionStart: from = 0, selectionEnd: to = 0 } = area.current ?? {};
    setMissing(to <= from);
    if (to > from && text !== undefined)
      onChange(withPassage(list, entry, field, [placeIn(text, from), placeIn(text, to)]));
    area.current?.focus();
  };
  return (
    <div className={styles['field']} role="group" aria-label={label}>
      <strong>{label}</strong>
      <Checkbox value={isWhole} onChange={(isOut) => onChange(withField(list, entry, field, isOut))}>
        {t('withheld.choose.whole')}
      </Checkbox>
      {text !== undefined && !isWhole && (
        <>
          <textarea
            ref={area}
            readOnly
            spellCheck={false}
            aria-label={label}
            value={text.replaceAll('\r\n', '\n') /* as the page makes it anyway */}
            rows={Math.min(8, 1 + Math.ceil(text.length / 70))}
          />
          <div className={styles['acts']}>
            <Button onPress={mark}>{t('withheld.choose.mark')}</Button>
            {out && (
              <Button look="quiet" onPress={() => onChange(withField(list, entry, field, false))}>
                {t('withheld.choose.clear')}
              </Button>
            )}
            {isMissing && <span role="status">{t('withheld.choose.selectFirst')}</span>}
          </div>
        </>
      )}
      {out && (
        <p className={styles['shown']}>
          <span>{t('withheld.choose.shown')}</span> {isWhole ? blackedOut : blacked(text ?? '', out.passages ?? [])}
        </p>
      )}
    </div>
  );
}
