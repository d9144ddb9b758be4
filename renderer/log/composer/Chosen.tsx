import type { ClientId } from '../../../shared/fields.ts';
import type { Citation } from '../../../shared/journal/common.ts';
import { CitedExhibits } from '../../exhibits/CitedExhibits.tsx';
import { useWords } from '../../app/Words.tsx';
import { Removable } from '../../ui/Removable.tsx';
import type { DraftBody } from './draft-body.ts';
import { formOf, type ComposedKind } from './forms.ts';

export interface ChosenProps {
  readonly client: ClientId;
  readonly kind: ComposedKind;
  readonly body: DraftBody;
  readonly onField: (field: string, value: unknown) => void;
}

/** The signs and exhibits picked so far. */
export function Chosen({ client, kind, body, onField }: ChosenProps) {
  const { t, word } = useWords();
  const form = formOf(kind).fields.find(({ as }) => as === 'signs' || as === 'sign');
  const signs = form ? signsIn(body, form.field) : [];
  const citations = (body['exhibits'] ?? []) as readonly Citation[]; // every kind's body has them in this form
  return (
    <>
      {form && signs.length > 0 && (
        <Removable
          label={t('window.signs.chosen')}
          tone="late"
          items={signs.map((id) => ({ id, label: word(`words.signs.${id}`, id) }))}
          onRemove={(id) => onField(form.field, form.as === 'sign' ? undefined : signs.filter((sign) => sign !== id))}
        />
      )}
      {citations.length > 0 && (
        <CitedExhibits client={client} citations={citations} onChange={(next) => onField('exhibits', next)} />
      )}
    </>
  );
}

/** The signs of a body, one or many. */
export function signsIn(body: DraftBody, field: string): readonly string[] {
  const value = body[field];
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
}
