import { encodings, type Answer, type ImportFile } from '../../shared/calls/import.ts';
import { columnsFor } from '../../shared/import/column-names.ts';
import { dateOrders } from '../../shared/import/order.ts';
import { fieldsOf, isNeeded, tableKinds, type Mapping } from '../../shared/import/table-kinds.ts';
import { useWords } from '../app/Words.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Import.module.css';
import { Sample } from './Sample.tsx';

export interface TableMappingProps {
  readonly file: ImportFile;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
}

const none = '';
const auto = 'auto';

/** How a table is read, for the user to say otherwise; each change reads it again. */
export function TableMapping({ file, answer, onAnswer }: TableMappingProps) {
  const { t } = useWords();
  const { table } = file;
  if (!table) return null;
  const { mapping, columns, sheet, sheets } = table;
  const isComplete =
    mapping !== undefined &&
    fieldsOf(mapping.kind).every((field) => !isNeeded(mapping.kind, field) || mapping.columns[field]);
  const change = (next: Mapping) => onAnswer({ ...answer, mapping: next });
  return (
    <Disclosure title={t('imports.mapping.title')} isOpen={!isComplete}>
      <div className={styles['mapping']}>
        <Select
          label={t('imports.mapping.kind')}
          choices={tableKinds.map((kind) => ({ id: kind, label: t(`imports.mapping.kinds.${kind}`) }))}
          value={mapping?.kind}
          placeholder={t('window.form.choose')}
          onChange={(kind) => change({ kind, columns: columnsFor(kind, columns) })}
        />
        {mapping &&
          fieldsOf(mapping.kind).map((field) => (
            <Select
              key={field}
              label={t(`imports.mapping.fields.${field}`)}
              isRequired={isNeeded(mapping.kind, field)}
              choices={[
                ...(isNeeded(mapping.kind, field) ? [] : [{ id: none, label: t('imports.mapping.none') }]),
                ...columns.map((column) => ({ id: column, label: column })),
              ]}
              value={mapping.columns[field] ?? none}
              placeholder={t('imports.mapping.none')}
              onChange={(column) => {
                const { [field]: _before, ...others } = mapping.columns;
                change({ ...mapping, columns: column === none ? others : { ...others, [field]: column } });
              }}
            />
          ))}
        {mapping && <HowWritten mapping={mapping} onChange={change} />}
        {sheets.length > 1 && (
          <Select
            label={t('imports.mapping.sheet')}
            choices={sheets.map((name) => ({ id: name, label: name }))}
            value={sheet}
            onChange={(name) => onAnswer({ file: answer.file, sheet: name })}
          />
        )}
        {file.encoding !== undefined && (
          <Select
            label={t('imports.mapping.encoding')}
            choices={[
              { id: auto, label: t('imports.mapping.encodingAuto', { encoding: file.encoding }) },
              ...encodings.map((encoding) => ({ id: encoding, label: encoding })),
            ]}
            value={answer.encoding ?? auto}
            onChange={(id) => {
              const { encoding: _before, ...others } = answer;
              const encoding = encodings.find((one) => one === id);
              onAnswer(encoding ? { ...others, encoding } : others);
            }}
          />
        )}
      </div>
      <Sample columns={columns} rows={table.sample} />
    </Disclosure>
  );
}

/** How days and amounts are written, where the table does not show it by itself. */
function HowWritten({ mapping, onChange }: { mapping: Mapping; onChange: (mapping: Mapping) => void }) {
  const { t } = useWords();
  const { order, decimal, ...rest } = mapping;
  const hasMoney = mapping.kind === 'invoices' || mapping.kind === 'payments';
  return (
    <>
      <Select
        label={t('imports.mapping.order')}
        choices={[
          { id: auto, label: t('imports.mapping.orderAuto') },
          ...dateOrders.map((one) => ({ id: one, label: t(`imports.orders.${one}`) })),
        ]}
        value={order ?? auto}
        onChange={(id) => {
          const chosen = dateOrders.find((one) => one === id);
          onChange({ ...rest, ...(decimal && { decimal }), ...(chosen && { order: chosen }) });
        }}
      />
      {hasMoney && (
        <>
          <Select
            label={t('imports.mapping.decimal')}
            choices={[
              { id: auto, label: t('imports.mapping.decimals.auto') },
              { id: ',', label: t('imports.mapping.decimals.comma') },
              { id: '.', label: t('imports.mapping.decimals.point') },
            ]}
            value={decimal ?? auto}
            onChange={(id) =>
              onChange({ ...rest, ...(order && { order }), ...((id === ',' || id === '.') && { decimal: id }) })
            }
          />
          <TextField
            label={t('imports.mapping.currency')}
            value={mapping.currency ?? ''}
            onChange={(text) => {
              const code = text.trim().toUpperCase();
              if (/^[A-Z]{3}$/u.test(code)) onChange({ ...mapping, currency: code });
            }}
          />
        </>
      )}
    </>
  );
}
