import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { formatter } from '../../shared/format.ts';
import { openProgram, type Program } from '../support/program.ts';
import { readPdf } from '../support/read-pdf.ts';

let program: Program;
let client: ClientId;
let invoice: EntryId;

beforeEach(async () => {
  program = await openProgram();
  const people = [{ name: 'Grażyna Sowa', email: 'g.sowa@mlyn.example' }];
  const opened = await program.call('clients.open', {
    name: 'Zielony Młyn',
    people,
    language: 'pl',
    address: 'ul. Nadrzeczna 12',
  });
  client = opened.id;
  const sealed = await program.call('entries.seal', {
    client,
    kind: 'invoice',
    body: { number: '2026-031', issued: '2026-10-01', due: '2026-10-15', amount: { minor: 420_000, currency: 'PLN' } },
  });
  invoice = sealed.id;
});
afterEach(() => program[Symbol.asyncDispose]());

describe('letters.list', () => {
  test('after the close asks for no letter about work, and still for the answer to an attack in public', async () => {
    const names = async () =>
      (await program.call('letters.list', { client })).suggestions.map(({ template }) => template);
    await program.call('entries.seal', {
      client,
      kind: 'work-stopped',
      body: { on: '2026-11-01', invoices: [invoice] },
    });
    const paid = { invoice, on: '2026-11-12', amount: { minor: 420_000, currency: 'PLN' } };
    await program.call('entries.seal', { client, kind: 'payment', body: paid });
    expect(await names()).toContain('resume');
    await program.call('entries.seal', { client, kind: 'letting-go-step', body: { step: 'close', on: '2026-11-12' } });
    const attack = { what: 'Zła opinia', signs: ['public-attack'], occurred: { on: '2026-11-12' } };
    await program.call('entries.seal', { client, kind: 'incident', body: attack });
    expect(await names()).toEqual(['public-attack']);
  });

  test('suggests what the record asks for, with the facts behind it', async () => {
    const { templates, suggestions } = await program.call('letters.list', { client });
    expect(templates.length).toBeGreaterThan(20);
    expect(suggestions).toContainEqual({
      template: 'reminder-1',
      why: 'ladder',
      values: { what: '2026-031', count: 28, sum: { minor: 420_000, currency: 'PLN' } },
      choice: { invoices: [invoice] },
      entries: [invoice],
    });
  });

  test('a letter that was sent is counted, and the next step is suggested', async () => {
    const body = {
      template: 'reminder-1',
      text: 'Szanowni Państwo',
      on: '2026-11-01',
      invoices: [invoice],
      channel: 'email' as const,
    };
    await program.call('entries.seal', { client, kind: 'letter-sent', body });
    const { templates, suggestions } = await program.call('letters.list', { client });
    expect(templates.find(({ template }) => template === 'reminder-1')).toMatchObject({
      sent: 1,
      lastSent: '2026-11-01',
    });
    expect(suggestions.map(({ template }) => template)).toContain('reminder-2');
    expect(suggestions.map(({ template }) => template)).not.toContain('reminder-1');
  });

  test('a client that is not there has none', async () => {
    const unknown = '01890000-0000-7000-8000-0000000000ff';
    expect((await program.refused('letters.list', { client: unknown })).code).toBe('not-found');
  });
});

describe('letters.preview', () => {
  test('is written in the client’s language, and names what it is about', async () => {
    const letter = await program.call('letters.preview', { client, template: 'reminder-1' });
    expect(letter).toMatchObject({ language: 'pl', subject: 'Faktura nr 2026-031', refs: { invoices: [invoice] } });
    expect(letter.text).toContain(formatter('pl', 'UTC').money({ minor: 420_000, currency: 'PLN' }));
    expect(letter.unfilled).toEqual([]);
    expect(letter.to).toEqual({ name: 'Grażyna Sowa', email: 'g.sowa@mlyn.example' });
    expect(letter.about.options).toMatchObject([{ entry: invoice, what: '2026-031', chosen: true }]);
  });

  test('in another language when it is asked for', async () => {
    const { language, subject } = await program.call('letters.preview', {
      client,
      template: 'reminder-1',
      language: 'en',
    });
    expect({ language, subject }).toEqual({ language: 'en', subject: 'Invoice 2026-031' });
  });

  test('marks what is missing in the user’s language, and takes what is typed', async () => {
    const ask = { client, template: 'abuse-answer' } as const;
    const letter = await program.call('letters.preview', ask);
    const marks = letter.unfilled.map(({ mark }) => mark);
    expect(marks).toEqual(['[day it happened]', '[what concerns them]']);
    const overrides = { concern: 'termin targów', incidentOn: '2026-11-10' };
    const typed = await program.call('letters.preview', { ...ask, overrides });
    expect(typed.unfilled).toEqual([]);
    expect(typed.text).toContain('Rozumiem, co Państwa niepokoi: termin targów.');
    expect(typed.subject).toBe('Nasza rozmowa z dnia 10 listopada 2026');
  });

  test('says of an answer to abuse of a moment ago that it can wait, and until when; half an hour later no more', async () => {
    const body = { what: 'Shouted at me on the phone.', signs: ['personal-attack'] };
    const { id } = await program.call('entries.seal', { client, kind: 'incident', body });
    const ask = { client, template: 'abuse-answer' } as const;
    const { pause } = await program.call('letters.preview', ask);
    expect(pause?.incident).toBe(id);
    const left = Date.parse(pause?.until ?? '') - Date.parse(program.clock.now().at);
    expect(left).toBeGreaterThan(29 * 60_000);
    expect(left).toBeLessThan(30 * 60_000);
    program.clock.pass(30);
    expect(await program.call('letters.preview', ask)).not.toHaveProperty('pause');
  });

  test('a template that is not there is refused', async () => {
    expect((await program.refused('letters.preview', { client, template: 'own:nothing' })).code).toBe('not-found');
  });
});

