import { useQuery } from '@tanstack/react-query';
import type { LogItem } from '../../../shared/calls/wire.ts';
import type { ClientId } from '../../../shared/fields.ts';
import type { FieldProps } from '../../ui/FieldShell.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { tell } from '../telling/tell.ts';
import { useSaying } from '../telling/useSaying.ts';
import type { Saying } from '../telling/values.ts';
import { entriesOf } from '../queries.ts';

const kindsOf = {
  invoice: ['invoice'],
  request: ['requested'],
  /** What can be accepted, and taken back. */
  deliverable: ['delivered', 'work'],
  /** What work went into. */
  delivery: ['delivered'],
  extra: ['scope-asked'],
  recommendation: ['recommended'],
  disagreement: ['disagreement'],
} as const;

export interface EntryFieldProps extends FieldProps {
  readonly client: ClientId;
  readonly of: keyof typeof kindsOf;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  /** Nothing stands there where there is no such entry; else that one has to be recorded first. */
  readonly ifAny?: boolean | undefined;
}

/** Which earlier entry this belongs to: the invoice paid, the request answered. The latest come first. */
export function EntryField({ client, of, value, onChange, ifAny = false, ...field }: EntryFieldProps) {
  const saying = useSaying();
  const { t, format } = saying;
  const found = useQuery(entriesOf(client, kindsOf[of])).data?.items;
  const standing = (found ?? []).filter(({ struck }) => !struck).reverse();
  if (found && standing.length === 0) {
    return ifAny ? null : (
      <Notice>
        <p>{t(`window.composer.noneYet.${of === 'delivery' ? 'deliverable' : of}`)}</p>
      </Notice>
    );
  }
  return (
    <Select
      {...field}
      choices={standing.map((item) => ({
        id: item.entry.id,
        label: headline(item, saying),
        hint: t('window.composer.entryOf', { entry: item.entry.cite, day: format.dayShort(item.day) }),
      }))}
      value={value}
      onChange={onChange}
      placeholder={t('window.form.choose')}
    />
  );
}

function headline({ entry: { kind, recordedAt }, body }: LogItem, saying: Saying): string {
  const told = tell({ kind, recordedAt, body }, saying);
  const line = [...told.beside, told.text ?? told.quote].filter(Boolean).join(' · ') || told.kind;
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
