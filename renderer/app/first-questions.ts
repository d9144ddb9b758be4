import type { CallName, Output } from '../../shared/contract.ts';
import { call } from '../bridge.ts';

/** What every window asks first. */
export interface FirstAnswers {
  readonly 'settings.get': Promise<Output<'settings.get'>>;
  readonly 'vault.status': Promise<Output<'vault.status'>>;
  readonly 'clients.list': Promise<Output<'clients.list'>>;
}

/**
 * Asked when this is called, which is before all the rest of the page's script is read: that takes a twentieth of a second, and the main process answers
 * meanwhile. One after the other, each as soon as its asker is drawn, would keep the two waiting for each other by turns.
 */
export function askFirst(): FirstAnswers {
  const answers = {
    'settings.get': call('settings.get', {}),
    'vault.status': call('vault.status', {}),
    'clients.list': call('clients.list', {}),
  } as const satisfies Partial<Record<CallName, Promise<unknown>>>;
  for (const answer of Object.values(answers)) answer.catch(() => undefined); // whoever needs it asks again, and hears of it
  return answers;
}
