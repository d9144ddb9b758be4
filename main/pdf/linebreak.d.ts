/** `linebreak` 1.1.0 ships no types. Positions count UTF-16 units. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
