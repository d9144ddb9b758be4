import type { Block, Report, Run, Runs } from '../../shared/reports/model.ts';
import type { ReportOptions, ReportSource } from '../../shared/reports/source.ts';
import { effective } from '../../shared/journal/effective.ts';
import { digest, firstDevice, type TestJournal } from './journal.ts';

/** What a report of a test journal is made from: an English record for a mediator, unless said otherwise. */
export function sourceOf(
  journal: TestJournal,
  options: Partial<ReportOptions> = {},
  more: Partial<ReportSource> = {},
): ReportSource {
  return {
    options: { kind: 'record', language: 'en', audience: 'mediator', ...options },
    number: 'R-2026-0007',
    madeAt: { at: '2026-11-21T19:15:03.120Z', zone: 'Europe/Warsaw', offset: 60 },
    appVersion: '1.0.0',
    me: { name: 'Anna Kowalska', trade: 'social media' },
    entries: journal.entries,
    journal: effective(journal.entries),
    cite: ({ device, n }) => (device === firstDevice ? String(n) : `k7-${n}`),
    heads: journal.heads,
    digest,
    lines: () => journal.lines,
    ...more,
  };
}

/** All blocks of a report in reading order. */
export function blocksOf(report: Report): readonly Block[] {
  return report.parts.flatMap(({ blocks }) => blocks);
}

/** The blocks of one kind. */
export function blocksOfKind<K extends Block['kind']>(report: Report, kind: K): readonly Extract<Block, { kind: K }>[] {
  return blocksOf(report).filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}

/** The text of runs, plain. */
export function plain(runs: Runs | undefined): string {
  const text = (run: Run) => (typeof run === 'string' ? run : run.text);
  return runs === undefined ? '' : typeof runs === 'string' ? runs : runs.map(text).join('');
}

/** Every string a report holds, its attachments' text included: for looking up what must, or must not, be there. */
export function everythingIn(report: Report): string {
  const attached = report.attachments.map(({ content }) => new TextDecoder().decode(content));
  return [JSON.stringify({ ...report, attachments: [] }), ...attached].join('\n');
}

/** The entry blocks of a record by their number. */
export function entriesByNumber(report: Report): ReadonlyMap<string, Extract<Block, { kind: 'entry' }>> {
  return new Map(blocksOfKind(report, 'entry').map((block) => [block.number, block]));
}

/** All places of a report that a link may lead to, and all places links lead to. */
export function linksOf(report: Report): {
  readonly places: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
} {
  const places = new Set<string>();
  const targets = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) {
        if (name === 'id' && typeof member === 'string') places.add(member);
        else if (name === 'to' && typeof member === 'string') targets.add(member);
        else walk(member);
      }
    }
  };
  walk(report.parts);
  return { places, targets };
}
