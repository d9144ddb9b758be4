/** Characters of HTML looked at: far more than an entry may hold. */
const most = 1024 * 1024;
const unseen = ['script', 'style', 'head', 'title'] as const;

/** The words of a mail that is in HTML only, as plain text: its marks are taken out, never followed, never rendered. */
export function htmlText(html: string): string {
  return entities(
    withoutUnseen(html.slice(0, most))
      .replace(/<!--[^>]*-->/gu, '')
      .replace(/\s+/gu, ' ')
      .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6]|\/blockquote)\b[^>]*>/giu, '\n')
      .replace(/<[^>]*>/gu, ''),
  )
    .replace(/[ \t]*\n[ \t]*/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Without the parts that a reader never sees; one that is not closed hides all that follows. Each is sought once, so that a hostile mail costs no more. */
function withoutUnseen(html: string): string {
  const low = html.toLowerCase();
  const parts: string[] = [];
  let from = 0;
  for (const match of low.matchAll(/<(script|style|head|title)\b/gu)) {
    if (match.index < from) continue;
    parts.push(html.slice(from, match.index));
    const name = unseen.find((one) => one === match[1]) ?? 'script';
    const end = low.indexOf(`</${name}`, match.index);
    if (end < 0) return parts.join('');
    from = end;
  }
  return parts.join('') + html.slice(from);
}

const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', euro: '€', pound: '£', copy: '©', reg: '®',
  ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', middot: '·', bull: '•',
}; // prettier-ignore

function entities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
