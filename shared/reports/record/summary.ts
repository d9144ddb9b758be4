import type { AnyEffective } from '../../journal/effective.ts';
import { occurredOf } from '../../journal/occurred.ts';
import { delayOf } from '../../journal/time.ts';
import { messageOr } from '../../messages/translate.ts';
import { acceptedDay, deliveriesOf } from '../deliveries.ts';
import { apart, type Steps } from '../../steps.ts';
import type { Choice } from '../choosing.ts';
import type { Block, Run, Runs } from '../model.ts';
import { numberRun, spaced, type Paper } from '../paper.ts';
import { interestSums } from './interest.ts';
import { sumsOf } from '../sums.ts';
import { invoicesShown } from './money.ts';
import { requestsShown, waitingDays } from './requests.ts';
import { timeByNature, timeTogether } from './work.ts';

interface Row {
  readonly label: string;
  readonly value: Runs;
}

/** As many entries as are named behind a count. */
const mostNamed = 24;

/** One page of facts, counts and sums; no word that judges. */
export function* summary(paper: Paper, choice: Choice): Steps<Block[]> {
  const { t } = paper;
  const rows = [
    ...(yield* ofTheRecord(paper, choice)),
    ...(yield* apart(() => ofTheDealings(paper, choice))),
    ...(yield* apart(() => ofMoney(paper))),
    ...(yield* apart(() => ofWork(paper))),
  ];
  return [
    { kind: 'paragraph', text: t('paper.record.summary.lead'), voice: 'lead' },
    { kind: 'facts', rows },
    ...asked(paper),
  ];
}

/** What the writer asks for, in the writer's own words. */
function asked({ t, source: { options } }: Paper): Block[] {
  if (options.asks === undefined) return [];
  return [
    { kind: 'heading', text: t('dispute.asks.title') },
    { kind: 'quote', text: options.asks },
  ];
}

function* ofTheRecord({ t, f }: Paper, { placed }: Choice): Steps<Row[]> {
  const all = placed.map(({ one }) => one);
  let timed = 0;
  let late = 0;
  // As recorded, like the mark in the margin: a correction of the time changes neither.
  for (const { entry } of all) {
    yield; // a span in zones of its own takes a while to be measured
    const delay = delayOf(occurredOf(entry), entry.recordedAt, entry.body.imported !== undefined);
    if (!delay) continue;
    timed++;
    if (delay.fromMemory) late++;
  }
  const corrected = all.filter((one) => !one.struck && one.addenda.length > 0).length;
  const struck = all.filter((one) => one.struck).length;
  const [first, last] = [placed[0]?.under, placed.at(-1)?.under];
  const entries = t('paper.running.entries', { count: all.length });
  const within = t('paper.record.summary.within', {
    within: f.number(timed - late),
    all: f.number(timed),
  });
  const memory = t('paper.record.summary.fromMemory', { count: late });
  return [
    {
      label: t('paper.record.summary.entries'),
      value:
        first === undefined || last === undefined
          ? entries
          : t('paper.record.summary.entriesValue', { entries, period: f.period(first, last) }),
    },
    ...(timed > 0
      ? [{ label: t('paper.record.summary.recorded'), value: late > 0 ? `${within} · ${memory}` : within }]
      : []),
    ...(corrected > 0
      ? [
          {
            label: t('paper.record.summary.corrected'),
            value: t('paper.record.summary.correctedValue', { count: corrected }),
          },
        ]
      : []),
    ...(struck > 0
      ? [{ label: t('paper.record.summary.struck'), value: t('paper.record.summary.struckValue', { count: struck }) }]
      : []),
  ];
}

function ofTheDealings(paper: Paper, { placed, exhibits }: Choice): Row[] {
  const { t, f, today } = paper;
  const { to } = paper.source.options;
  // What was asked in a month may have waited long after it: then the day it is counted to is said.
  const countedTo = (text: string) =>
    to !== undefined && to < today ? `${text} · ${t('ledgers.answer.until', { day: f.day(today) })}` : text;
  const counting = placed.flatMap(({ one }) => (one.struck ? [] : [one]));
  const count = (
    label: 'incidents' | 'limits' | 'goodTurns' | 'ownMisses',
    kind: AnyEffective['kind'],
    named = true,
  ): Row[] => {
    const of = counting.filter((one) => one.kind === kind);
    if (of.length === 0) return [];
    const value = named ? counted(paper, f.number(of.length), of) : f.number(of.length);
    return [{ label: t(`paper.record.summary.${label}`), value }];
  };
  const requests = requestsShown(paper);
  const waited = waitingDays(paper, requests);
  const answered = requests.filter(({ state }) => state === 'answered').length;
  const withdrawn = requests.filter(({ state }) => state === 'withdrawn').length;
  const open = requests.filter(({ closedOn }) => closedOn === undefined).length;
  const inIndex = exhibits.filter(({ struck }) => !struck).length;
  return [
    ...count('incidents', 'incident', false),
    ...signCounts(paper, counting),
    ...count('limits', 'boundary-stated'),
    ...count('goodTurns', 'good-turn'),
    ...count('ownMisses', 'own-miss'),
    ...(requests.length > 0
      ? [
          {
            label: t('paper.record.summary.requests'),
            value: countedTo(
              t(`paper.record.summary.${withdrawn > 0 ? 'requestsWithdrawn' : 'requestsValue'}`, {
                asked: f.number(requests.length),
                answered: f.number(answered),
                withdrawn: f.number(withdrawn),
                open: f.number(open),
              }),
            ),
          },
        ]
      : []),
    ...(waited > 0
      ? [
          {
            label: t('paper.record.summary.waiting'),
            value: countedTo(t('paper.record.summary.waitingValue', { count: waited })),
          },
        ]
      : []),
    ...(inIndex > 0 ? [{ label: t('paper.record.summary.exhibits'), value: f.number(inIndex) }] : []),
  ];
}

