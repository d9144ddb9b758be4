/** What to know when a rule for late payment is chosen. */
export const lateRules = {
  ownCurrency:
    'Mae’r rheol hon yn cyfrif â chyfradd Banc Canolog Ewrop. Lle mae gan y wlad ei harian ei hun, gall cyfradd ei banc canolog a’i chyfraith ei hun fod yn berthnasol: os felly, dewiswch “cyfradd y contract ei hun”, gyda’r cymal neu’r gyfraith.',
} as const;
