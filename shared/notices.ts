import type { Day, EntryId } from './fields.ts';
import type { Fold } from './journal/following.ts';

/** A letter that was sent, with the template it was made from. */
export interface Notice {
  readonly entry: EntryId;
  readonly on: Day;
  readonly template: string;
  readonly request?: EntryId;
}

/** Letters sent from a template, in the order recorded: what a client was told, and when. */
export interface NoticeLedger {
  readonly sent: Notice[];
}

export const noticeFold: Fold<NoticeLedger> = {
  kinds: ['letter-sent'],
  begin: () => ({ sent: [] }),
  take: ({ sent }, one) => {
    if (one.kind !== 'letter-sent' || one.body.template === undefined) return;
    const { template, on, request } = one.body;
    sent.push({ entry: one.entry.id, on, template, ...(request && { request }) });
  },
};

/** The letters of some templates sent by a day. */
export function noticesOf({ sent }: NoticeLedger, templates: readonly string[], asOf: Day): readonly Notice[] {
  return sent.filter(({ template, on }) => on <= asOf && templates.includes(template));
}
