import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './LetterList.module.css';
import { templateName, whyWords } from './names.ts';

/** How many letters are named where they are not the matter; the rest is one press away. */
const most = 4;

/** The letters the record asks for now, with the way to all of them. */
export function SuggestedLetters({ client }: { client: ClientId }) {
  const words = useWords();
  const { t } = words;
  const { go } = useWhereabouts();
  const suggestions = useQuery(asking('letters.list', { client })).data?.suggestions;
  if (!suggestions) return null;
  return (
    <Section
      title={t('letters.title')}
      acts={<Button onPress={() => go({ at: 'letter', client })}>{t('letters.all')}</Button>}
    >
      {suggestions.length === 0 ? (
        <p>{t('letters.none')}</p>
      ) : (
        <div className={styles['list']}>
          <ul>
            {suggestions.slice(0, most).map(({ template, choice, entries, ...rest }) => (
              <li key={`${template} ${entries.join()}`}>
                <LinkButton onPress={() => go({ at: 'letter', client, template, choice })}>
                  {templateName(template, words)}
                </LinkButton>
                <small>{whyWords({ template, choice, entries, ...rest }, words)}</small>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
