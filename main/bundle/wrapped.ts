/** A paragraph in lines of at most 80 columns; a wide character takes two, and Japanese may be broken between any two. */
export function wrapped(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/gu) ?? []) {
    if (columns(line) + columns(piece.trimEnd()) > 80 && line !== '' && !/^[。、）」：]/u.test(piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].join('\n');
}

function columns(text: string): number {
  return [...text].reduce(
    (sum, char) => sum + (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uff01-\uff60]/u.test(char) ? 2 : 1),
    0,
  );
}
