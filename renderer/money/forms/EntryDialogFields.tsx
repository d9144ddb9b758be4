import type { ClientId } from '../../../shared/fields.ts';
import { useWords } from '../../app/Words.tsx';
import type { DraftBody, Trouble } from '../../log/composer/draft-body.ts';
import { useCurrency } from '../../log/composer/EntryFields.tsx';
import { fieldLabel } from '../../log/composer/field-label.ts';
import { FieldInput } from '../../log/composer/FieldInput.tsx';
import { formOf, type ComposedKind, type FieldForm } from '../../log/composer/forms.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './EntryDialog.module.css';

export interface EntryDialogFieldsProps {
  readonly client: ClientId;
  readonly kind: ComposedKind;
  readonly body: DraftBody;
  readonly hide: readonly string[];
  readonly show: readonly string[];
  readonly currency: string | undefined;
  readonly troubles: Readonly<Record<string, Trouble>>;
  readonly onField: (field: string, value: unknown) => void;
}

/** The fields a kind always needs, and the others in a part that can be opened. */
export function EntryDialogFields(props: EntryDialogFieldsProps) {
  const { client, kind, body, hide, show, currency, troubles, onField } = props;
  const words = useWords();
  const usual = useCurrency(client);
  const offered: readonly FieldForm[] = formOf(kind).fields.filter(({ field }) => !hide.includes(field));
  const first = offered.filter(({ always, field }) => always || show.includes(field) || troubles[field]);
  const rest = offered.filter((one) => !first.includes(one));
  const input = (form: FieldForm, isFirst: boolean) => {
    const trouble = troubles[form.field];
    return (
      <div key={form.field} className={isWide(form) ? styles['wide'] : undefined}>
        <FieldInput
          client={client}
          form={form}
          label={fieldLabel(kind, form.field, words)}
          hint={undefined}
          error={trouble && words.t(`window.form.${trouble}`)}
          value={body[form.field]}
          onChange={(value) => onField(form.field, value)}
          currency={currency ?? usual}
          ifAny={!form.always}
          autoFocus={isFirst && formOf(kind).main === undefined}
        />
      </div>
    );
  };
  return (
    <>
      {first.length > 0 && <div className={styles['fields']}>{first.map((form, i) => input(form, i === 0))}</div>}
      {rest.length > 0 && (
        <Disclosure
          title={words.t('money.more')}
          isOpen={rest.some(({ field }) => body[field] !== undefined)}
          note={words.format.list(rest.map(({ field }) => fieldLabel(kind, field, words)))}
        >
          <div className={styles['fields']}>{rest.map((form) => input(form, false))}</div>
        </Disclosure>
      )}
    </>
  );
}

function isWide({ as, field }: FieldForm): boolean {
  return (
    field === 'where' ||
    as === 'text' ||
    as === 'names' ||
    as === 'invoice' ||
    as === 'request' ||
    as === 'deliverable' ||
    as === 'delivery' ||
    as === 'file'
  );
}
