import type { Language } from '../../../shared/languages.ts';
import { translator } from '../../../shared/messages/translate.ts';
import { useLearnt } from '../../app/languages.ts';
import { useWords } from '../../app/Words.tsx';
import type { GroundForm } from './grounds.ts';
import styles from './Reason.module.css';

/** The reason as the report will say it, in the report's language. */
export function ReasonPreview({ grounds, language }: { grounds: readonly GroundForm[]; language: Language }) {
  const { t } = useWords();
  const spoken = useLearnt(language);
  const [only] = grounds;
  if (!spoken) return null;
  const paper = translator(spoken);
  const inWords = ({ failure, words }: GroundForm) =>
    failure !== 'other' &&
    words.trim() !== '' && <p>{paper('paper.handover.reason.inWords', { words: words.trim() })}</p>;
  const named = (words: string) => ({ words: words.trim() || '…' });
  return (
    <section className={styles['preview']} aria-label={t('places.lettingGo.report.preview')}>
      <h3>{t('places.lettingGo.report.preview')}</h3>
      <div lang={spoken}>
        {grounds.length === 1 && only ? (
          <>
            <p>{paper(`paper.handover.reason.sentence.${only.failure}`, named(only.words))}</p>
            {inWords(only)}
          </>
        ) : (
          <>
            <p>{paper('paper.handover.reason.several')}</p>
            <ul>
              {grounds.map((ground) => (
                <li key={`${ground.failure} ${ground.words}`}>
                  {paper(`paper.handover.reason.clause.${ground.failure}`, named(ground.words))}
                  {inWords(ground)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
