// Our own: the built worker, as the program starts it. node tests/bench/pdf/with-ours.ts ENTRIES OUT
import { join } from 'node:path';
import { makePdf } from '../../../main/pdf/index.ts';
import type { Report } from '../../../shared/reports/model.ts';
import { builtPlaces } from '../../support/built.ts';
import { benchEntries, heading, running } from './content.ts';

const [count = '', path = ''] = process.argv.slice(2);
const report: Report = {
  kind: 'record',
  language: 'en',
  title: heading,
  number: 'R-2026-0001',
  madeAt: '2026-11-27T09:00:00.000Z',
  running: { headLeft: running, headRight: '', footLeft: '' },
  parts: [
    {
      blocks: [
        { kind: 'title', text: heading },
        ...benchEntries(Number(count)).map(({ number, title, meta, body, hash }) => ({
          kind: 'entry' as const,
          id: `entry-${number}`,
          number,
          when: '09:05',
          margin: [{ text: meta }],
          head: title,
          text: body,
          details: [{ label: 'sha256', value: hash }],
          addenda: [],
        })),
      ],
    },
  ],
  attachments: [],
  words: { pageOf: 'Page {{page}} of {{pages}}', continued: 'continued', missingGlyphs: 'No font' },
};
await makePdf(report, { path }, { workerPath: builtPlaces.pdfWorker, fontsFolder: join(builtPlaces.assets, 'fonts') });
