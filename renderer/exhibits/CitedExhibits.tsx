import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import type { ClientId } from '../../shared/fields.ts';
import type { Citation } from '../../shared/journal/common.ts';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { LookButton } from './viewer/LookButton.tsx';
import styles from './CitedExhibits.module.css';

export interface CitedExhibitsProps {
  readonly client: ClientId;
  readonly citations: readonly Citation[];
  readonly onChange: (citations: readonly Citation[]) => void;
}

/** The exhibits an entry will cite, each with the page or line to look at. */
export function CitedExhibits({ client, citations, onChange }: CitedExhibitsProps) {
  const { t } = useWords();
  const known = useQuery(asking('exhibits.list', { client })).data?.exhibits ?? [];
  const put = (index: number, citation: Citation) =>
    onChange(citations.map((one, i) => (i === index ? citation : one)));
  return (
    <ul className={styles['cited']} aria-label={t('paper.fields.exhibits')}>
      {citations.map((citation, index) => {
        const file = known.find(({ id }) => id === citation.exhibit);
        if (!file) return null;
        const name = t('window.composer.exhibit', { number: file.number, name: file.name });
        return (
          <li key={`${citation.exhibit} ${index}`}>
            <span>{citation.region ? t('viewer.region', { exhibit: name }) : name}</span>
            {(['page', 'line'] as const).map((where) => (
              <TextField
                key={where}
                label={t(`exhibits.${where}`)}
                value={citation[where] === undefined ? '' : String(citation[where])}
                inputMode="numeric"
                maxLength={6}
                onChange={(text) => put(index, placed(citation, where, text))}
              />
            ))}
            <LookButton
              client={client}
              exhibit={file.id}
              at={citation}
              onCite={(place) => put(index, { exhibit: file.id, ...place })}
              label={t('viewer.mark', { number: file.number })}
            />
            <Button
              look="icon"
              aria-label={t('window.acts.removeOne', { name })}
              onPress={() => onChange(citations.filter((_, i) => i !== index))}
            >
              <X aria-hidden />
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** The citation with another page or line; what is no number is left out. */
function placed(citation: Citation, where: 'page' | 'line', text: string): Citation {
  // What lies on another page, or ends at another line, is no longer what was marked.
  const { [where]: _, region: _region, toLine: _toLine, ...rest } = citation;
  const number = Number(text.replace(/\D/g, ''));
  return number >= 1 ? { ...rest, [where]: number } : rest;
}
