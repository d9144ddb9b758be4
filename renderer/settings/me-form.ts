import type { Output, WindowAsk } from '../../shared/contract.ts';

/** The user's own details as typed; what is not there is empty. */
export interface MeForm {
  readonly name: string;
  readonly trade: string;
  readonly address: string;
  readonly email: string;
  readonly phone: string;
  readonly currency: string;
}

export function meForm(known: Output<'me.get'>): MeForm {
  const { name = '', trade = '', address = '', email = '', phone = '', currency = '' } = known;
  return { name, trade, address, email, phone, currency };
}

/** The details to record; language and zone stay as they are. */
export function meBody(form: MeForm, { language, zone }: Output<'me.get'>): WindowAsk<'me.revise'> {
  const optional = {
    trade: form.trade,
    address: form.address,
    email: form.email,
    phone: form.phone,
    currency: form.currency,
  };
  const filled = Object.fromEntries(
    Object.entries(optional)
      .map(([field, text]) => [field, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );
  return { name: form.name.trim(), ...filled, ...(language && { language }), ...(zone !== undefined && { zone }) };
}
