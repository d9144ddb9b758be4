import type { Output } from '../../../shared/contract.ts';
import type { ClientId } from '../../../shared/fields.ts';

export type TermsView = Output<'terms.view'>;

/** What every section about the terms is made from. */
export interface TermsProps {
  readonly client: ClientId;
  readonly terms: TermsView;
}
