import { dayNumber } from '../../shared/calendar.ts';
import { marksOf, middleOf, wholeOf } from '../../shared/charts/timeline.ts';
import { effective } from '../../shared/journal/effective.ts';
import { timelineEntry } from '../../shared/timeline.ts';
import { answerView } from '../../shared/answer.ts';
import { decisionView } from '../../shared/decision-figures.ts';
import { ClientId } from '../../shared/fields.ts';
import { openBooks, type ClientBooks } from '../../main/books.ts';
import { moneyOf, partsOf, termsOf, viewsOf, waitingOf, workOf } from '../../main/figures.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import type { ClientLedgers } from '../../shared/ledgers.ts';
import { moneyView } from '../../shared/money-ledger.ts';
import { signsView } from '../../shared/sign-figures.ts';
import { termsView } from '../../shared/terms-figures.ts';
import { clientItems } from '../../shared/today.ts';
import { waitingView } from '../../shared/waiting-figures.ts';
import { workView } from '../../shared/work-figures.ts';
import type { Writer } from '../support/sealed.ts';
import { asOf, engagement, house } from './engagement.ts';

/**
 * How long the views of a client with many entries take: the first time, when the ledgers are counted from all entries, and again after one more.
 * Times are the processor's, which a busy machine leaves alone; beside them stands JSON.parse of the same entries, without which none of it could begin, as the machine's own measure.
 */
const views: Record<string, (ledgers: ClientLedgers, books: ClientBooks) => unknown> = {
  money: (ledgers) => moneyView(ledgers, house, asOf),
  waiting: (ledgers) => waitingView(ledgers, house, asOf),
  work: (ledgers) => workView(ledgers, asOf),
  terms: (ledgers) => termsView(ledgers, house, asOf),
  answer: (ledgers) => answerView(ledgers, house, asOf, { from: '2026-01-01' }),
  signs: (ledgers) => signsView(ledgers, house, asOf),
  decision: (ledgers, books) => {
    const question = [house, asOf];
    return decisionView(
      ledgers,
      house,
      asOf,
      [],
      viewsOf({ books, house, asOf }),
      partsOf(books, 'decision', question),
    );
  },
  today: (ledgers) => clientItems({ client: engagementClient, ledgers }, house, asOf),
};
/** What the program has counted already when the decision is opened: the client's own page, and those before it, are drawn from each. */
const countedBefore = (books: ClientBooks): void => {
  const desk = { books, house, asOf };
  waitingOf(desk);
  moneyOf(desk);
  workOf(desk);
  termsOf(desk);
};
const oneMore = ['good-turn', 'work', 'requested', 'payment'] as const;
const engagementClient = ClientId.parse('01890000-0000-7000-8000-000000000001');

function timed<T>(work: () => T): [number, T] {
  const begun = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(begun);
  return [(user + system) / 1000, value];
}

for (const size of [1_000, 10_000, 100_000]) {
  const writer = engagement(size);
  const entries = [...writer.entries];
  const lines = entries.map((entry) => JSON.stringify(entry));
  const [parsing] = timed(() => lines.map((line) => JSON.parse(line) as unknown));
  const ratio = (time: number): string => `${time.toFixed(1)} ms, ${(time / parsing).toFixed(2)} of the parse`;
  const [counting] = timed(() => openBooks().follow(entries));
  console.log(`${size} entries: parsed in ${parsing.toFixed(0)} ms; all ledgers counted in ${ratio(counting)}`);
  drawTimeline(entries, ratio);
  for (const [name, view] of Object.entries(views)) {
    const books = openBooks();
    const entries = [...writer.entries];
    const look = (seen: readonly Entry[]): unknown => {
      const now = books.follow(seen);
      return now.remembered(name, [], () => view(now.ledgers, now));
    };
    if (name === 'decision') countedBefore(books.follow(entries));
    const [first] = timed(() => look(entries));
    const [again] = timed(() => look(entries));
    const after = oneMore.map((kind) => {
      const grown = withOneMore(writer, kind);
      if (name === 'decision') countedBefore(books.follow(grown));
      const [time] = timed(() => look(grown));
      return `${kind} ${time.toFixed(2)} ms (${(time / first).toFixed(3)})`;
    });
    console.log(
      `  ${name.padEnd(8)} first ${ratio(first)}; again ${again.toFixed(2)} ms; after one more ${after.join(', ')}`,
    );
  }
}

/** The timeline: every entry placed, then the marks of the whole picture as they are first drawn, and at each step of zooming. */
function drawTimeline(entries: readonly Entry[], ratio: (time: number) => string): void {
  const journal = effective(entries);
  const byId = new Map(journal.map((one) => [one.entry.id, one]));
  const [placing, placed] = timed(() =>
    journal
      .map((one) => timelineEntry(one, String(one.entry.n), (id) => byId.get(id)))
      .sort((a, b) => middleOf(a) - middleOf(b)),
  );
  const { from, to } = wholeOf(placed, dayNumber(asOf));
  const marks = [1, 1.6, 2.56, 40].map((zoom) => timed(() => marksOf(placed, (zoom * 1000) / (to - from)))[0]);
  console.log(
    `  timeline placed in ${ratio(placing)}; drawn first ${marks[0]?.toFixed(1)} ms, zoomed ${marks
      .slice(1)
      .map((time) => time.toFixed(1))
      .join(', ')} ms`,
  );
}

/** Writes one more entry, and gives the journal as the vault does: a new list that begins with the same entries. */
function withOneMore(writer: Writer, kind: (typeof oneMore)[number]): readonly Entry[] {
  writer.on('2026-11-20');
  if (kind === 'work') writer.put('work', { memo: 'One more', minutes: 5 });
  else if (kind === 'requested')
    writer.put('requested', { what: 'More', askedOn: '2026-11-01', neededBy: '2026-11-05' });
  else if (kind === 'good-turn') writer.put('good-turn', { what: 'They thanked me' });
  else {
    const invoice = writer.entries.findLast((entry) => entry.kind === 'invoice')?.id ?? writer.last.id;
    writer.put('payment', { invoice, on: '2026-11-20', amount: { minor: 1, currency: 'EUR' } });
  }
  return [...writer.entries];
}
