import type { Draft } from '../../shared/calls/drafts.ts';

/** The fields a draft's first words may stand in, in the order they are looked for. */
const told = ['what', 'memo', 'text', 'reason', 'goal', 'topic', 'words', 'name', 'exactWords', 'number'] as const;

/** What a draft says so far, cut to a line or two; undefined while it says nothing. */
export function draftGist({ body }: Pick<Draft, 'body'>): string | undefined {
  for (const field of told) {
    const value = body[field];
    if (typeof value === 'string' && value.trim() !== '') return value.trim().slice(0, 240);
  }
  return undefined;
}

/** The message that names a kind of draft; letting go has drafts of its own. */
export function draftKindKey(kind: string): string {
  return kind.startsWith('letting-go-') ? 'words.kinds.letting-go-step' : `words.kinds.${kind}`;
}
