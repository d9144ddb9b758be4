import { ArrowLeft } from 'lucide-react';
import type { ClientId } from '../../shared/fields.ts';
import type { Pattern } from '../../shared/decision.ts';
import type { Criterion } from '../../shared/playbook/criteria.ts';
import type { LetterTemplate } from '../../shared/playbook/playbook.ts';
import { playbooks } from '../../shared/playbook/playbooks.ts';
import type { PatternStanding } from '../../shared/playbook/suggest.ts';
import { thresholdsOfPattern } from '../../shared/thresholds.ts';
import { useWords } from '../app/Words.tsx';
import { Numbers } from '../house/Numbers.tsx';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Section } from '../ui/Section.tsx';
import { Facts } from './Facts.tsx';
import styles from './PatternPage.module.css';

export interface PatternPageProps {
  readonly client: ClientId;
  readonly pattern: Pattern;
  readonly standing: PatternStanding | undefined;
  readonly criterion: Criterion | undefined;
  readonly onBack: () => void;
  /** Opens the letter of a step; absent as long as the window has no place for letters. */
  readonly onLetter?: ((letter: LetterTemplate) => void) | undefined;
}

/** The playbook of one pattern: its signs, what tends to happen, the steps with their letters, when to leave, what speaks against it. */
export function PatternPage({ client, pattern, standing, criterion, onBack, onLetter }: PatternPageProps) {
  const { t, word } = useWords();
  const { signs, against } = playbooks[pattern];
  const numbers = thresholdsOfPattern(pattern);
  return (
    <article className={styles['page']}>
      <header>
        <Button look="quiet" onPress={onBack} autoFocus>
          <ArrowLeft aria-hidden />
          {t('next.page.back')}
        </Button>
        <h2>{t(`playbook.patterns.${pattern}.name`)}</h2>
        <p>{t(`playbook.patterns.${pattern}.gist`)}</p>
        <p className={styles['signs']}>
          {signs.map((sign) => (
            <Chip key={sign}>{t(`words.signs.${sign}`)}</Chip>
          ))}
        </p>
      </header>
      <Section title={t('next.page.now')}>
        {standing && standing.facts.length > 0 ? (
          <Facts client={client} facts={standing.facts} />
        ) : (
          <p>{t('next.page.nothingNow')}</p>
        )}
      </Section>
      <Section title={t('next.page.happens')}>
        <p>{t(`playbook.patterns.${pattern}.happens`)}</p>
      </Section>
      <Section title={t('next.page.steps')}>
        <Steps pattern={pattern} onLetter={onLetter} />
      </Section>
      <Section title={t('next.page.leave')}>
        <p>{t(`playbook.patterns.${pattern}.leave`)}</p>
        {criterion && (
          <>
            <p>{t('next.page.criterion', { state: t(`decision.criterion.${criterion.state}`) })}</p>
            <Facts client={client} facts={criterion.facts} />
          </>
        )}
      </Section>
      {numbers.length > 0 && (
        <Section title={t('house.numbers.onPage')}>
          <p>{t('house.numbers.onPageLead')}</p>
          <Numbers names={numbers} />
        </Section>
      )}
      <Section title={t('next.page.against')}>
        <ul className={styles['against']}>
          {against.map((key) => (
            <li key={key}>{word(`playbook.patterns.${pattern}.against.${key}`, '')}</li>
          ))}
        </ul>
      </Section>
    </article>
  );
}

function Steps({ pattern, onLetter }: Pick<PatternPageProps, 'pattern' | 'onLetter'>) {
  const { t, word } = useWords();
  return (
    <ol className={styles['steps']}>
      {playbooks[pattern].steps.map(({ step, letter }) => (
        <li key={step}>
          <p>{word(`playbook.patterns.${pattern}.steps.${step}`, '')}</p>
          {letter &&
            (onLetter ? (
              <Button look="step" onPress={() => onLetter(letter)}>
                {t(`playbook.letters.${letter}`)}
              </Button>
            ) : (
              <small>{t('next.page.letterLater', { letter: t(`playbook.letters.${letter}`) })}</small>
            ))}
        </li>
      ))}
    </ol>
  );
}
