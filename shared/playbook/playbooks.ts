import { patterns, type Pattern } from '../decision.ts';
import { abusive } from './abusive.ts';
import { antiContract } from './anti-contract.ts';
import { controlling } from './controlling.ts';
import { indecisive } from './indecisive.ts';
import { insatiable } from './insatiable.ts';
import { knowItAll } from './know-it-all.ts';
import { miser } from './miser.ts';
import { noSchedule } from './no-schedule.ts';
import { noWorkableCompromise } from './no-workable-compromise.ts';
import { paysLater } from './pays-later.ts';
import type { Playbook } from './playbook.ts';
import { unresponsive } from './unresponsive.ts';

/** The playbook of each of the eleven patterns. */
export const playbooks: Readonly<Record<Pattern, Playbook>> = {
  unresponsive,
  controlling,
  'pays-later': paysLater,
  abusive,
  'know-it-all': knowItAll,
  'no-schedule': noSchedule,
  'anti-contract': antiContract,
  indecisive,
  miser,
  insatiable,
  'no-workable-compromise': noWorkableCompromise,
};

/** The same in the order of the seeds. */
export const allPlaybooks: readonly Playbook[] = patterns.map((pattern) => playbooks[pattern]);
