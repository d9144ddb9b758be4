/** Development: `node tests/tools/pdf-sample.ts out.pdf` writes every kind of block as a PDF, to be looked at. */
import { resolve } from 'node:path';
import { makePdf } from '../../main/pdf/index.ts';
import { sampleReport } from '../main/pdf/sample-report.ts';

const root = resolve(import.meta.dirname, '../..');
const path = resolve(process.argv[2] ?? 'sample.pdf');
const rendered = await makePdf(
  sampleReport(),
  { path },
  { workerPath: resolve(root, 'main/pdf/worker.ts'), fontsFolder: resolve(root, 'assets/fonts') },
);
console.log(JSON.stringify({ path, ...rendered }));
