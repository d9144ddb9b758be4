import { useState, type ReactNode } from 'react';
import type { Chart, Mark } from '../../../shared/charts.ts';
import { useWords } from '../../app/Words.tsx';
import { Drawing } from '../../ui/Drawing.tsx';
import { behindLabel } from './behind-label.ts';

export interface ChartedProps {
  readonly chart: Chart;
  /** The dialog with the entries behind one of its numbers. */
  readonly behind: (mark: Mark, onClose: () => void) => ReactNode;
}

/** A chart whose numbers open the entries they were counted from, with a table of them for whoever hears the page. */
export function Charted({ chart, behind }: ChartedProps) {
  const { t } = useWords();
  const [opened, setOpened] = useState<Mark>();
  const { table } = chart;
  return (
    <div>
      <Drawing
        chart={chart}
        over={(mark) => (
          <button type="button" aria-label={behindLabel(t, mark.text, mark.name)} onClick={() => setOpened(mark)} />
        )}
      />
      {opened && behind(opened, () => setOpened(undefined))}
      <div className="said">
        <table>
          <caption>{table.summary}</caption>
          <thead>
            <tr>
              {table.columns.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ cells }) => (
              <tr key={cells.map(({ text }) => plainOf(text)).join(' ')}>
                {cells.map(({ text }, i) => (
                  <td key={table.columns[i]?.title}>{plainOf(text)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

type Runs = Chart['table']['rows'][number]['cells'][number]['text'];

/** The words of a run of text, without its voices. */
export function plainOf(runs: Runs): string {
  return typeof runs === 'string' ? runs : runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}
