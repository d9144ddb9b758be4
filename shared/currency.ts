/**
 * Currencies whose minor unit is not the hundredth (ISO 4217). Written out, because what a runtime's own tables say changes with its
 * version, and a sealed amount must mean the same for ever.
 */
const digits: Readonly<Record<string, number>> = {
  ...of(0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'),
  ...of(3, 'BHD IQD JOD KWD LYD OMR TND'),
  ...of(4, 'CLF UYW'),
};

/** How many decimal places a currency's amounts have: minor 12000 is €120.00, but ￥12000. */
export function minorDigits(currency: string): number {
  return digits[currency] ?? 2;
}

function of(places: number, currencies: string): Record<string, number> {
  return Object.fromEntries(currencies.split(' ').map((currency) => [currency, places]));
}
