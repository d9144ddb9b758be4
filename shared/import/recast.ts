import type { ImportKind } from '../calls/import.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What was read as one kind, as the body of another that the user chose for it: a message with signs is an incident with its exact words. `undefined`
 * where the one cannot be said as the other.
 */
export function recast(
  from: ImportKind,
  body: Fields,
  to: ImportKind,
  signs: readonly string[] | undefined,
): Fields | undefined {
  if (from === to) return signs === undefined || to !== 'incident' ? body : withSigns(body, signs);
  if (to !== 'incident' && to !== 'good-turn') return undefined;
  if (from === 'invoice' || from === 'payment') return undefined;
  const isTheirs = body['direction'] !== 'sent';
  const text = body['exactWords'] ?? (from === 'message' && isTheirs ? body['text'] : undefined);
  const what = body['what'] ?? body['memo'] ?? body['subject'] ?? (isTheirs ? firstLine(body['text']) : body['text']);
  if (what === undefined) return undefined;
  const told = {
    what,
    ...(text !== undefined && { exactWords: text }),
    ...pick(body, 'channel', 'occurred', 'exhibits', 'imported', 'answers', 'thread'),
  };
  return to === 'incident' ? withSigns({ ...told, ...pick(body, 'signs') }, signs) : told;
}

function withSigns(body: Fields, signs: readonly string[] | undefined): Fields {
  if (signs === undefined) return body;
  const { signs: _before, ...rest } = body;
  return signs.length === 0 ? rest : { ...rest, signs: [...new Set(signs)] };
}

function pick(body: Fields, ...names: readonly string[]): Fields {
  return Object.fromEntries(names.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])));
}

function firstLine(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const line =
    text
      .split('\n')
      .find((one) => one.trim() !== '')
      ?.trim() ?? '';
  if (line === '') return undefined;
  return line.length > 160 ? `${line.slice(0, 159).toWellFormed()}…` : line;
}
