import type { ClientId } from '../../shared/fields.ts';
import { patterns as allPatterns, type Pattern } from '../../shared/decision.ts';
import type { PatternStanding } from '../../shared/playbook/suggest.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Section } from '../ui/Section.tsx';
import type { PatternAnswer } from './AnswerDialog.tsx';
import { Facts } from './Facts.tsx';
import styles from './Patterns.module.css';

export interface PatternsProps {
  readonly client: ClientId;
  readonly standings: readonly PatternStanding[];
  readonly onOpen: (pattern: Pattern) => void;
  readonly onAnswer: (answer: PatternAnswer) => void;
}

/** Patterns that fit by the user's own word, then those the record suggests, then the way to all others. */
export function Patterns({ client, standings, onOpen, onAnswer }: PatternsProps) {
  const { t } = useWords();
  const accepted = standings.filter(({ state }) => state === 'accepted');
  const suggested = standings.filter(({ state }) => state === 'suggested');
  const props = { client, onOpen, onAnswer };
  return (
    <>
      {accepted.length > 0 && (
        <Section title={t('next.patterns.acceptedTitle')}>
          <ul className={styles['cards']}>
            {accepted.map((standing) => (
              <Accepted key={standing.pattern} {...props} standing={standing} />
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('next.patterns.title')}>
        <p>{suggested.length > 0 ? t('next.patterns.lead') : t('next.patterns.none')}</p>
        <ul className={styles['cards']}>
          {suggested.map((standing) => (
            <Suggested key={standing.pattern} {...props} standing={standing} />
          ))}
        </ul>
        <Disclosure title={t('next.patterns.others')}>
          <p className={styles['note']}>{t('next.patterns.othersLead')}</p>
          <ul className={styles['others']}>
            {allPatterns.map((pattern) => (
              <li key={pattern}>
                <LinkButton onPress={() => onOpen(pattern)}>{t(`playbook.patterns.${pattern}.name`)}</LinkButton>
                <small>{t(`playbook.patterns.${pattern}.gist`)}</small>
              </li>
            ))}
          </ul>
        </Disclosure>
      </Section>
    </>
  );
}

interface CardProps extends Omit<PatternsProps, 'standings'> {
  readonly standing: PatternStanding;
}

function Accepted({ client, standing, onOpen, onAnswer }: CardProps) {
  const { t, format } = useWords();
  const { pattern, facts, answer, newSince, entries } = standing;
  return (
    <li className={styles['card']}>
      <h3>{t(`playbook.patterns.${pattern}.name`)}</h3>
      <p>{t(`playbook.patterns.${pattern}.gist`)}</p>
      {answer && (
        <p className={styles['note']}>
          {t('next.patterns.acceptedOn', { day: format.day(answer.on) })}
          {newSince.count > 0 && ` · ${t('next.patterns.newSince', { count: newSince.count })}`}
        </p>
      )}
      {answer?.why !== undefined && <p className={styles['why']}>{answer.why}</p>}
      <Facts client={client} facts={facts} />
      <div className={styles['acts']}>
        <Button look="primary" onPress={() => onOpen(pattern)}>
          {t('next.patterns.open')}
        </Button>
        <Button look="quiet" onPress={() => onAnswer({ kind: 'pattern-rejected', pattern, facts: entries.ids })}>
          {t('next.patterns.takeBack')}
        </Button>
      </div>
    </li>
  );
}

function Suggested({ client, standing, onOpen, onAnswer }: CardProps) {
  const { t, format } = useWords();
  const { pattern, facts, answer, entries } = standing;
  return (
    <li className={styles['card']}>
      <h3>
        <LinkButton onPress={() => onOpen(pattern)}>{t(`playbook.patterns.${pattern}.name`)}</LinkButton>
      </h3>
      <p>{t(`playbook.patterns.${pattern}.gist`)}</p>
      {answer && <p className={styles['note']}>{t('next.patterns.rejectedOn', { day: format.day(answer.on) })}</p>}
      <Facts client={client} facts={facts} />
      <div className={styles['acts']}>
        <Button onPress={() => onAnswer({ kind: 'pattern-accepted', pattern, facts: entries.ids })}>
          {t('next.patterns.accept')}
        </Button>
        <Button look="quiet" onPress={() => onAnswer({ kind: 'pattern-rejected', pattern, facts: entries.ids })}>
          {t('next.patterns.reject')}
        </Button>
      </div>
    </li>
  );
}
