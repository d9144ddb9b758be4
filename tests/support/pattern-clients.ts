import type { Pattern } from '../../shared/decision.ts';
import type { EntryId } from '../../shared/fields.ts';
import type { Body, SealableKind } from '../../shared/journal/kinds.ts';
import type { Language } from '../../shared/languages.ts';
import type { FactName } from '../../shared/playbook/fact.ts';

/** The day the program's clock shows. */
export const today = '2026-11-12';

/** Seals an entry of the client. */
export type Seal = <K extends SealableKind>(kind: K, body: Body<K>) => Promise<EntryId>;

/** A client somebody has today: what is recorded, what that suggests, and what each letter of the playbook must say. */
export interface PatternClient {
  readonly pattern: Pattern;
  readonly language: Language;
  readonly record: (seal: Seal) => Promise<unknown>;
  readonly facts: readonly FactName[];
  /** Words from the record that stand in the letter, and what the record does not say and the user adds. */
  readonly letters: Readonly<
    Record<
      string,
      {
        readonly says: readonly string[];
        readonly lacks?: readonly string[];
        readonly before?: (seal: Seal) => Promise<unknown>;
      }
    >
  >;
}

const eur = (minor: number) => ({ minor, currency: 'EUR' });
export const each = async <T>(days: readonly string[], act: (on: string) => Promise<T>): Promise<T[]> => {
  const done: T[] = [];
  for (const on of days) done.push(await act(on));
  return done;
};

