import PostalMime from 'postal-mime';
import { proofLines, type ProofLine } from '../../shared/proof/proof-text.ts';
import { readTimeStamp, type TimeStamp } from '../../shared/proof/time-stamp.ts';
import { largestStamp } from './seen.ts';

/** What a file that was brought back carries. */
export type Brought =
  | { readonly form: 'rfc3161'; readonly stamp: TimeStamp }
  | { readonly form: 'mail'; readonly lines: readonly ProofLine[]; readonly at?: string; readonly by?: string }
  | { readonly form: 'file'; readonly lines: readonly ProofLine[] };

/** Reads a time-stamp, a mail, or any text. Never fails: what carries nothing has no lines. */
export async function brought(bytes: Uint8Array): Promise<Brought> {
  // DER begins with a sequence; no mail and no text does so with its length.
  const stamp = bytes[0] === 0x30 && bytes.length <= largestStamp ? readTimeStamp(bytes) : undefined;
  if (stamp) return { form: 'rfc3161', stamp };
  const text = new TextDecoder().decode(bytes);
  if (!/^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}\r?\n/.test(text.slice(0, 64 * 1024)))
    return { form: 'file', lines: proofLines(text) };
  try {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: 32 });
    const lines = proofLines(
      `${mail.text ?? ''}\n${(mail.html ?? '').replace(/<[^>]*>/g, ' ')}\n${mail.subject ?? ''}`,
    );
    const at = mail.date === undefined ? Number.NaN : Date.parse(mail.date);
    const by = mail.from?.address;
    return {
      form: 'mail',
      lines,
      ...(Number.isFinite(at) && { at: new Date(at).toISOString() }),
      ...(by !== undefined && by.trim() !== '' && { by: by.replace(/\p{Cc}/gu, '').slice(0, 300) }),
    };
  } catch {
    return { form: 'file', lines: proofLines(text) }; // a mail in form only
  }
}
