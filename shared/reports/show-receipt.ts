import { Receipt } from '../decision.ts';
import type { Formatter } from '../format.ts';
import type { Translate } from '../messages/translate.ts';
import { shown, type Show } from './show.ts';

/** Who accepted the handover, when and with which exceptions, or that nobody answered: in one line. */
export function receiptText(
  receipt: Receipt,
  { t, f }: { readonly t: Translate; readonly f: Pick<Formatter, 'day'> },
): string {
  if ('noAnswerBy' in receipt)
    return t('ending.receipt.saidNoAnswer', { sent: f.day(receipt.sentOn), day: f.day(receipt.noAnswerBy) });
  const { by, on, exceptions } = receipt;
  const said = t('ending.receipt.saidAccepted', { by, day: f.day(on) });
  const how =
    exceptions === undefined
      ? t('ending.receipt.saidWithout')
      : t('ending.receipt.saidExceptions', { what: exceptions });
  return `${said} · ${how}`;
}

export const receipt: Show = shown(Receipt, ({ t, f }, value) => receiptText(value, { t, f }));
