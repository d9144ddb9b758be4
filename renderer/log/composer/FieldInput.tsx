import type { ClientId, Money } from '../../../shared/fields.ts';
import { channels } from '../../../shared/incidents.ts';
import { locatedSorts } from '../../../shared/located.ts';
import { natures } from '../../../shared/work.ts';
import { useWords } from '../../app/Words.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { MinutesField } from '../../ui/MinutesField.tsx';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { FieldForm } from './forms.ts';
import { DeliveredFile } from './DeliveredFile.tsx';
import { EntryField } from './EntryField.tsx';
import { NamesField } from './NamesField.tsx';

export interface FieldInputProps {
  readonly client: ClientId;
  readonly form: FieldForm;
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly currency: string;
  readonly autoFocus: boolean;
  /** Not asked for where there is no earlier entry it could name. */
  readonly ifAny?: boolean;
}

/** One field of a form, asked for as its kind needs. The values' types hold by the kinds' schemas; each input writes what it reads. */
export function FieldInput({ client, form, value, onChange, currency, ifAny, ...field }: FieldInputProps) {
  const { t, word } = useWords();
  const oneOf = (ids: readonly string[], messages: string) => (
    <Select
      {...field}
      choices={ids.map((id) => ({ id, label: word(`${messages}.${id}`, id) }))}
      value={asText(value)}
      onChange={onChange}
      placeholder={t('window.form.choose')}
    />
  );
  switch (form.as) {
    case 'text':
      return <TextArea {...field} lines={1} value={asText(value) ?? ''} onChange={onChange} />;
    case 'line':
      return <TextField {...field} value={asText(value) ?? ''} onChange={onChange} />;
    case 'day':
      return <DayField {...field} value={asText(value)} onChange={onChange} />;
    case 'money':
      return <MoneyField {...field} value={value as Money | undefined} onChange={onChange} currency={currency} />;
    case 'minutes':
      return <MinutesField {...field} value={value as number | undefined} onChange={onChange} />;
    case 'names':
      return <NamesField {...field} value={(value ?? []) as readonly string[]} onChange={onChange} />;
    case 'yes':
      return (
        <Checkbox value={value === true} onChange={(yes) => onChange(yes ? true : undefined)}>
          {field.label}
        </Checkbox>
      );
    case 'channel':
      return oneOf(channels, 'words.channels');
    case 'nature':
      return oneOf(natures, 'words.natures');
    case 'located':
      return oneOf(locatedSorts, 'whereabouts.sorts');
    case 'file':
      return <DeliveredFile client={client} value={asText(value)} onChange={onChange} />;
    case 'wants':
      return oneOf(['answer', 'material', 'approval', 'access'], 'paper.values.wants');
    case 'outcome':
      return oneOf(['accepted', 'modified', 'overridden'], 'paper.values.outcomes');
    case 'concession':
      return oneOf(['extension', 'discount', 'free-work', 'other'], 'paper.values.concessions');
    case 'invoice':
    case 'request':
    case 'deliverable':
    case 'delivery':
    case 'extra':
    case 'recommendation':
    case 'disagreement':
      return (
        <EntryField {...field} client={client} of={form.as} value={asText(value)} onChange={onChange} ifAny={ifAny} />
      );
    case 'signs':
    case 'sign':
      return null; // the toolbar's own picker
  }
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