/** "threat 3 (92, 110, 129) · blame 2 (26, 64)": every count with the entries it was counted from. */
function signCounts(paper: Paper, counting: readonly AnyEffective[]): Row[] {
  const { t, f } = paper;
  const bySign = new Map<string, AnyEffective[]>();
  for (const one of counting) {
    if (one.kind !== 'incident') continue;
    for (const sign of one.body.signs ?? []) bySign.set(sign, [...(bySign.get(sign) ?? []), one]);
  }
  const said = [...bySign]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([sign, of]) => {
      const name = messageOr(f.language, `words.signs.${sign}`, sign);
      return counted(paper, t('paper.record.summary.signCount', { sign: name, times: f.number(of.length) }), of);
    });
  const value = said.flatMap((one, i) => (i === 0 ? one : ['\u00a0· ', ...one]));
  return said.length > 0 ? [{ label: t('paper.record.summary.signs'), value }] : [];
}

/** A count with the numbers of the entries behind it, as links. */
function counted(paper: Paper, count: string, of: readonly AnyEffective[]): Run[] {
  const numbers = of.slice(0, mostNamed).map(({ entry }) => numberRun(paper, entry.id));
  const more = of.length > mostNamed ? [' …'] : [];
  return [`${count} (`, ...spaced(numbers, ', '), ...more, ')'];
}

function ofMoney(paper: Paper): Row[] {
  const { t, f, today } = paper;
  const invoices = invoicesShown(paper);
  if (invoices.length === 0) return [];
  const sum = (part: 'amount' | 'paid' | 'credited' | 'overpaid' | 'open', list = invoices) =>
    sumsOf(list.map((one) => ({ minor: one[part], currency: one.currency })).filter(({ minor }) => minor > 0));
  const said = (sums: ReturnType<typeof sumsOf>) =>
    sums.length === 0 ? t('paper.record.summary.nothing') : f.sums(sums);
  const late = interestSums(paper);
  const credited = sum('credited');
  const beyond = sum('overpaid');
  const overdue = sum(
    'open',
    invoices.filter(({ state }) => state === 'overdue'),
  );
  return [
    {
      label: t('paper.record.summary.invoiced'),
      value: t('paper.record.summary.invoicedValue', { sum: f.sums(sum('amount')), count: invoices.length }),
    },
    {
      label: t('paper.record.summary.paid'),
      value: [said(sum('paid')), ...(beyond.length > 0 ? [t('onPaper.beyond', { sum: f.sums(beyond) })] : [])].join(
        ' · ',
      ),
    },
    ...(credited.length > 0 ? [{ label: t('onPaper.credited'), value: f.sums(credited) }] : []),
    { label: t('paper.record.summary.unpaid', { day: f.day(today) }), value: said(sum('open')) },
    ...(overdue.length > 0 ? [{ label: t('paper.record.summary.overdue'), value: f.sums(overdue) }] : []),
    ...(late.length > 0 ? [{ label: t('dispute.summary.interest'), value: f.sums(late) }] : []),
  ];
}

function ofWork(paper: Paper): Row[] {
  const { t, f } = paper;
  const { measured, manual } = timeTogether(timeByNature(paper));
  const deliveries = deliveriesOf(paper).filter(({ entry }) => paper.shows(entry));
  const accepted = deliveries.filter((one) => acceptedDay(one) !== undefined).length;
  return [
    ...(measured + manual > 0
      ? [
          {
            label: t('paper.record.summary.work'),
            value: t('paper.record.summary.workValue', { measured: f.minutes(measured), manual: f.minutes(manual) }),
          },
        ]
      : []),
    ...(deliveries.length > 0
      ? [
          {
            label: t('paper.record.summary.deliveries'),
            value: t('paper.record.summary.deliveriesValue', {
              delivered: f.number(deliveries.length),
              accepted: f.number(accepted),
            }),
          },
        ]
      : []),
  ];
}
