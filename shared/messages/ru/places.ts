import { accounts } from './places/accounts.ts';
import { capture } from './places/capture.ts';
import { entries } from './places/entries.ts';
import { lettingGo } from './places/letting-go.ts';
import { reports } from './places/reports.ts';
import { settings } from './places/settings.ts';
import { today } from './places/today.ts';
import { verify } from './places/verify.ts';

/** What the places of the window say, beside the log: accounts, letting go, reports, verify, settings, today, quick entry. */
export const places = { accounts, lettingGo, reports, verify, settings, today, capture, entries } as const;
