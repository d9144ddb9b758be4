import type { Input, Output } from '../shared/contract.ts';
import { checking } from '../shared/reports/check/check.ts';
import { reportSteps } from '../shared/reports/report.ts';
import { withholding } from '../shared/reports/withholding.ts';
import { Refusal } from '../shared/result.ts';
import type { App } from './app.ts';
import { withContents } from './exhibit-contents.ts';
import type { Handlers } from './handlers.ts';
import { inTurns } from './in-turns.ts';
import { held } from './pdf/index.ts';
import { withPress } from './render-report.ts';
import { sourceOf } from './reports.ts';
import { withSheetMaker } from './sheets/sheet-maker.ts';
import type { Vault } from './vault/index.ts';

/** What stands where a report has its number. */
const noNumber = 'R-0000-0000';

/** Pixels across a page, unless asked otherwise. */
const usualWidth = 900;

type Chosen = Omit<Input<'reports.preview'>, 'page' | 'width'>;

interface Held {
  readonly key: string;
  readonly pdf: Promise<Uint8Array>;
}

export function previewHandlers(app: App): Handlers<'reports.preview' | 'reports.check'> {
  // The last report previewed, so that its next page need not be made again; gone with the vault when it is locked.
  const last = new WeakMap<Vault, Held>();
  return {
    'reports.preview': ({ page, width, ...chosen }) => preview(app, last, chosen, page ?? 1, width ?? usualWidth),
    'reports.check': async (chosen) => {
      if (chosen.kind !== 'record') throw new Refusal('invalid-input', 'kind: only a record is checked beforehand');
      return { findings: [...(await inTurns(checking(await sourceOf(app, chosen, noNumber))))] };
    },
  };
}

/** A page of a report as it would be now. Asking for another report stops the one under way; nothing is written anywhere. */
async function preview(
  app: App,
  last: WeakMap<Vault, Held>,
  chosen: Chosen,
  page: number,
  width: number,
): Promise<Output<'reports.preview'>> {
  const vault = await app.vault();
  const { entries } = await app.journals.of(chosen.client);
  const key = JSON.stringify([chosen, entries.at(-1)?.hash, entries.length]);
  const pdf = await (last.get(vault)?.key === key ? last.get(vault) : begun(app, last, vault, key, chosen))?.pdf;
  const drawn = pdf && (await withSheetMaker(app.places.sheetsWorker, (maker) => maker.draw(pdf, page, width)));
  if (!drawn) throw new Refusal('unexpected', 'this page could not be drawn', { unmade: 'page' });
  const { png, width: across, height, pages, text } = drawn;
  return { page: drawn.page, pages, picture: Buffer.from(png).toString('base64'), width: across, height, text };
}

function begun(app: App, last: WeakMap<Vault, Held>, vault: Vault, key: string, chosen: Chosen): Held {
  app.jobs.stop('preview');
  const pdf = app.jobs.run('preview', async (signal) => {
    const source = withholding(await sourceOf(app, chosen, noNumber));
    return withPress(app, { entries: source.entries.length, signal }, async (press) => {
      const complete = await withContents(app, chosen.client, source, press, () => undefined, signal);
      return held(await press.print(await inTurns(reportSteps(complete), signal)));
    });
  });
  const begin: Held = { key, pdf };
  last.set(vault, begin);
  pdf.catch(() => {
    if (last.get(vault) === begin) last.delete(vault); // to be tried again
  });
  return begin;
}
