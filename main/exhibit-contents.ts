import { formatterOf } from '../shared/reports/paper.ts';
import { choosing, type ExhibitChosen } from '../shared/reports/choosing.ts';
import type { LaidIn } from '../shared/reports/laid-in.ts';
import type { ReportSource } from '../shared/reports/source.ts';
import { withholding } from '../shared/reports/withholding.ts';
import type { ClientId, EntryId } from '../shared/fields.ts';
import type { App } from './app.ts';
import { inTurns } from './in-turns.ts';
import { layInAll, type PictureKeeper } from './sheets/to-lay-in.ts';

/** The source of a record with the contents of its exhibits, whose pictures go to the press at once. Of one whose file is withheld, nothing is read. */
export async function withContents(
  app: App,
  client: ClientId,
  source: ReportSource,
  press: PictureKeeper,
  told: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<ReportSource> {
  if (source.options.kind !== 'record') return source;
  const shown = withholding(source);
  const { exhibits } = await inTurns(choosing(shown.journal, shown.options, formatterOf(shown)), signal);
  const readable = exhibits.filter(({ entry, struck }) => !struck && !shown.withheld?.get(entry.id)?.has('sha256'));
  const wanted = readable.filter((one) => isWanted(one, source));
  const vault = await app.vault();
  const laid = await layInAll(
    vault.exhibits,
    client,
    wanted.map(({ entry, body: { sha256, bytes, type } }) => ({ id: entry.id, sha256, bytes, type })),
    app.places.sheetsWorker,
    press,
    told,
    signal,
  );
  const left = exhibits
    .filter((one) => !wanted.includes(one))
    .map(({ entry }): [EntryId, LaidIn] => [entry.id, { form: 'described', why: 'by-choice' }]);
  return { ...source, laidIn: new Map([...laid, ...left]) };
}

function isWanted({ entry }: ExhibitChosen, { options: { layIn } }: ReportSource): boolean {
  return layIn === undefined || layIn.includes(entry.id);
}
