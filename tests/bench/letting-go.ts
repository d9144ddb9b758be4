// Letting a client of the sample go, from the decision to both PDFs, through the window, at the speed of a person who sees it for the first time.
// ON_RECORD_BENCH_HURRY=1 adds the person's time up instead of waiting for it; the pictures of each step go to dist/bench/letting-go.
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { goThrough, type Walk } from './walk.ts';

const root = resolve(import.meta.dirname, '../..');

/** The client who asks for many changes; the letters and copies go to them in Polish. */
const client = 'Zielony Młyn sp. z o.o.';
/** Those there is something to hand over of: to their Google profile one was never let in. */
const accounts = ['Zielony Młyn (strona)', '@zielonymlyn', 'sklep.zielonymlyn.example'];
const steps = ['Client owns it', 'Client confirmed', 'Recovery and card moved', 'My access removed'];

/** The five screens, as one goes through them. */
const screens: Readonly<Record<string, Walk>> = {
  async decide({ page }, person) {
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    await button(client).first().waitFor();
    await person.knows();
    await person.presses(button(client).first());
    await page.getByRole('article').first().waitFor();
    await person.knows();
    await person.presses(button('More about this client'));
    await person.presses(page.getByRole('menuitem', { name: /^Let .* go/ }));
    await page.getByRole('heading', { name: 'Decide', level: 1 }).waitFor();
    await person.reads('decide');
    await person.presses(page.getByText(/^Let them go/));
    await person.types(
      page.getByLabel('Why', { exact: true }),
      'What is approved is taken back days later, and after seven months the Google profile is still closed to me.',
    );
    await person.reads('decide-filled');
    await person.presses(button('Record, and let them go'));
    await page.getByRole('heading', { name: 'Settle', level: 1 }).waitFor();
  },
  async settle({ page }, person) {
    await person.reads('settle');
    await person.presses(page.getByRole('button', { name: 'Settled: go to accounts' }));
    await page.getByRole('heading', { name: 'Accounts', level: 1 }).waitFor();
  },
  async accounts({ page }, person) {
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    await person.reads('accounts');
    const [first = '', ...others] = accounts;
    for (const step of steps) {
      await person.presses(button(`${step}, ${first}: record`));
      await person.reads(`accounts-step-${steps.indexOf(step) + 1}`);
      if (step === 'Client confirmed')
        await person.presses(page.getByRole('dialog').getByRole('button', { name: 'Their mail' }));
      await person.presses(page.getByText('All of these', { exact: true }));
      await person.presses(button('Record this step'));
      for (const account of [first, ...others]) await button(`${step}, ${account}: done`).waitFor();
    }
    await person.reads('accounts-done');
    await person.presses(page.getByRole('main').getByRole('button', { name: 'Report & reason' }));
    await page.getByRole('heading', { name: 'Report & reason', level: 1 }).waitFor();
  },
  async report({ page, folder }, person) {
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    await person.reads('report');
    await person.presses(button('Add a reason…'));
    await person.reads('report-reasons');
    await person.presses(page.getByRole('menuitem', { name: /let me do the work/ }));
    const options = page.getByRole('dialog').getByRole('option');
    await options.first().waitFor();
    await person.reads('report-entries');
    for (const nth of [0, 1]) await person.presses(options.nth(nth));
    await person.presses(button('Use these'));
    await person.presses(button('Record the reason'));
    await page.getByText('The reason is recorded').waitFor();
    await person.reads('report-reason');
    for (const [nth, copy] of ['For the client', 'For my file', 'Account checklist'].entries()) {
      const line = page.getByRole('listitem').filter({ hasText: copy });
      await person.saves(line.getByRole('button', { name: 'Make…' }), join(folder, `${nth}.pdf`));
      await button('Open the PDF').waitFor();
      await person.reads(`report-made-${nth + 1}`);
      await person.presses(page.getByRole('dialog').getByRole('button', { name: 'Close' }));
      if ((await stat(join(folder, `${nth}.pdf`))).size === 0) throw new Error(`${copy}: nothing was written`);
    }
    await person.reads('report-done');
    await person.presses(button('On to the last page'));
    await page.getByRole('heading', { name: 'Close', level: 1 }).waitFor();
  },
  async close({ page }, person) {
    await person.reads('close');
    await person.presses(page.getByRole('button', { name: 'Close the engagement' }));
    await page
      .getByText(/is a former client/)
      .first()
      .waitFor();
    await person.reads('closed');
  },
};

await goThrough({
  name: 'letting-go',
  goal: 10,
  async prepare(folder) {
    await promisify(execFile)(
      process.execPath,
      [join(root, 'dist/main/cli.js'), 'demo', '--vault', join(folder, 'vault')],
      { env: { ...process.env, ON_RECORD_STATE: join(folder, 'state') } },
    );
  },
  parts: screens,
});
