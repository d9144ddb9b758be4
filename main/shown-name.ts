/**
 * A file's own name as it is recorded and shown: whole, but for what would break a line or turn the reading direction around ("gpj.exe" for
 * "exe.jpg"), which becomes visible. It is never used as a path.
 */
export function shownName(name: string): string {
  const plain = name.toWellFormed().replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
  return plain.trim() === '' ? '\ufffd' : plain.slice(0, 500).toWellFormed();
}
