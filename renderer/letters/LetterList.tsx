import type { Output } from '../../shared/contract.ts';
import { letterGroups } from '../../shared/letters/templates.ts';
import type { LetterChoice } from '../../shared/letters/source.ts';
import { isTemplate } from '../../shared/letters/templates.ts';
import { useWords } from '../app/Words.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import styles from './LetterList.module.css';
import { templateName, whyWords } from './names.ts';

export interface LetterListProps {
  readonly list: Output<'letters.list'>;
  readonly onChoose: (template: string, choice?: LetterChoice) => void;
}

/** The letters the record asks for now, each with its reason; then all of them, by what they are about. */
export function LetterList({ list: { templates, suggestions }, onChoose }: LetterListProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={styles['list']}>
      <section aria-label={t('letters.suggested')}>
        <h2>{t('letters.suggested')}</h2>
        {suggestions.length === 0 && <p>{t('letters.none')}</p>}
        <ul>
          {suggestions.map((suggestion) => (
            <li key={`${suggestion.template} ${suggestion.entries.join()}`}>
              <LinkButton onPress={() => onChoose(suggestion.template, suggestion.choice)}>
                {templateName(suggestion.template, words)}
              </LinkButton>
              <small>{whyWords(suggestion, words)}</small>
            </li>
          ))}
        </ul>
      </section>
      <Disclosure title={t('letters.all')} isOpen={suggestions.length === 0}>
        {[...letterGroups, undefined].map((group) => {
          const mine = templates.filter((one) => one.group === group);
          return (
            mine.length > 0 && (
              <section key={group ?? 'own'} aria-label={t(`letters.groups.${group ?? 'own'}`)}>
                <h3>{t(`letters.groups.${group ?? 'own'}`)}</h3>
                <ul>
                  {mine.map((one) => (
                    <li key={one.template}>
                      <LinkButton onPress={() => onChoose(one.template)}>
                        {templateName(one.template, words)}
                      </LinkButton>
                      <small>
                        <Hint {...one} />
                      </small>
                    </li>
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </Disclosure>
    </div>
  );
}

/** What a letter is for, and when it was sent to this client last. */
function Hint({ template, sent, lastSent }: Output<'letters.list'>['templates'][number]) {
  const { t, format } = useWords();
  const hint = isTemplate(template) ? t(`letters.hints.${template}`) : undefined;
  const day = lastSent === undefined ? '' : format.day(lastSent);
  const history = sent === 0 ? undefined : t('letters.sentTimes', { count: sent, day });
  return <>{[hint, history].filter((one) => one !== undefined).join(' · ')}</>;
}
