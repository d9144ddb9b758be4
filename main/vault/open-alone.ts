import { splitLine, type Opened } from '../../shared/journal/chain.ts';
import { digest } from './digest.ts';

/** A line that holds by itself: its body is the one its envelope names. */
export function openAlone(text: string): (Opened & { readonly envelopeText: string }) | undefined {
  const line = splitLine(text);
  if (!line) return undefined;
  try {
    const envelope = JSON.parse(line.envelope);
    const body = JSON.parse(line.body);
    const matches = digest.sha256(`${String(body['salt'])}\n${line.body}`) === envelope['bodyHash'];
    return matches ? { hash: line.hash, envelope, body, envelopeText: line.envelope } : undefined;
  } catch {
    return undefined; // not JSON, or not an object
  }
}
