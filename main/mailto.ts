import type { Input } from '../shared/contract.ts';
import { Refusal } from '../shared/result.ts';

/** The longest address handed to a mail program: longer ones are cut, without a word, by some systems (Windows: about 2,083 characters). */
export const mailtoLimit = 2000;

/**
 * A letter as a `mailto:` address (RFC 6068): every character but those it allows percent-encoded, lines ended by CR and LF. Refuses `too-large` beyond
 * {@link mailtoLimit} characters, which Japanese and Russian letters soon are: then the text is copied instead.
 */
export function mailtoOf({ to, subject, text }: Input<'desktop.mail'>): URL {
  const fields = [
    `subject=${encodeURIComponent(subject)}`,
    ...(text === undefined ? [] : [`body=${encodeURIComponent(text.replace(/\r\n|\r|\n/g, '\r\n'))}`]),
  ];
  const url = new URL(`mailto:${addressOf(to)}?${fields.join('&')}`);
  if (url.protocol !== 'mailto:') throw new Refusal('invalid-input', 'only mails are opened');
  if (url.href.length > mailtoLimit)
    throw new Refusal('too-large', 'this letter is too long for the mail program: copy the text instead', {
      characters: url.href.length,
      limit: mailtoLimit,
    });
  return url;
}

/** An address with nothing in it that could add a field or another reader. */
function addressOf(to: string | undefined): string {
  return to === undefined ? '' : encodeURIComponent(to.trim()).replace('%40', '@');
}
