import type { Output } from '../../../shared/contract.ts';
import type { CitedPlace, Region } from '../../../shared/journal/common.ts';

export type Look = Output<'exhibits.look'>;
export type Picture = Extract<Look, { as: 'picture' }>;
export type Lines = Extract<Look, { as: 'text' }>;

/** A corner of a frame, in shares of the picture from 0 to 1. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The frame one begins with: in the middle, to be moved. */
export const middle: Region = { left: 250, top: 250, width: 500, height: 500 };

/** The smallest frame, in thousandths: less is a slip of the mouse. */
const least = 5;

/** The frame between two corners; nothing for one that is too small to be meant. */
export function regionBetween(a: Corner, b: Corner): Region | undefined {
  const [left, right] = sides(a.x, b.x);
  const [top, bottom] = sides(a.y, b.y);
  const region = { left, top, width: right - left, height: bottom - top };
  return region.width < least || region.height < least ? undefined : region;
}

function sides(a: number, b: number): readonly [number, number] {
  const thousandths = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 1000);
  const [one, other] = [thousandths(a), thousandths(b)];
  return one < other ? [one, other] : [other, one];
}

/** The frame with one of its sides set, in percent; it stays within the picture. */
export function withSide(region: Region, side: keyof Region, percent: number): Region {
  const value = Math.round(Math.min(100, Math.max(0, percent)) * 10);
  switch (side) {
    case 'left': {
      const left = Math.min(value, 1000 - least);
      return { ...region, left, width: Math.min(region.width, 1000 - left) };
    }
    case 'top': {
      const top = Math.min(value, 1000 - least);
      return { ...region, top, height: Math.min(region.height, 1000 - top) };
    }
    case 'width':
      return { ...region, width: Math.min(Math.max(least, value), 1000 - region.left) };
    case 'height':
      return { ...region, height: Math.min(Math.max(least, value), 1000 - region.top) };
  }
}

/** The lines marked after one was pressed; with `further`, all between. */
export function withLine(mark: CitedPlace, line: number, further: boolean): CitedPlace {
  const { line: first, toLine: _, ...rest } = mark;
  if (!further || first === undefined || first === line) return { ...rest, line };
  return { ...rest, line: Math.min(first, line), toLine: Math.max(first, line) };
}

/** Whether a line is one of those cited. */
export function holdsLine({ line, toLine }: CitedPlace, n: number): boolean {
  return line !== undefined && n >= line && n <= (toLine ?? line);
}

/** What is marked, said with its page where there are several. */
export function placeMarked(mark: CitedPlace, look: Look | undefined): CitedPlace {
  if (look?.as !== 'picture' || look.pages === 1) return mark;
  return { ...mark, page: look.page };
}
