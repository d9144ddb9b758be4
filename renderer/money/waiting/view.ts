import type { Output } from '../../../shared/contract.ts';
import type { ClientId } from '../../../shared/fields.ts';

export type WaitingView = Output<'waiting.view'>;

/** What every section about waiting is made from. */
export interface WaitingProps {
  readonly client: ClientId;
  readonly waiting: WaitingView;
}
