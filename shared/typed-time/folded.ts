/** A text as it is compared: no capitals, no accents, one kind of dash, single spaces. Japanese keeps its voicing marks. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[〜～~―—−]/g, '–')
    .replace(/(?<=\s)-(?=\s)/g, '–')
    .replace(/ł/g, 'l')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
