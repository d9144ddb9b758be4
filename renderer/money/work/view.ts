import type { Output } from '../../../shared/contract.ts';
import type { ClientId } from '../../../shared/fields.ts';

export type WorkView = Output<'work.view'>;

/** What every section about work is made from. */
export interface WorkProps {
  readonly client: ClientId;
  readonly work: WorkView;
}
