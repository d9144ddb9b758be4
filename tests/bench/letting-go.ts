// Letting a client of the sample go, from the decision to both PDFs, through the window, at the speed of a person who sees it for the first time.
// ON_RECORD_BENCH_HURRY=1 adds the person's time up instead of waiting for it; the pictures of each step go to dist/bench/letting-go.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import display from '../support/display.ts';
import { launch, type Running } from '../support/launch.ts';
import { personAt, type Person } from './person.ts';

const root = resolve(import.meta.dirname, '../..');
const goal = 10;
const isHurried = process.env['ON_RECORD_BENCH_HURRY'] !== undefined;

type Walk = (running: Running, person: Person) => Promise<void>;

/** The client who asks for many changes; the letters and copies go to them in Polish. */
const client = 'Zielony Młyn sp. z o.o.';
const accounts = ['Zielony Młyn (strona)', '@zielonymlyn', 'sklep.zielonymlyn.example', 'Zielony Młyn (profil firmy)'];
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
  async report({ page }, person) {
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

const closeDisplay = await display();
const folder = await mkdtemp(join(tmpdir(), 'on-record-letting-go-'));
try {
  await promisify(execFile)(
    process.execPath,
    [join(root, 'dist/main/cli.js'), 'demo', '--vault', join(folder, 'vault')],
    {
      env: { ...process.env, ON_RECORD_STATE: join(folder, 'state') },
    },
  );
  await using running = await launch({ folder });
  const person = await personAt(running, join(root, 'dist/bench/letting-go'), isHurried);
  const parts: string[] = [];
  let last = 0;
  for (const [name, walk] of Object.entries(screens)) {
    await walk(running, person);
    parts.push(`${name} ${((person.spent() - last) / 60_000).toFixed(1)}`);
    last = person.spent();
  }
  const minutes = last / 60_000;
  console.log(`  ${minutes.toFixed(1)} minutes (goal ${goal}): ${parts.join(', ')}`);
  console.log(`  looked for out of sight: ${person.outOfSight.join(' | ') || 'nothing'}`);
  if (minutes > goal) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  closeDisplay?.();
}
