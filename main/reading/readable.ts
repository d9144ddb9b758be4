/** The ways a file can be read as text. */
export type Readable = 'text' | 'mail' | 'pdf';

/** How the text of a file of this type is got at; `undefined` where it has none that can be read. */
export function readableAs(type: string): Readable | undefined {
  if (type === 'application/pdf') return 'pdf';
  if (type === 'message/rfc822') return 'mail';
  if (type.startsWith('text/') || type === 'application/json' || type === 'application/mbox') return 'text';
  return undefined;
}
