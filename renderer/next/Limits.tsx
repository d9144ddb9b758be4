import type { ClientId } from '../../shared/fields.ts';
import type { SignsView } from '../../shared/signs-view.ts';
import { counted } from '../../shared/counted.ts';
import { useWords } from '../app/Words.tsx';
import { WriteButton } from '../money/WriteButton.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Section } from '../ui/Section.tsx';
import { Behind } from './Behind.tsx';
import styles from './Limits.module.css';

/** The limits the user stated, and whether what they were about has happened again since (seeds A18, C4). */
export function Limits({ client, limits }: { client: ClientId; limits: SignsView['limits'] }) {
  const { t, word, format } = useWords();
  return (
    <Section
      title={t('next.limits.title')}
      acts={
        <WriteButton client={client} kind="boundary-stated">
          {t('words.kinds.boundary-stated')}
        </WriteButton>
      }
    >
      {limits.length === 0 && <p>{t('next.limits.none')}</p>}
      <ul className={styles['limits']}>
        {limits.toReversed().map(({ entry, on, what, sign, repeats, repeated }) => (
          <li key={entry}>
            <p>{what}</p>
            <p className={styles['note']}>
              <Behind
                client={client}
                title={t('words.kinds.boundary-stated')}
                entries={counted([entry])}
                label={t('next.limits.on', { day: format.day(on) })}
              />
              {sign !== undefined && <Chip>{word(`words.signs.${sign}`, sign)}</Chip>}
              {repeated > 0 ? (
                <Chip tone="late">
                  <Behind
                    client={client}
                    title={t('next.limits.repeat')}
                    entries={{ count: repeated, ids: repeats.map((one) => one.entry) }}
                    label={t('next.limits.repeats', { count: repeated })}
                  />
                </Chip>
              ) : (
                sign !== undefined && <span>{t('next.limits.kept')}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
