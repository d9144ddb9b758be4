import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { ClientId } from '../../../../shared/fields.ts';
import { languageOfText } from '../../../../shared/language-of-text.ts';
import { asking } from '../../../app/asking.ts';
import { useWords } from '../../../app/Words.tsx';
import type { DraftBody } from '../draft-body.ts';
import { formOf, type ComposedKind } from '../forms.ts';
import { SuggestedSigns } from './SuggestedSigns.tsx';
import { ToneNotes } from './ToneNotes.tsx';

export interface WritingHelpProps {
  readonly client: ClientId;
  readonly kind: ComposedKind;
  readonly body: DraftBody;
  readonly onField: (field: string, value: unknown) => void;
}

/** Kinds whose own words are worth a look at their tone: what happened, not what was billed or done. */
const told: ReadonlySet<ComposedKind> = new Set<ComposedKind>([
  'incident',
  'boundary-stated',
  'disagreement',
  'own-miss',
  'price-explained',
]);

/**
 * Quiet help under what is being written: signs it may be about, and words a sceptical reader may stumble over. It follows a little behind the typing, in
 * the language the text is written in, and never stands in the way.
 */
export function WritingHelp({ client, kind, body, onField }: WritingHelpProps) {
  const { language: mine } = useWords();
  const theirs = useQuery(asking('clients.get', { client })).data?.summary.language;
  const hours = useQuery(asking('signs.view', { client })).data?.hours;
  const { main } = formOf(kind);
  const latest = useDeferredValue(body);
  const field = main ?? 'what';
  const text = typeof latest[field] === 'string' ? latest[field] : '';
  if (!told.has(kind) || text.trim() === '') return null;
  const language = languageOfText(text, theirs ?? mine);
  return (
    <>
      {kind === 'incident' && hours && (
        <SuggestedSigns text={text} language={language} hours={hours} body={latest} onField={onField} />
      )}
      <ToneNotes text={text} language={language} onText={(next) => onField(field, next)} />
    </>
  );
}
