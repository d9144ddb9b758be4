import type { Block, TableBlock } from '../../../shared/reports/model.ts';
import { Ledger } from '../../ui/Ledger.tsx';
import { plainOf } from './Charted.tsx';
import styles from './Blocks.module.css';

/** A part of a report as it stands on paper, on the page: its text, lists and tables. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, i) => {
    // A report's blocks have no names; their order is fixed.
    const key = `${i} ${block.kind}`;
    switch (block.kind) {
      case 'paragraph':
        return (
          <p key={key} className={styles[block.voice ?? 'body']}>
            {plainOf(block.text)}
          </p>
        );
      case 'heading':
        return <h4 key={key}>{block.text}</h4>;
      case 'list':
        return (
          <ul key={key} className={styles['list']}>
            {block.items.map((item) => (
              <li key={plainOf(item)}>{plainOf(item)}</li>
            ))}
          </ul>
        );
      case 'table':
        return <Printed key={key} table={block} />;
      default:
        return null;
    }
  });
}

function Printed({ table: { summary, columns, rows } }: { table: TableBlock }) {
  const numbered = rows.map(({ cells }, i) => ({ id: String(i), cells }));
  return (
    <Ledger
      caption={summary}
      rows={numbered}
      columns={columns.map(({ title, align }, i) => ({
        id: title,
        title,
        ...(align === 'end' && { align }),
        cell: ({ cells }: (typeof numbered)[number]) => plainOf(cells[i]?.text ?? ''),
      }))}
    />
  );
}
