import { useMemo } from 'react';
import type { Language } from '../../../../shared/languages.ts';
import { checkTone, reworded } from '../../../../shared/tone/check.ts';
import type { ToneFinding } from '../../../../shared/tone/tone.ts';
import { useWords } from '../../../app/Words.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import styles from './WritingHelp.module.css';

/** Words a sceptical reader may stumble over, closed until one wants to see them; other words are offered, and nothing is blocked (row 18). */
export function ToneNotes({
  text,
  language,
  onText,
}: {
  text: string;
  language: Language;
  onText: (text: string) => void;
}) {
  const { t } = useWords();
  const findings = useMemo(() => checkTone(text, language), [text, language]);
  if (findings.length === 0) return null;
  const offered = findings.filter(({ instead }) => instead !== undefined);
  return (
    <Disclosure title={t('tone.title', { count: findings.length })}>
      <div className={styles['tone']}>
        <p>{t('tone.lead')}</p>
        <ul>
          {findings.map((finding) => (
            <Note
              key={`${finding.start} ${finding.words}`}
              finding={finding}
              onTake={() => onText(reworded(text, [finding]))}
            />
          ))}
        </ul>
        {offered.length > 1 && (
          <LinkButton onPress={() => onText(reworded(text, findings))}>{t('tone.takeAll')}</LinkButton>
        )}
      </div>
    </Disclosure>
  );
}

function Note({ finding: { kind, words, instead }, onTake }: { finding: ToneFinding; onTake: () => void }) {
  const { t } = useWords();
  return (
    <li>
      <q>{words}</q> <span>{t(`tone.kinds.${kind}`)}</span>{' '}
      {instead !== undefined && (
        <LinkButton aria-label={t('tone.take', { words, instead })} onPress={onTake}>
          {t('tone.instead', { words: instead })}
        </LinkButton>
      )}
    </li>
  );
}
