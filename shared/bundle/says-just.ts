/**
 * Whether bytes are just this text in UTF-8: without a mark before it, which a reader leaves out, and without bytes that are no letter, each of which
 * it takes for U+FFFD, as it takes a U+FFFD that was written.
 */
export function saysJust(bytes: Uint8Array, read: string): boolean {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return false;
  let written = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) written++;
  return read.split('\ufffd').length - 1 === written;
}