describe('a template of the user’s own', () => {
  const own = {
    name: 'Holiday',
    language: 'pl',
    subject: 'Urlop',
    text: 'Dzień dobry, {{client}}! [{{actionBy}}]',
  } as const;

  test('is kept in the vault, listed beside the built-in ones, and filled', async () => {
    await program.call('letters.keep', own);
    await program.again();
    const { templates } = await program.call('letters.list', { client });
    expect(templates.at(-1)).toMatchObject({ template: 'own:Holiday', name: 'Holiday', languages: ['pl'], sent: 0 });
    const { subject, text, unfilled } = await program.call('letters.preview', { client, template: 'own:Holiday' });
    expect(subject).toBe('Urlop');
    expect(text).toContain('Dzień dobry, Zielony Młyn!');
    expect(unfilled.map(({ field }) => field)).toEqual(['actionBy']);
  });

  test('changes with a newer one, and can be taken out', async () => {
    await program.call('letters.keep', own);
    await program.call('letters.keep', { ...own, subject: 'Urlop zimowy' });
    const { subject } = await program.call('letters.preview', { client, template: 'own:Holiday' });
    expect(subject).toBe('Urlop zimowy');
    await program.call('letters.keep', { ...own, removed: true });
    const { templates } = await program.call('letters.list', { client });
    expect(templates.map(({ name }) => name).filter(Boolean)).toEqual([]);
  });
});

describe('a letter as PDF', () => {
  const make = (more: object) =>
    program.call('reports.make', { client, kind: 'letter', out: join(program.folder, 'letter.pdf'), ...more });

  test('holds the whole text, its subject, both sides, and the line by which it is found again', async () => {
    const { subject, text } = await program.call('letters.preview', { client, template: 'stop-work' });
    const made = await make({ letter: { subject, text } });
    const bytes = await readFile(made.path);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(made.sha256);
    const pdf = await readPdf(made.path);
    const flat = pdf.text.replace(/\s+/g, ' ');
    for (const paragraph of text.split(/\n+/)) expect(flat).toContain(paragraph.replace(/\s+/g, ' '));
    for (const words of ['Anna Kowalska', 'Zielony Młyn', 'Grażyna Sowa', 'ul. Nadrzeczna 12', subject, made.number])
      expect(flat).toContain(words);
    expect(pdf.language).toBe('pl');
  });

  test('of a letter that was sent cites its entry, and is in its language', async () => {
    const body = {
      template: 'reminder-1',
      subject: 'ご確認',
      text: 'お世話になっております。',
      on: '2026-11-02',
      language: 'ja' as const,
    };
    const { id, cite } = await program.call('entries.seal', { client, kind: 'letter-sent', body });
    const made = await make({ letter: { entry: id } });
    const pdf = await readPdf(made.path);
    expect(pdf.language).toBe('ja');
    expect(pdf.text).toContain('お世話になっております。');
    expect(pdf.text).toContain(cite);
    const { reports } = await program.call('reports.list', { client });
    expect(reports).toMatchObject([{ kind: 'letter', language: 'ja', entries: 1 }]);
  });

  test('without a text, or with an entry that is no letter, nothing is made', async () => {
    const out = join(program.folder, 'none.pdf');
    expect((await program.refused('reports.make', { client, kind: 'letter', out })).code).toBe('invalid-input');
    const failure = await program.refused('reports.make', { client, kind: 'letter', out, letter: { entry: invoice } });
    expect(failure.code).toBe('not-found');
  });
});

