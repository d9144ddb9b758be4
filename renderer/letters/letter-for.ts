import type { LogItem } from '../../shared/calls/wire.ts';
import type { LetterChoice } from '../../shared/letters/source.ts';
import type { TemplateId } from '../../shared/letters/templates.ts';
import { abuseSigns } from '../../shared/signs.ts';

/** A letter with what it is about. */
export interface LetterFor {
  readonly template: TemplateId;
  readonly choice: LetterChoice;
}

/** The letter an entry most likely asks for; nothing for entries that nobody writes a letter about. */
export function letterFor({ entry, body, struck }: LogItem): LetterFor | undefined {
  if (struck) return undefined;
  const { id, kind } = entry;
  switch (kind) {
    case 'incident':
      return { template: aboutIncident(signsIn(body)), choice: { incident: id } };
    case 'requested':
      return { template: 'nudge-2', choice: { request: id } };
    case 'invoice':
      return { template: 'reminder-1', choice: { invoices: [id] } };
    case 'scope-asked':
      return { template: 'change-order', choice: { scope: id } };
    case 'disagreement':
      return { template: 'talk-through', choice: { disagreement: id } };
    case 'delivered':
      return { template: 'delivery', choice: { delivery: id } };
    case 'recommended':
      return { template: 'recommendation', choice: { recommendation: id } };
    default:
      return undefined;
  }
}

function aboutIncident(signs: readonly string[]): TemplateId {
  const has = (...wanted: readonly string[]): boolean => signs.some((sign) => wanted.includes(sign));
  if (has('public-attack')) return 'public-attack';
  if (has(...abuseSigns)) return 'abuse-answer';
  if (has('out-of-hours', 'short-notice')) return 'out-of-hours';
  return has('verbal-only', 'denies-agreement') ? 'confirm-spoken' : 'boundary';
}

function signsIn(body: LogItem['body']): readonly string[] {
  const { signs } = body;
  return Array.isArray(signs) ? signs.filter((sign) => typeof sign === 'string') : [];
}
