import { ArrowLeft } from 'lucide-react';
import type { ClientId } from '../../shared/fields.ts';
import type { Pattern } from '../../shared/decision.ts';
import type { Criterion } from '../../shared/playbook/criteria.ts';
import type { LetterTemplate } from '../../shared/playbook/playbook.ts';
import { playbooks } from '../../shared/playbook/playbooks.ts';
import type { PatternStanding } from '../../shared/playbook/suggest.ts';
import type { StepStanding } from '../../shared/playbook/taken.ts';
import { counted } from '../../shared/counted.ts';
import { thresholdsOfPattern } from '../../shared/thresholds.ts';
import { useWords } from '../app/Words.tsx';
import { Numbers } from '../house/Numbers.tsx';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Section } from '../ui/Section.tsx';
import { Behind } from './Behind.tsx';
import { Facts } from './Facts.tsx';
import styles from './PatternPage.module.css';
import { StepPlaceButton } from './StepPlaceButton.tsx';

export interface PatternPageProps {
  readonly client: ClientId;
  readonly pattern: Pattern;
  readonly standing: PatternStanding | undefined;
  readonly criterion: Criterion | undefined;
  readonly onBack: () => void;
  /** Opens the letter of a step. */
  readonly onLetter: (letter: LetterTemplate) => void;
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
      </header>
      <Section title={t('next.page.now')}>
        {standing && standing.facts.length > 0 ? (
          <Facts client={client} facts={standing.facts} />
        ) : (
          <p>{t('next.page.nothingNow')}</p>
        )}
      </Section>
      <Next client={client} pattern={pattern} standing={standing} onLetter={onLetter} />
      <Section title={t('window.log.signs')}>
        <dl className={styles['signs']}>
          {signs.map((sign) => (
            <div key={sign}>
              <dt>{t(`words.signs.${sign}`)}</dt>
              <dd>{t(`signs.means.${sign}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t('next.page.happens')}>
        <p>{t(`playbook.patterns.${pattern}.happens`)}</p>
      </Section>
      <Section title={t('next.page.steps')}>
        <Steps client={client} pattern={pattern} standing={standing} onLetter={onLetter} />
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

/** The steps in order: those the record shows as taken with their day, and the one that comes next marked. */
function Steps({ client, pattern, standing, onLetter }: Omit<PatternPageProps, 'criterion' | 'onBack'>) {
  const { t, word, format } = useWords();
  const steps: readonly StepStanding[] = standing?.steps ?? playbooks[pattern].steps;
  return (
    <ol className={styles['steps']}>
      {steps.map(({ step, letter, leads, taken }) => {
        const sentence = word(`playbook.patterns.${pattern}.steps.${step}`, '');
        return (
          <li key={step} aria-current={standing?.next === step ? 'step' : undefined}>
            <p>
              {sentence} {standing?.next === step && <Chip tone="accent">{t('steps.next')}</Chip>}
            </p>
            {taken && (
              <Behind
                client={client}
                title={sentence}
                entries={counted([taken.entry])}
                label={t('steps.taken', { day: format.day(taken.on) })}
              />
            )}
            <StepActs client={client} letter={letter} leads={leads} onLetter={onLetter} />
          </li>
        );
      })}
    </ol>
  );
}

/** What comes next by the record, before all else: whoever opens the page wants to know it first. */
function Next({ client, pattern, standing, onLetter }: Omit<PatternPageProps, 'criterion' | 'onBack'>) {
  const { t, word } = useWords();
  const next = standing?.steps.find(({ step }) => step === standing.next);
  if (!next) return null;
  return (
    <Section title={t('steps.next')}>
      <p>{word(`playbook.patterns.${pattern}.steps.${next.step}`, '')}</p>
      <StepActs client={client} letter={next.letter} leads={next.leads} onLetter={onLetter} />
    </Section>
  );
}

interface StepActsProps extends Pick<PatternPageProps, 'client' | 'onLetter'> {
  readonly letter: StepStanding['letter'];
  readonly leads: StepStanding['leads'];
}

/** The ways to do a step: its letter, the place where it is done. */
function StepActs({ client, letter, leads, onLetter }: StepActsProps) {
  const { t } = useWords();
  if (!letter && !leads) return null;
  return (
    <div className={styles['acts']}>
      {letter && (
        <Button look="step" onPress={() => onLetter(letter)}>
          {t('steps.letter', { letter: t(`letters.names.${letter}`) })}
        </Button>
      )}
      {leads && <StepPlaceButton client={client} place={leads} />}
    </div>
  );
}
