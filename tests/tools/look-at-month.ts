// A month of business with one client, gone through the real window in a language, each stage as a picture: node tests/tools/look-at-month.ts OUT [lang…]
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator } from 'playwright-core';
import type {} from '../../renderer/bridge.ts';
import { plusDays } from '../../shared/calendar.ts';
import { languageNames, languages, type Language } from '../../shared/languages.ts';
import { command } from '../support/desktop.ts';
import display from '../support/display.ts';
import { launch } from '../support/launch.ts';
import { settled } from '../support/places.ts';
import { saidIn } from '../support/said-in.ts';

/** What is typed in each language; Polish for every language that has no words of its own here. */
const papers = {
  pl: {
    currency: 'PLN',
    me: 'Anna Kowalska',
    client: 'Księgarnia Portowa',
    services: 'Dwa wpisy w tygodniu\nJeden newsletter w miesiącu',
    request: 'Zdjęcia nowej wystawy',
    blocks: 'Newsletter grudniowy',
    extra: 'Ulotka na targi',
    why: 'Jedna ilustracja odpadła',
    promise: 'W przyszłym tygodniu na pewno.',
    page: 'Okładka newslettera',
    accepted: 'Bardzo ładna, bierzemy.',
    reversed: 'Jednak wolimy inny odcień.',
    paused: 'Wpisy',
    work: 'Newsletter na grudzień',
    manual: 'Rozmowa o targach',
    reason: 'Okładka nie jest jeszcze gotowa, zapłacimy po odbiorze.',
    gave: 'Tydzień dłużej na drugą fakturę',
  },
  hu: {
    currency: 'HUF',
    me: 'Szabó Eszter',
    client: 'Kikötői Könyvesbolt Kft.',
    services: 'Heti két bejegyzés\nHavonta egy hírlevél',
    request: 'Az új kiállítás fényképei',
    blocks: 'Decemberi hírlevél',
    extra: 'Szórólap a vásárra',
    why: 'Egy illusztráció elmaradt',
    promise: 'Jövő héten biztosan utalunk.',
    page: 'A hírlevél borítója',
    accepted: 'Nagyon szép, kérjük.',
    reversed: 'Mégis inkább más árnyalat legyen.',
    paused: 'A bejegyzések',
    work: 'Hírlevél decemberre',
    manual: 'Megbeszélés a vásárról',
    reason: 'A borító még nincs kész, átvétel után fizetünk.',
    gave: 'Egy héttel több idő a második számlára',
  },
  ja: {
    currency: 'JPY',
    me: '高橋 麻衣',
    client: '港書店',
    services: '週二回の投稿\n月一回のニュースレター',
    request: '新しい展示の写真',
    blocks: '十二月のニュースレター',
    extra: '見本市のチラシ',
    why: '挿絵を一点減らした',
    promise: '来週には必ず払います。',
    page: 'ニュースレターの表紙',
    accepted: 'とても良いです。これでお願いします。',
    reversed: 'やはり別の色合いにしてください。',
    paused: '投稿',
    work: '十二月のニュースレター',
    manual: '見本市の打ち合わせ',
    reason: '表紙がまだ出来ていないので、受け取ってから払います。',
    gave: '二通目の請求書を一週間待つ',
  },
} as const;

const today = new Date().toLocaleDateString('sv-SE'); // ISO order, in this computer's zone
const [, , out = 'dist/month', ...wanted] = process.argv;
const closeDisplay = await display();
try {
  for (const language of languages)
    if (wanted.length > 0 ? wanted.includes(language) : language in papers)
      await month(language, resolve(out, language));
} finally {
  closeDisplay?.();
}

