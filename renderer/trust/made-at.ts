/** When a backup was made, in milliseconds since 1970, by the name of its folder: a time in UTC whose colons are hyphens; NaN where it is none. */
export function madeAt(name: string): number {
  return Date.parse(name.replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:'));
}
