/**
 * The forms in which something is written and that are not the composer's: each keeps what is written in it as a draft of its own kind (`Begun.tsx`), under
 * the name by which Today calls it.
 */
export const begunForms = {
  correction: 'words.kinds.addendum',
  withdrawal: 'begunForms.withdrawal',
  receipt: 'ending.receipt.title',
  settle: 'words.kinds.letting-go-step',
  close: 'words.kinds.letting-go-step',
  'pattern-accepted': 'words.kinds.pattern-accepted',
  'pattern-rejected': 'words.kinds.pattern-rejected',
  account: 'words.kinds.account',
  'account-step': 'words.kinds.account-step',
  details: 'words.kinds.client-revised',
  prospect: 'words.kinds.prospect-checked',
  keeping: 'words.kinds.retention-set',
} as const;
export type BegunForm = keyof typeof begunForms;

const mark = 'form-';

/** The kind of draft a form is kept as. */
export function draftKind(form: BegunForm): string {
  return `${mark}${form}`;
}

/** The form that a draft of this kind was written in; undefined for every other draft. */
export function formOfDraft(kind: string): BegunForm | undefined {
  const name = kind.startsWith(mark) ? kind.slice(mark.length) : '';
  return Object.hasOwn(begunForms, name) ? (name as BegunForm) : undefined; // its own name in the table
}