describe('what a letter makes a fact', () => {
  test('an extra priced in the letter alone is offered with its words, and one that was priced before is not', async () => {
    const overrides = { extra: 'Druga wersja ulotki', effort: '3 h', price: '480', newDate: '2026-12-04' };
    const { fact } = await program.call('letters.preview', { client, template: 'change-order', overrides });
    expect(fact).toEqual({
      kind: 'scope-priced',
      body: { newDate: '2026-12-04' },
      typed: { minutes: '3 h', price: '480' },
      asked: 'Druga wersja ulotki',
    });
    const asked = await program.call('entries.seal', {
      client,
      kind: 'scope-asked',
      body: { what: 'Druga wersja ulotki', on: '2026-11-10' },
    });
    const known = await program.call('letters.preview', {
      client,
      template: 'change-order',
      overrides: { price: '480' },
    });
    expect(known.fact).toMatchObject({ body: { request: asked.id }, typed: { price: '480' } });
    expect(known.fact).not.toHaveProperty('asked');
    const body = { request: asked.id, minutes: 180, price: { minor: 48_000, currency: 'PLN' } };
    await program.call('entries.seal', { client, kind: 'scope-priced', body });
    expect(await program.call('letters.preview', { client, template: 'change-order' })).not.toHaveProperty('fact');
  });

  test('a request is offered where none is recorded; a limit with the words and signs of what it is about', async () => {
    const overrides = { items: 'Zdjęcia hali', neededBy: '2026-11-20' };
    const asked = await program.call('letters.preview', { client, template: 'request', overrides });
    expect(asked.fact).toEqual({ kind: 'requested', body: { what: 'Zdjęcia hali', neededBy: '2026-11-20' } });
    await program.call('entries.seal', {
      client,
      kind: 'incident',
      body: { what: 'Dzwonił o 23:40.', signs: ['haggling', 'out-of-hours'] },
    });
    const choice = { pattern: 'no-schedule' as const };
    const { fact } = await program.call('letters.preview', { client, template: 'boundary', choice });
    expect(fact).toMatchObject({ kind: 'boundary-stated', body: { what: expect.stringContaining('godzin') } });
    expect(fact?.signs?.slice(0, 2)).toEqual(['out-of-hours', 'haggling']);
  });

  test('ways out of a disagreement complete it with the day they were proposed on', async () => {
    const body = { topic: 'Kolor okładki', options: ['Zielona', 'Dwie wersje'] };
    const { id } = await program.call('entries.seal', { client, kind: 'disagreement', body });
    const { fact } = await program.call('letters.preview', { client, template: 'talk-through' });
    expect(fact).toEqual({ kind: 'disagreement', body: {}, completes: id });
    const set = { proposedOn: '2026-11-12' };
    await program.call('entries.amend', { client, entry: id, reason: 'Zaproponowano w piśmie.', set });
    expect(await program.call('letters.preview', { client, template: 'talk-through' })).not.toHaveProperty('fact');
  });

  test('a letter that pursues a request is a nudge, and is not counted again', async () => {
    const { id: request } = await program.call('entries.seal', {
      client,
      kind: 'requested',
      body: { what: 'Logo', askedOn: '2026-10-20', neededBy: '2026-10-27' },
    });
    const body = { template: 'nudge-2', text: 'Czekam na logo.', on: '2026-11-02', request, channel: 'email' as const };
    const letter = await program.call('entries.seal', { client, kind: 'letter-sent', body });
    const { requests, chasing } = await program.call('waiting.view', { client });
    expect(requests[0]?.nudges).toEqual([{ entry: letter.id, on: '2026-11-02', minutes: 0 }]);
    expect(chasing).toMatchObject({ nudges: 1, minutes: 0 });
  });

  test('a pause is announced to nobody who was not reminded, nor on the day of a reminder', async () => {
    const asked = { what: 'Logo', askedOn: '2026-09-20', neededBy: '2026-09-27' };
    const { id: request } = await program.call('entries.seal', { client, kind: 'requested', body: asked });
    const suggested = async (asOf: string) =>
      (await program.call('letters.list', { client, asOf })).suggestions
        .filter(({ why }) => why === 'request-overdue')
        .map(({ template }) => template);
    expect(await suggested('2026-11-10')).toEqual(['nudge-2']);
    const body = { template: 'nudge-2', text: 'Czekam na logo.', on: '2026-11-10', request };
    await program.call('entries.seal', { client, kind: 'letter-sent', body });
    expect(await suggested('2026-11-11')).toEqual([]);
    expect(await suggested('2026-11-12')).toEqual(['last-nudge']);
  });
});
