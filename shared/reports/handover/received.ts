import type { MessageKey } from '../../messages/translate.ts';
import type { Block } from '../model.ts';
import type { Paper } from '../paper.ts';

/** The sheet the client signs, with room for exceptions (row 65). It confirms only what the report lists. */
export function received({ t }: Paper, lists: { readonly accounts: boolean; readonly files: boolean }): Block[] {
  if (!lists.accounts && !lists.files) return [];
  const text: MessageKey = !lists.files
    ? 'paper.handover.received.textAccounts'
    : lists.accounts
      ? 'paper.handover.received.text'
      : 'paper.handover.received.textFiles';
  return [
    { kind: 'heading', text: t('paper.handover.received.title') },
    // What is signed stands on the page of the signature.
    { kind: 'paragraph', text: t(text), clings: true },
    {
      kind: 'sign',
      lines: [
        [t('paper.handover.received.exceptions'), ''],
        [t('paper.handover.received.nameDate'), t('paper.handover.received.signature')],
      ],
    },
    { kind: 'paragraph', text: t('paper.handover.received.not'), voice: 'small' },
  ];
}