let invoice: EntryId;
let extra: EntryId;
export const patternClients: readonly PatternClient[] = [
  {
    pattern: 'unresponsive',
    language: 'hu',
    record: async (seal) => {
      const asked = await each(['2026-09-28', '2026-10-05', '2026-10-12'], (askedOn) =>
        seal('requested', {
          what: `Fényképek az ${askedOn}-i bejegyzéshez`,
          askedOn,
          neededBy: askedOn === '2026-09-28' ? '2026-10-01' : '2026-10-20',
          blocks: ['Bemutatkozó oldal'],
          promised: '2026-11-20',
        }),
      );
      const answered = await seal('requested', {
        what: 'A logó vektoros változata',
        askedOn: '2026-09-01',
        neededBy: '2026-09-10',
        blocks: ['Szórólap'],
      });
      await seal('answered', { request: answered, on: '2026-10-30' });
      await seal('incident', {
        what: 'Három levélre nem jött válasz.',
        signs: ['no-answer'],
        occurred: { on: '2026-11-03' },
      });
      return asked;
    },
    facts: ['requests-overdue', 'waiting-share'],
    letters: {
      request: { says: ['Fényképek az 2026-09-28-i bejegyzéshez', 'Bemutatkozó oldal', '2026. november 16'] },
      'nudge-2': { says: ['Fényképek az 2026-09-28-i bejegyzéshez', '2026. október 1'] },
      boundary: { says: ['szünetel', '2026. november 3'] },
      'last-nudge': { says: ['Fényképek az 2026-09-28-i bejegyzéshez', 'Bemutatkozó oldal'] },
      resume: { says: ['A logó vektoros változata', 'Szórólap'] },
    },
  },
  {
    pattern: 'controlling',
    language: 'pl',
    record: async (seal) => {
      for (const askedOn of ['2026-09-01', '2026-09-15']) {
        const request = await seal('requested', {
          what: 'Zatwierdzenie posta',
          askedOn,
          neededBy: askedOn,
          wants: 'approval',
        });
        await seal('answered', { request, on: askedOn.replace('-09-', '-10-'), cosmetic: true, approved: false });
      }
      await seal('requested', {
        what: 'Dostęp do profilu w Google',
        askedOn: '2026-08-20',
        neededBy: '2026-09-01',
        wants: 'access',
        blocks: ['Profil firmy'],
      });
      await seal('requested', { what: 'Cennik na zimę', askedOn: '2026-11-09', neededBy: '2026-11-20' });
    },
    facts: ['approvals-needed', 'access-overdue'],
    letters: {
      request: { says: ['Dostęp do profilu w Google', 'Profil firmy', '16 listopada 2026'] },
      'goal-at-risk': {
        says: ['Sto rezerwacji w grudniu', 'Dostęp do profilu w Google'],
        before: (seal) => seal('goal-confirmed', { goal: 'Sto rezerwacji w grudniu', occurred: { on: '2026-08-10' } }),
      },
      'boundary-controlling': { says: ['Dostęp do profilu w Google', '2 ', '30 '] },
      farewell: { says: [], lacks: ['endsOn'] },
    },
  },
  {
    pattern: 'pays-later',
    language: 'ru',
    record: async (seal) => {
      await seal('terms-agreed', {
        from: '2026-03-01',
        payment: { rule: 'net', days: 14 },
        late: { basis: 'eu', points: 8, fixedSum: true },
        agreement: { signed: true, on: '2026-03-01' },
      });
      for (const [number, issued, due, paid] of [
        ['1', '2026-06-01', '2026-06-15', '2026-06-14'],
        ['2', '2026-07-01', '2026-07-15', '2026-07-25'],
      ] as const) {
        const id = await seal('invoice', { number, issued, due, amount: eur(100_000) });
        await seal('payment', { invoice: id, on: paid, amount: eur(100_000) });
      }
      invoice = await seal('invoice', {
        number: '2026-031',
        issued: '2026-09-01',
        due: '2026-09-15',
        amount: eur(180_000),
      });
      await seal('promised', { invoice, by: '2026-10-02', saidOn: '2026-09-20', words: 'В пятницу заплатим.' });
      await seal('scope-asked', { what: 'Ещё три статьи', on: '2026-10-20' });
    },
    facts: ['promises-broken', 'later-and-later', 'asked-while-late'],
    letters: {
      'payment-terms': { says: ['14'] },
      'reminder-1': { says: ['2026-031', '1 800,00'] },
      'reminder-2': { says: ['2026-031', '58', '2 октября 2026'] },
      'stop-work': { says: ['2026-031', '1 800,00', '12 ноября 2026'] },
      interest: { says: ['2026-031', '40,00'] },
      resume: {
        says: ['2026-031'],
        before: async (seal) => {
          await seal('work-stopped', { on: today, invoices: [invoice] });
          await seal('payment', { invoice, on: today, amount: eur(180_000) });
        },
      },
      farewell: { says: [], lacks: ['endsOn'] },
    },
  },
  {
    pattern: 'abusive',
    language: 'en',
    record: (seal) =>
      seal('incident', {
        what: 'Shouted on the phone.',
        exactWords: 'Are you too stupid to read a calendar?',
        theirConcern: 'the date of the fair',
        signs: ['personal-attack'],
        occurred: { on: '2026-11-11' },
      }),
    facts: ['abuse'],
    letters: {
      'abuse-answer': { says: ['the date of the fair', 'Are you too stupid', '11 November 2026'] },
      farewell: { says: [], lacks: ['endsOn'] },
      'public-attack': { says: [] },
    },
  },
  {
    pattern: 'know-it-all',
    language: 'ja',
    record: async (seal) => {
      for (const [what, outcome] of [
        ['字を入れない写真', 'overridden'],
        ['週に一度の承認', 'overridden'],
        ['短い映像', 'accepted'],
        ['十二月の割引は一週間だけ', 'overridden'],
      ] as const) {
        const recommendation = await seal('recommended', { what, reason: '読みやすいから', on: '2026-10-01' });
        await seal('recommendation-decided', {
          recommendation,
          outcome,
          on: '2026-10-20',
          words: '従兄の言うとおりに毎日割引',
        });
      }
      await seal('recommended', { what: '申込フォームを一ページに', reason: '途中でやめる人が減る', on: '2026-11-10' });
    },
    facts: ['advice-overridden'],
    letters: {
      recommendation: { says: ['申込フォームを一ページに', '途中でやめる人が減る'] },
      'my-part': { says: [] },
      'confirm-spoken': { says: ['従兄の言うとおりに毎日割引', '2026年10月20日'] },
    },
  },
  {
    pattern: 'no-schedule',
    language: 'cy',
    record: async (seal) => {
      await seal('terms-agreed', {
        from: '2026-01-01',
        working: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
      });
      await each(['2026-11-06T02:10', '2026-11-07T23:40', '2026-11-10T05:30'], (on) =>
        seal('incident', { what: 'Galwad yn y nos.', signs: ['out-of-hours'], occurred: { on } }),
      );
    },
    facts: ['out-of-hours'],
    letters: {
      'out-of-hours': { says: ['09:00', '17:00', '05:30'] },
      // What is wanted in a hurry is for the user to say.
      'change-order': { says: [], lacks: ['extra', 'effort', 'price'] },
      boundary: { says: ['fy oriau gwaith', '6 Tachwedd 2026', '10 Tachwedd 2026'] },
    },
  },
  {
    pattern: 'anti-contract',
    language: 'hu',
    record: async (seal) => {
      await each(['2026-10-20', '2026-11-02'], (on) =>
        seal('work', { memo: 'Webáruház átállítása', minutes: 300, on }),
      );
      await seal('incident', {
        what: 'Telefonon beszéltünk a következő részről.',
        exactWords: 'Decemberig kész legyen a webáruház, kétezer euróért.',
        signs: ['verbal-only'],
        occurred: { on: '2026-11-11' },
      });
    },
    facts: ['unsigned-work'],
    letters: {
      'confirm-spoken': { says: ['Decemberig kész legyen a webáruház, kétezer euróért.', '2026. november 11'] },
      'terms-reminder': { says: ['2', '10'] },
      boundary: { says: ['aláírtuk', '2026. november 11'] },
    },
  },
  {
    pattern: 'indecisive',
    language: 'pl',
    record: async (seal) => {
      await seal('goal-confirmed', {
        goal: 'Sto zamówień miesięcznie',
        measure: 'zamówienia w sklepie',
        occurred: { on: '2026-06-01' },
      });
      for (const on of ['2026-10-05', '2026-10-20']) {
        const deliverable = await seal('delivered', { name: 'Strona główna', on });
        await seal('accepted', { deliverable, on });
        await seal('acceptance-reversed', { deliverable, on: on.replace(/.$/, '8'), why: 'Jednak inny układ.' });
      }
      extra = await seal('scope-asked', { what: 'Trzeci układ strony głównej', on: '2026-10-29' });
    },
    facts: ['reversals'],
    letters: {
      'goal-confirmation': { says: ['Sto zamówień miesięcznie'] },
      'change-order': {
        says: ['Trzeci układ strony głównej', '480,00', '1 grudnia 2026'],
        before: (seal) =>
          seal('scope-priced', { request: extra, minutes: 480, price: eur(48_000), newDate: '2026-12-01', on: today }),
      },
      delivery: {
        says: ['Szkic logo', '3', 'prawa'],
        before: async (seal) => {
          const deliverable = await seal('delivered', { name: 'Szkic logo', on: today, how: 'e-mail' });
          await seal('work', { memo: 'Szkic na próbę', minutes: 180, nature: 'unpaid-test', on: today, deliverable });
        },
      },
    },
  },
  {
    pattern: 'miser',
    language: 'ru',
    record: async (seal) => {
      await seal('price-explained', {
        what: 'Плакат: эскиз, вёрстка, две правки',
        amount: eur(40_000),
        occurred: { on: '2026-09-01' },
      });
      await each(['2026-10-01', '2026-10-08', '2026-10-15'], (on) =>
        seal('scope-asked', { what: `Баннер от ${on}`, on }),
      );
      await seal('incident', {
        what: 'Сказали, что студент сделает дешевле.',
        signs: ['price-comparison'],
        occurred: { on: '2026-10-20' },
      });
    },
    facts: ['extras-unpriced', 'price-compared'],
    letters: {
      'price-explanation': { says: ['Плакат: эскиз, вёрстка, две правки', '400,00'] },
      // What it costs is for the user to say: nothing of it is recorded.
      'change-order': { says: ['Баннер от 2026-10-15'], lacks: ['effort', 'price'] },
      'talk-through': { says: [], lacks: ['topic', 'ways'] },
      farewell: { says: [], lacks: ['endsOn'] },
    },
  },
  {
    pattern: 'insatiable',
    language: 'ja',
    record: async (seal) => {
      await seal('terms-agreed', { from: '2026-09-01', revisions: 1, agreement: { signed: true, on: '2026-09-01' } });
      for (const on of ['2026-10-01', '2026-10-08']) {
        const request = await seal('requested', {
          what: '表紙の承認',
          askedOn: on,
          neededBy: '2026-10-20',
          wants: 'approval',
          approval: { round: 1 },
        });
        await seal('answered', { request, on, approved: false, words: 'もう少し明るく' });
      }
      extra = await seal('scope-asked', { what: '帯のデザインも追加', on: '2026-10-25' });
      await seal('scope-asked', { what: 'しおりも追加', on: '2026-11-02' });
    },
    facts: ['limit-passed'],
    letters: {
      'limits-reached': { says: ['1'] },
      'change-order': {
        says: ['帯のデザインも追加', '40,000'],
        before: (seal) =>
          seal('scope-priced', { request: extra, minutes: 240, price: { minor: 40_000, currency: 'JPY' }, on: today }),
      },
    },
  },
  {
    pattern: 'no-workable-compromise',
    language: 'cy',
    record: (seal) =>
      seal('disagreement', {
        topic: 'Gostyngiadau mis Rhagfyr',
        mine: 'un neges i gwsmeriaid cyson',
        theirs: 'gostyngiad bob dydd',
        proposedOn: '2026-10-20',
        options: ['Gostyngiad am wythnos', 'Set anrhegion am y pris arferol'],
      }),
    facts: ['stalled'],
    letters: {
      'talk-through': {
        says: [
          'Gostyngiadau mis Rhagfyr',
          'un neges i gwsmeriaid cyson',
          '1. Gostyngiad am wythnos',
          '2. Set anrhegion',
        ],
      },
      farewell: { says: [], lacks: ['endsOn'] },
    },
  },
];
