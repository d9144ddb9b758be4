// A freelancer's real mess, from an empty journal to a reviewed one, through the window, at the speed of a person who sees it for the first time: a mailbox, a
// chat with pictures, invoices, payments, a calendar and a folder of screenshots, in three languages, about two clients.
// ON_RECORD_BENCH_HURRY=1 adds the person's time up instead of waiting for it; the pictures of each step go to dist/bench/the-mess.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { messIn, type Mess } from '../support/mess/mess.ts';
import { goThrough, type Walk } from './walk.ts';

/** The files, made when the walk begins. */
let mess: Mess;

const [pl, ja] = ['Pracownia Sadowska', '林製菓'];

/** Who the people in the files are; everybody else is left out. */
const people: readonly (readonly [string, string])[] = [
  ['Basia Sadowska', pl],
  ['Anna', 'me'],
  ['Barbara Sadowska', pl],
  ['林 健一', ja],
  ['Ruth Bell', ja],
  ['Pracownia Sadowska - biuro', pl],
];

/** What the person stumbles over in the mails and gives a sign, or records as a good turn. */
const signs: readonly (readonly [string, string])[] = [
  ['Chyba Pani żartuje', 'criticism put as insult'],
  ['Mój zięć zrobiłby to w weekend', 'never satisfied'],
  ['Wystawiłam Pani opinię w internecie', 'public attack'],
  ['Szefowa mówi, że zapłaci po uruchomieniu', 'late payment'],
  ['社長が全部赤にしたい', 'outside agreed hours'],
  ['やはり最初の色がよかった', 'changed mind'],
  ['I need six new versions tonight', 'outside agreed hours'],
  ['I never agreed to a price', 'denies what was agreed'],
];

/** What the screenshots show, and of whom. */
const shots: readonly (readonly [string, string, string])[] = [
  ['Zrzut ekranu 2026-05-04', pl, 'Her review of my work, one star, as it stood that evening.'],
  ['Zrzut ekranu 2026-04-30', pl, 'Half of the invoice of March arrived, as my bank shows.'],
  ['Screenshot 2026-02-12', ja, 'They wrote that the money would be sorted out later.'],
];

const steps: Readonly<Record<string, Walk>> = {
  async begin({ page }, person) {
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    await page.getByLabel('Your name').waitFor();
    await person.reads('welcome');
    await person.types(page.getByLabel('Your name'), 'Anna Kowalska');
    await person.presses(button('Begin'));
    await page.getByLabel('Name of the client').waitFor();
    await person.reads('first-client');
    await person.types(page.getByLabel('Name of the client'), pl);
    await person.presses(button('Go on'));
    await page.getByLabel('What happened?').waitFor();
    await person.reads('log');
    await person.presses(button('New client'));
    await person.reads('new-client');
    await person.types(page.getByRole('dialog').getByLabel('Name of the client'), ja);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: ja }).waitFor();
  },
  async read({ page }, person) {
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    await person.presses(button('Bring in'));
    await button('Choose files…').waitFor();
    await person.reads('bring-in');
    await person.chooses(button('Choose files…'), [...mess.toBringIn, ...mess.screenshots]);
    await button(/^Record \d/).waitFor();
    await person.reads('found');
  },
  async assign({ page }, person) {
    for (const [name, is] of people) {
      await person.presses(page.getByRole('button', { name: `${name}: Is` }).first());
      await person.presses(page.getByRole('option', { name: is, exact: true }));
    }
    await person.presses(page.getByRole('button', { name: /^Leave out the \d+ others/ }));
    await person.reads('assigned');
  },
  async review({ page }, person) {
    await person.presses(page.getByRole('button', { name: 'Show more' }));
    await page.getByRole('button', { name: 'Show more' }).waitFor({ state: 'detached' });
    await person.reads('all-items');
    for (const [words, sign] of signs) {
      const item = page.getByRole('listitem').filter({ hasText: words }).first();
      await person.presses(item.getByRole('button', { name: 'No sign' }));
      await person.presses(page.getByRole('menuitemcheckbox', { name: sign, exact: true }));
      await page.keyboard.press('Escape');
    }
    const thanks = page.getByRole('listitem').filter({ hasText: '店頭でとても評判です' }).first();
    await person.presses(thanks.getByRole('button', { name: /^Record as/ }));
    await person.presses(page.getByRole('menuitemradio', { name: 'Good turn' }));
    for (const [name, whose, shows] of shots) {
      const item = page.getByRole('listitem').filter({ hasText: name }).first();
      await person.types(item.getByLabel('What it shows'), shows);
      await person.presses(item.getByRole('button', { name: /^Whose journal/ }));
      await person.presses(page.getByRole('menuitem', { name: whose, exact: true }));
    }
    await person.reads('screenshots');
    const thread = page.getByRole('listitem').filter({ hasText: 'Just do it' }).first();
    await person.presses(thread.getByRole('button', { name: /in this exchange/ }));
    await person.reads('one-exchange');
    await person.presses(page.getByRole('button', { name: 'Everything again' }));
  },
  async record({ page }, person) {
    await person.presses(page.getByRole('button', { name: /^Record \d/ }));
    await page.getByText(/entries recorded/).waitFor({ timeout: 120_000 });
    await person.reads('recorded');
  },
  async journal({ page }, person) {
    await person.presses(page.getByRole('button', { name: `To the log of ${pl}` }));
    await page.getByLabel('What happened?').waitFor();
    await page.getByRole('article').first().waitFor();
    await person.reads('journal');
  },
  async look({ page }, person) {
    await person.presses(page.getByRole('tab', { name: 'Money & work' }));
    await page.getByText('2026/03/01').first().waitFor();
    await person.reads('money');
    await person.presses(page.getByRole('button', { name: ja }).first());
    await page.getByRole('heading', { name: ja, level: 1 }).waitFor();
    await person.reads('other-client');
  },
};

await goThrough({
  name: 'the-mess',
  goal: 30,
  async prepare(folder) {
    await mkdir(join(folder, 'mess'));
    mess = await messIn(join(folder, 'mess'));
  },
  parts: steps,
});
