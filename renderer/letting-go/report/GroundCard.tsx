import { useQueries } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { ClientId } from '../../../shared/fields.ts';
import { languageOfText } from '../../../shared/language-of-text.ts';
import type { Language } from '../../../shared/languages.ts';
import { asking } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Behind } from '../../money/parts/Behind.tsx';
import { ToneNotes } from '../../log/composer/help/ToneNotes.tsx';
import { EntryPicker } from '../../entries/EntryPicker.tsx';
import { needsEntries, needsWords, suggested, type GroundForm } from './grounds.ts';
import styles from './Reason.module.css';

export interface GroundCardProps {
  readonly client: ClientId;
  readonly ground: GroundForm;
  readonly onChange: (ground: GroundForm) => void;
  readonly onRemove: () => void;
  readonly isTried: boolean;
  /** Added a moment ago: what it rests on is asked at once. */
  readonly isNew: boolean;
  /** The language the report will say it in. */
  readonly language: Language;
}

/** One reason: the words for it, and the entries it rests on. */
export function GroundCard({ client, ground, onChange, onRemove, isTried, isNew, language }: GroundCardProps) {
  const { t, format } = useWords();
  const [isPicking, setPicking] = useState(isNew);
  const { failure, words, entries } = ground;
  const items = useQueries({ queries: entries.map((entry) => asking('entries.get', { client, entry })) });
  const cites = items.map(({ data }) => data?.entry.cite).filter((cite) => cite !== undefined);
  return (
    <section className={styles['ground']}>
      <div className={styles['head']}>
        <h3>… {t(`paper.handover.reason.clause.${failure}`, { words: words.trim() || '…' })}</h3>
        <Button look="icon" aria-label={t('places.lettingGo.report.remove')} onPress={onRemove}>
          <X aria-hidden />
        </Button>
      </div>
      <TextField
        label={t('places.lettingGo.report.words')}
        spellCheck
        hint={t('places.lettingGo.report.wordsHint')}
        value={words}
        onChange={(next) => onChange({ ...ground, words: next })}
        maxLength={2000}
        {...(isTried && needsWords(ground) && { error: t('places.lettingGo.report.wordsNeeded') })}
      />
      <ToneNotes
        text={words}
        language={languageOfText(words, language)}
        onText={(next) => onChange({ ...ground, words: next })}
      />
      <div className={styles['backed']}>
        <span>{t('places.lettingGo.report.entries')}</span>
        {cites.length > 0 && (
          <Behind
            client={client}
            of={t('places.lettingGo.report.entries')}
            value={format.list(cites.map((cite) => t('places.entries.cited', { cite })))}
            counted={{ ids: entries }}
          />
        )}
        <Button look="step" onPress={() => setPicking(true)}>
          {t(entries.length === 0 ? 'places.lettingGo.report.pick' : 'places.lettingGo.report.pickMore')}
        </Button>
      </div>
      {isTried && needsEntries(ground) && (
        <p className={styles['error']} role="alert">
          {t('places.lettingGo.report.entriesNeeded')}
        </p>
      )}
      {isPicking && (
        <EntryPicker
          client={client}
          chosen={entries}
          suggested={suggested[failure]}
          onChoose={(next) => onChange({ ...ground, entries: [...next] })}
          onClose={() => setPicking(false)}
        />
      )}
    </section>
  );
}
