// d3 ships no types. These are those of the few functions that charts.ts uses, as d3-scale 4.0.3 and d3-shape 3.2.1 document them.
declare module 'd3-scale' {
  export interface LinearScale {
    (value: number): number;
    domain(domain: readonly [number, number]): LinearScale;
    range(range: readonly [number, number]): LinearScale;
    nice(count?: number): LinearScale;
    ticks(count?: number): number[];
  }
  export interface BandScale {
    (value: string): number | undefined;
    domain(domain: readonly string[]): BandScale;
    range(range: readonly [number, number]): BandScale;
    padding(padding: number): BandScale;
    bandwidth(): number;
  }
  export function scaleLinear(): LinearScale;
  export function scaleBand(): BandScale;
}

declare module 'd3-shape' {
  export interface Line {
    (points: readonly (readonly [number, number])[]): string | null;
    digits(digits: number): Line;
  }
  export function line(): Line;
}