async function month(language: Language, pictures: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'on-record-month-'));
  const running = await launch({ folder });
  const { page, app } = running;
  page.setDefaultTimeout(10_000);
  const say = saidIn(language);
  const words = language === 'ja' || language === 'hu' ? papers[language] : papers.pl;
  const sum = (major: number): string =>
    String(language === 'ja' ? major * 40 : language === 'hu' ? major * 90 : major);
  const dialog = page.getByRole('dialog');
  const press = async (english: string, within: Locator = page.locator('body')) =>
    within
      .getByRole('button', { name: say(english) })
      .first()
      .click();
  const part = async (english: string) => {
    await command(app, 'money');
    await settled(page);
    await page
      .getByRole('radio', { name: say(english) })
      .first()
      .click();
  };
  const fill = async (label: string, text: string) => dialog.getByLabel(say(label)).first().fill(text);
  const item = async (english: string) => page.getByRole('menuitem', { name: say(english) }).click();
  let shots = 0;
  const look = async (name: string) => {
    await settled(page);
    await page.screenshot({ path: join(pictures, `${String(++shots).padStart(2, '0')}-${name}.png`) });
  };
  const day = async (label: string, on: string) => {
    const field = dialog.getByRole('group', { name: say(label) });
    const [year = '', ofYear = '', ofMonth = ''] = on.split('-');
    for (const [type, text] of Object.entries({ year, month: ofYear, day: ofMonth })) {
      await field.locator(`[role="spinbutton"][data-type="${type}"]`).focus();
      await page.keyboard.type(text);
    }
  };
  const record = async (name: string) => {
    await look(name);
    await press('Record', dialog);
    await dialog.waitFor({ state: 'hidden' });
  };
  const choose = async (label: string, option: string) => {
    await dialog
      .locator('button')
      .filter({ hasText: /./u })
      .and(dialog.getByLabel(say(label)))
      .first()
      .click();
    // A number is the same in every language.
    await page
      .getByRole('option', /^\d+$/.test(option) ? { name: new RegExp(`^${option}(?!\\d)`) } : { name: say(option) })
      .click();
  };
  const send = async (letter: string, name: string, typed: Readonly<Record<string, string>> = {}) => {
    await command(app, 'letters');
    await settled(page);
    const folded = page.locator('main :is(h2, h3) > button[aria-expanded="false"]');
    if ((await folded.count()) > 0) await folded.first().click();
    await page
      .getByRole('main')
      .getByRole('button', { name: say(letter) })
      .first()
      .click();
    for (const [label, text] of Object.entries(typed)) {
      await page.getByRole('textbox', { name: say(label) }).fill(text);
      await settled(page);
    }
    await look(name);
    await press('I sent it');
    await press('Record', dialog);
    await dialog.waitFor({ state: 'hidden' });
    await look(`${name}-sent`);
  };
  const pdf = async (button: string, path: string) => {
    await app.evaluate(
      ({ dialog: system }, filePath) => {
        system.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      },
      join(pictures, path),
    );
    await press(button);
    await page.getByRole('button', { name: say('Open the PDF') }).waitFor();
    await page.keyboard.press('Escape');
  };
  try {
    await page.getByRole('button', { name: languageNames.en }).click();
    await page.getByRole('option', { name: languageNames[language] }).click();
    await page.locator(`html[lang="${language}"]`).waitFor();
    await look('first');
    await page.getByLabel(say('Your name')).fill(words.me);
    await press('Begin');
    await page.getByLabel(say('Name of the client')).fill(words.client);
    await press('Go on');
    await page.getByRole('tab').first().waitFor();
    const { me: name, currency } = words;
    await page.evaluate((mine) => window.bridge.call('me.revise', mine), { name, currency });
    await part('Terms');
    await press('Record the terms…');
    await day('In force from', plusDays(today, -90));
    await dialog.getByText(say('Both have signed')).click();
    await fill('Services', words.services);
    await choose('An invoice is due', 'some days after the invoice');
    await choose('Late payment', 'as the law says (EU)');
    await look('terms-dialog');
    await press('Record this version', dialog);
    await dialog.waitFor({ state: 'hidden' });
    await look('terms');

    await part('Work');
    await press('Start the timer');
    await look('timer');
    await press('Stop…');
    await fill('What did you do?', words.work);
    await record('timer-stopped');
    await press('Record work by hand…');
    await fill('What did you do?', words.manual);
    await fill('Time it took', '1:30');
    await record('work-by-hand');
    await look('work');

    await part('Waiting');
    await press('Record a request…');
    await fill('What did you ask them for?', words.request);
    await day('Asked on', plusDays(today, -20));
    await day('Needed by', plusDays(today, -14));
    await day('Date promised for what waits', plusDays(today, 7));
    await fill('What waits for it', words.blocks);
    await record('request');
    await command(app, 'today');
    await look('today-waiting');
    await page.locator('nav').getByRole('button', { name: words.client }).first().click();
    await send('Remind of a request', 'nudge');
    await command(app, 'today');
    await look('today-reminded');
    await page.locator('nav').getByRole('button', { name: words.client }).first().click();
    await part('Waiting');
    await look('waiting');

    await part('Work');
    await press('Record a delivery…');
    await fill('What did you deliver?', words.page);
    await day('On', plusDays(today, -12));
    await record('delivery');
    // Two rounds of approval: the first changes looks only, the second takes it; then it is taken back.
    for (const [round, asked, answered, outcome] of [
      [1, -12, -9, 'Changes asked that concern looks only'],
      [2, -8, -6, 'Approved'],
    ] as const) {
      await part('Waiting');
      await press('Record a request…');
      await fill('What did you ask them for?', words.page);
      await choose('Wanted', 'an approval');
      await choose('Approval round', String(round));
      if (round === 1) await dialog.getByText(say('About a small matter')).click();
      await day('Asked on', plusDays(today, asked));
      await day('Needed by', plusDays(today, asked + 1));
      await record(`approval-${round}`);
      await page
        .getByRole('button', { name: say('Record something about this request: {{what}}') })
        .and(page.locator(`[aria-label*="${words.page}"]`))
        .click();
      await item('They answered…');
      await dialog.getByText(say(outcome)).click();
      await day('On', plusDays(today, answered));
      await record(`approval-${round}-answered`);
    }
    await look('approvals');
    await part('Work');
    for (const [did, said, text, on] of [
      ['They accepted it…', 'What did they say, if anything?', words.accepted, -6],
      ['They took it back…', 'What was taken back, and why?', words.reversed, -2],
    ] as const) {
      await page.getByRole('button', { name: say('Record something about {{name}}') }).click();
      await item(did);
      await fill(said, text);
      await day('On', plusDays(today, on));
      await record(`page-${on}`);
    }
    await look('taken-back');

    await send('Price an extra', 'extra', {
      'what they asked for': words.extra,
      'time it takes': '3 h',
      price: sum(480),
    });
    await press('Record the offer');
    await page.getByRole('button', { name: say('Record the offer') }).waitFor({ state: 'detached' });
    await look('extra-recorded');

    await part('Money');
    for (const [number, major, issued] of [
      ['2026-07', 1200, -60],
      ['2026-08', 800, -24],
    ] as const) {
      await press('Record an invoice…');
      await fill('Number', number);
      await fill('Amount', sum(major));
      await day('Issued', plusDays(today, issued));
      await record(`invoice-${number}`);
    }
    const about = async (number: string, english: string) => {
      await page
        .getByRole('button', { name: say('Record something about invoice {{number}}') })
        .and(page.locator(`[aria-label*="${number}"]`))
        .click();
      await item(english);
    };
    await about('2026-07', 'A payment came…');
    await fill('Amount', sum(700));
    await record('part-payment');
    await about('2026-08', 'Credit a part of it…');
    await fill('Amount', sum(100));
    await fill('Number', 'K-1');
    await record('credit-note');
    // A second currency, in which the currency is written with the sum.
    await press('Record an invoice…');
    await fill('Number', '2026-09');
    await fill('Amount', '450 EUR');
    await day('Issued', plusDays(today, -30));
    await record('invoice-euro');
    // A reason for not paying, beside the acceptance of that very work (seed A22).
    await about('2026-07', 'They gave a reason for not paying…');
    await fill('What reason did they give, in their words?', words.reason);
    await dialog
      .locator('button')
      .and(dialog.getByLabel(say('Delivery')))
      .first()
      .click();
    await page.getByRole('option', { name: words.page }).click();
    await day('On', plusDays(today, -4));
    await record('reason');
    await about('2026-08', 'I gave way…');
    await fill('What did you give way on?', words.gave);
    await dialog
      .locator('button')
      .and(dialog.getByLabel(say('Type')))
      .first()
      .click();
    await page.getByRole('option', { name: say('more time') }).click();
    await day('Until', plusDays(today, 5));
    await record('concession');
    await look('money');
    await press('Record a promise…');
    await fill('What did they promise, in their words?', words.promise);
    await day('By', plusDays(today, -3));
    await day('Said on', plusDays(today, -10));
    await record('promise');
    await look('promise-broken');

    await send('Reminder that saves face', 'reminder');
    await send('Firm reminder', 'firm');
    await send('Work stopped', 'stop');
    await press('Stop work now');
    await command(app, 'today');
    await look('today-stopped');
    await page.locator('nav').getByRole('button', { name: words.client }).first().click();
    await page.getByRole('tab').first().waitFor();
    await part('Money');
    for (const number of ['2026-07', '2026-08', '2026-09']) {
      await about(number, 'A payment came…');
      await record(`paid-${number}`);
    }
    await look('paid');
    await send('Work goes on', 'resume');
    await press('Take work up again');
    await send('Interest', 'interest');
    await part('Money');
    await look('money-end');
    await pdf('Statement as PDF…', 'statement.pdf');
    await command(app, 'answer');
    await look('answer');
    await pdf('Save as PDF…', 'answer.pdf');
    await command(app, 'next');
    await look('next');
    await command(app, 'reports');
    await page.getByText(say('A month')).first().click();
    await look('reports');
    await pdf('Make the PDF…', 'record.pdf');
    await command(app, 'log');
    await look('log');
    console.log(language, 'gone through', await running.pageErrors());
  } catch (error) {
    await look('stuck');
    console.log(language, error);
    process.exitCode = 1;
  } finally {
    await running.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
