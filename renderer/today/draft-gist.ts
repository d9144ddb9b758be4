import type { Draft } from '../../shared/calls/drafts.ts';
import { begunForms, formOfDraft } from '../app/begun-forms.ts';

/** The fields a draft's first words may stand in, in the order they are looked for. */
const told = [
  'what',
  'memo',
  'text',
  'reason',
  'goal',
  'topic',
  'words',
  'name',
  'exactWords',
  'number',
  'why',
  'exceptions',
  'note',
  'proof',
  'notes',
] as const;

/** What a draft says so far, cut to a line or two; undefined while it says nothing. */
export function draftGist({ body }: Pick<Draft, 'body'>): string | undefined {
  // Of a correction, or of what is filled in already, also what differs.
  const within: Draft['body'] = { ...body, ...(body['set'] as object) }; // what is no object adds nothing
  for (const field of told) {
    const value = within[field];
    if (typeof value === 'string' && value.trim() !== '') return value.trim().slice(0, 240);
  }
  return undefined;
}

/** The message that names a kind of draft; letting go has drafts of its own, and so have forms. */
export function draftKindKey(kind: string): string {
  const form = formOfDraft(kind);
  if (form) return begunForms[form];
  return kind.startsWith('letting-go-') ? 'words.kinds.letting-go-step' : `words.kinds.${kind}`;
}
