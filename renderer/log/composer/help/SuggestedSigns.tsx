import { Plus, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Occurred } from '../../../../shared/journal/time.ts';
import type { Language } from '../../../../shared/languages.ts';
import { suggestSigns, type OwnHours } from '../../../../shared/suggest-signs.ts';
import { useWords } from '../../../app/Words.tsx';
import { Button } from '../../../ui/Button.tsx';
import { signsIn } from '../Chosen.tsx';
import type { DraftBody } from '../draft-body.ts';
import styles from './WritingHelp.module.css';

export interface SuggestedSignsProps {
  readonly text: string;
  readonly language: Language;
  readonly hours: OwnHours;
  readonly body: DraftBody;
  readonly onField: (field: string, value: unknown) => void;
}

/** Signs that what is written may be about, each with the words that led to it. None is set unless it is pressed. */
export function SuggestedSigns({ text, language, hours, body, onField }: SuggestedSignsProps) {
  const { t, word } = useWords();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const occurred = body['occurred'] as Occurred | undefined; // an incident's body has it in this form
  const said = typeof body['exactWords'] === 'string' ? `${text}\n${body['exactWords']}` : text;
  const found = useMemo(() => suggestSigns(said, language, occurred, hours), [said, language, occurred, hours]);
  const chosen = signsIn(body, 'signs');
  const offered = found.filter(({ sign }) => !chosen.includes(sign) && !refused.includes(sign));
  if (offered.length === 0) return null;
  return (
    <div className={styles['signs']} role="group" aria-label={t('next.compose.suggested')}>
      <span>{t('next.compose.suggested')}</span>
      {offered.map(({ sign, because, words }) => {
        const name = word(`words.signs.${sign}`, sign);
        const quoted = words.slice(0, 2).join(', ');
        const label =
          because === 'clock'
            ? t('next.compose.addByClock', { sign: name })
            : t('next.compose.add', { sign: name, words: quoted });
        return (
          <Button key={sign} look="step" aria-label={label} onPress={() => onField('signs', [...chosen, sign])}>
            <Plus aria-hidden />
            {name}
            <small>
              {because === 'clock' ? t('next.compose.becauseClock') : t('next.compose.because', { words: quoted })}
            </small>
          </Button>
        );
      })}
      <Button
        look="icon"
        aria-label={t('next.compose.dismiss')}
        onPress={() => setRefused([...refused, ...offered.map(({ sign }) => sign)])}
      >
        <X aria-hidden />
      </Button>
    </div>
  );
}
