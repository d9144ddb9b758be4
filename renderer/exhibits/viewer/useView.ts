import { useState, type KeyboardEvent } from 'react';

/** How a picture is looked at. */
export interface View {
  /** A share of its own size; undefined fits all of it in. */
  readonly zoom: number | undefined;
  /** Quarters turned to the right. */
  readonly turn: number;
}

const zooms = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4] as const;

export interface ViewActs {
  readonly view: View;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly turn: () => void;
  /** Plus, minus, 0, R; and Page Up and Page Down, which turn the pages. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** How the picture is looked at, and the ways to change it. */
export function useView(page: number, onPage: (page: number) => void): ViewActs {
  const [view, setView] = useState<View>({ zoom: undefined, turn: 0 });
  const zoomTo = (zoom: number | undefined) => setView({ ...view, zoom });
  const zoomIn = () => zoomTo(zooms.find((one) => one > (view.zoom ?? 0.75)) ?? 4);
  const zoomOut = () => zoomTo(zooms.findLast((one) => one < (view.zoom ?? 1)) ?? 0.25);
  const fit = () => zoomTo(undefined);
  const turn = () => setView({ ...view, turn: (view.turn + 1) % 4 });
  const acts: Readonly<Record<string, () => void>> = {
    '+': zoomIn,
    '=': zoomIn,
    '-': zoomOut,
    '0': fit,
    r: turn,
    R: turn,
    PageUp: () => onPage(page - 1),
    PageDown: () => onPage(page + 1),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.altKey || event.metaKey || event.ctrlKey ? undefined : acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { view, zoomIn, zoomOut, fit, turn, onKeyDown };
}
