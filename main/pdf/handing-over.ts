import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Block, Report } from '../../shared/reports/model.ts';

/** Blocks handed over at a time: copying them takes a few milliseconds. */
const lot = 100;

/** A report without the blocks of its parts, which follow one lot after the other. */
export type Outline = Report;

/** Some blocks of a part, in their order; after the last ones nothing follows. */
export interface Lot {
  readonly part: number;
  readonly blocks: readonly Block[];
}

export function outlineOf(report: Report): Outline {
  return { ...report, parts: report.parts.map((part) => ({ ...part, blocks: [] })) };
}

/** Hands a report's blocks to the worker in lots, and lets others have their turn between them: a whole report would hold the thread for long. */
export async function handOver(report: Report, post: (lot: Lot | undefined) => void): Promise<void> {
  for (const [part, { blocks }] of report.parts.entries()) {
    for (let at = 0; at < blocks.length; at += lot) {
      post({ part, blocks: blocks.slice(at, at + lot) });
      await nextTurn();
    }
  }
  post(undefined);
}

/** Puts together what was handed over; ends with the report when nothing more follows. */
export function receive(outline: Outline, listen: (take: (lot: Lot | undefined) => void) => void): Promise<Report> {
  const parts = outline.parts.map((): Block[] => []);
  return new Promise((complete) => {
    listen((lot) => {
      if (lot) for (const block of lot.blocks) parts[lot.part]?.push(block);
      else complete({ ...outline, parts: outline.parts.map((part, i) => ({ ...part, blocks: parts[i] ?? [] })) });
    });
  });
}
