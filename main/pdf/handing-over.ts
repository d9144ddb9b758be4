import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Picture } from '../../shared/reports/laid-in.ts';
import type { Block, Report } from '../../shared/reports/model.ts';

/** Blocks handed over at a time: copying them takes a few milliseconds. */
const lot = 100;

/** A report without the blocks of its parts, which follow one lot after the other. */
export type Outline = Report;

/** Some blocks of a part, in their order. */
export interface Lot {
  readonly part: number;
  readonly blocks: readonly Block[];
}

/** What a worker is handed: pictures first, as they are had, then the report; after `whole` nothing follows. */
export type Handed =
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'outline'; readonly outline: Outline }
  | { readonly kind: 'lot'; readonly lot: Lot }
  | { readonly kind: 'whole' };

/** Hands a report to the worker in lots, and lets others have their turn between them: a whole report would hold the thread for long. */
export async function handOver(report: Report, post: (handed: Handed) => void): Promise<void> {
  post({ kind: 'outline', outline: { ...report, parts: report.parts.map((part) => ({ ...part, blocks: [] })) } });
  for (const [part, { blocks }] of report.parts.entries()) {
    for (let at = 0; at < blocks.length; at += lot) {
      post({ kind: 'lot', lot: { part, blocks: blocks.slice(at, at + lot) } });
      await nextTurn();
    }
  }
  post({ kind: 'whole' });
}

/** Puts together what was handed over; ends with the report when nothing more follows. Pictures are given away as they come. */
export function receive(
  listen: (take: (handed: Handed) => void) => void,
  keep: (picture: Picture) => void,
): Promise<Report> {
  let outline: Outline | undefined;
  const parts: Block[][] = [];
  return new Promise((complete, fail) => {
    listen((handed) => {
      switch (handed.kind) {
        case 'picture':
          try {
            keep(handed.picture);
          } catch (error) {
            fail(error as Error); // whatever writing it throws
          }
          return;
        case 'outline':
          outline = handed.outline;
          parts.push(...outline.parts.map(() => []));
          return;
        case 'lot':
          for (const block of handed.lot.blocks) parts[handed.lot.part]?.push(block);
          return;
        case 'whole':
          if (!outline) fail(new Error('a report without its outline'));
          else complete({ ...outline, parts: outline.parts.map((part, i) => ({ ...part, blocks: parts[i] ?? [] })) });
      }
    });
  });
}
