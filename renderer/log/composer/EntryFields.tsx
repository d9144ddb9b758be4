import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../../shared/fields.ts';
import { asking } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
import type { DraftBody, Trouble } from './draft-body.ts';
import { FieldInput } from './FieldInput.tsx';
import { fieldLabel } from './field-label.ts';
import { formOf, type ComposedKind } from './forms.ts';
import styles from './EntryFields.module.css';

export interface EntryFieldsProps {
  readonly client: ClientId;
  readonly kind: ComposedKind;
  readonly body: DraftBody;
  readonly onField: (field: string, value: unknown) => void;
  readonly troubles: Readonly<Record<string, Trouble>>;
  /** Fields asked for beyond those that are always there and those that are filled in. */
  readonly asked: readonly string[];
  /** The kind has no large box, and one came here to write. */
  readonly focusFirst?: boolean;
}

/** The fields of a kind that are on the page now. */
export function EntryFields({ client, kind, body, onField, troubles, asked, focusFirst = false }: EntryFieldsProps) {
  const words = useWords();
  const currency = useCurrency(client);
  const shown = formOf(kind).fields.filter(
    ({ field, as, always }) =>
      as !== 'signs' &&
      as !== 'sign' &&
      (always || asked.includes(field) || body[field] !== undefined || troubles[field]),
  );
  if (shown.length === 0) return null;
  return (
    <div className={styles['fields']}>
      {shown.map((form, index) => {
        const trouble = troubles[form.field];
        return (
          <div key={`${kind}.${form.field}`} className={form.as === 'text' ? styles['wide'] : undefined}>
            <FieldInput
              client={client}
              form={form}
              label={fieldLabel(kind, form.field, words)}
              hint={form.field === 'opinion' ? words.t('window.composer.opinionHint') : undefined}
              error={trouble && words.t(`window.form.${trouble}`)}
              value={body[form.field]}
              onChange={(value) => onField(form.field, value)}
              currency={currency}
              autoFocus={(asked.at(-1) === form.field && body[form.field] === undefined) || (focusFirst && index === 0)}
            />
          </div>
        );
      })}
    </div>
  );
}

/** The currency of this client's sums: theirs, else the user's own, else euros. */
export function useCurrency(client: ClientId): string {
  const theirs = useQuery(asking('clients.get', { client })).data?.summary.currency;
  const mine = useQuery(asking('me.get', {})).data?.currency;
  return theirs ?? mine ?? 'EUR';
}
