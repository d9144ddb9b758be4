import type { Chart } from '../../../shared/charts.ts';
import { Drawing } from '../../ui/Drawing.tsx';

/** A chart with its numbers as a table for whoever hears the page. */
export function Charted({ chart }: { chart: Chart }) {
  const { table } = chart;
  return (
    <div>
      <Drawing chart={chart} />
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
