/** The parts of a client's money and work. */
export const moneyParts = ['money', 'waiting', 'work', 'terms'] as const;
export type MoneyPart = (typeof moneyParts)[number];
