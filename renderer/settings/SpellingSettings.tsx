import { useQuery } from '@tanstack/react-query';
import { languageNames } from '../../shared/languages.ts';
import { spelledLanguages } from '../../shared/spelling.ts';
import { asking, useAct } from '../app/asking.ts';
import { isMac } from '../app/chord.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useSpelledLanguages } from '../app/spelling.ts';
import { useWords } from '../app/Words.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Fieldset } from '../ui/Fieldset.tsx';
import { AddedWords } from './AddedWords.tsx';
import { Section } from './Section.tsx';

/** Which languages are checked while one writes, kept the moment they are chosen, and the user's own words. */
export function SpellingSettings() {
  const { t } = useWords();
  const clients = useQuery(asking('clients.list', {})).data?.clients ?? [];
  const checked = useSpelledLanguages(clients) ?? [];
  const keep = useAct('settings.set');
  return (
    <Section title={t('spelling.title')} {...(!isMac && { lead: t('spelling.lead') })}>
      {isMac ? (
        <Checkbox
          value={checked.length > 0}
          onChange={(isOn) => keep.mutate({ spelling: isOn ? [...spelledLanguages] : [] })}
        >
          {t('spelling.system')}
        </Checkbox>
      ) : (
        <Fieldset title={t('spelling.languages')}>
          {spelledLanguages.map((language) => (
            <Checkbox
              key={language}
              value={checked.includes(language)}
              onChange={(isOn) =>
                keep.mutate({
                  spelling: spelledLanguages.filter((one) => (one === language ? isOn : checked.includes(one))),
                })
              }
            >
              <span lang={language}>{languageNames[language]}</span>
            </Checkbox>
          ))}
        </Fieldset>
      )}
      <FailureNotice failure={keep.error} />
      <AddedWords />
    </Section>
  );
}
