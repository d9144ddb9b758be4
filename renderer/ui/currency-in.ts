/** How currencies are written beside a sum, where it is not by their code. A mark of several currencies means the usual one where that is among them. */
const marks: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  us$: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  円: 'JPY',
  zł: 'PLN',
  ft: 'HUF',
  '₽': 'RUB',
  руб: 'RUB',
  kč: 'CZK',
  '₴': 'UAH',
  '₹': 'INR',
};

const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The currency that stands with a sum as it was typed, `500 USD` or `$500`; the usual one where none does. */
export function currencyIn(text: string, usual: string): string {
  for (const word of text.match(/[^\d\s.,'’+-]+/g) ?? []) {
    const code = word.toUpperCase();
    if (codes.has(code)) return code;
    const marked = marks[word.toLowerCase()];
    if (marked !== undefined) return word === markOf(usual) ? usual : marked;
  }
  return usual;
}

function markOf(currency: string): string | undefined {
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return parts.formatToParts(0).find(({ type }) => type === 'currency')?.value;
}
