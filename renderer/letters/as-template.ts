import type { Preview } from './letter-form.ts';

/** A text with names and marks taken out again: what is kept for other clients must not carry the name of this one. */
export function asTemplate(
  words: { readonly subject: string; readonly text: string },
  { unfilled }: Pick<Preview, 'unfilled'>,
  known: Readonly<Partial<Record<'client' | 'person' | 'me' | 'email', string>>>,
): { readonly subject: string; readonly text: string } {
  const places: readonly (readonly [string, string])[] = [
    ...unfilled.map(({ mark, field }) => [mark, field] as const),
    // A longer name first: one may hold the other.
    ...Object.entries(known)
      .filter(([, name]) => name.trim().length > 1)
      .map(([field, name]) => [name, field] as const)
      .sort(([a], [b]) => b.length - a.length),
  ];
  const open = (text: string): string =>
    places.reduce((now, [said, field]) => now.replaceAll(said, `{{${field}}}`), text);
  return { subject: open(words.subject), text: open(words.text) };
}
