import { z } from 'zod';
import { ClientState, Profile, type Person } from '../../../shared/clients.ts';
import { Currency } from '../../../shared/fields.ts';
import { languages } from '../../../shared/languages.ts';
import type { ClientSummary } from '../../../shared/calls/clients.ts';

/** Somebody on the client's side as typed; what is not there is empty. `key` stays with the row while it is edited. */
const PersonForm = z.object({
  key: z.number(),
  name: z.string(),
  role: z.string(),
  email: z.string(),
  phone: z.string(),
});
export type PersonForm = Readonly<z.output<typeof PersonForm>>;

/** The client's details as typed; what is not there is empty. */
export const DetailsForm = z.object({
  name: z.string(),
  people: z.array(PersonForm).readonly(),
  address: z.string(),
  channels: z.array(z.string()).readonly(),
  language: z.union([z.enum(languages), z.literal('')]),
  currency: z.string(),
  tags: z.array(z.string()).readonly(),
  notes: z.string(),
  state: ClientState.optional(),
  /** Why the state changes; needed where it does. */
  reason: z.string(),
});
export type DetailsForm = Readonly<z.output<typeof DetailsForm>>;

/** The states one chooses by hand. Stopped work is derived, and letting go has its own way there and back. */
export const chosenStates = ['prospect', 'active', 'watch'] as const satisfies readonly ClientState[];

/** The form for a profile as it was last recorded, and for where the client stands now. */
export function detailsForm(profile: Profile, { state }: Pick<ClientSummary, 'state'>): DetailsForm {
  const {
    name,
    people = [],
    address = '',
    channels = [],
    language = '',
    currency = '',
    tags = [],
    notes = '',
  } = profile;
  return {
    name,
    people: people.map(({ name: who, role = '', email = '', phone = '' }, key) => ({
      key,
      name: who,
      role,
      email,
      phone,
    })),
    address,
    channels,
    language,
    currency,
    tags,
    notes,
    state: chosenStates.find((one) => one === state),
    reason: '',
  };
}

/** The profile to record: what is empty is left out, and what the form does not show stays as it was. */
export function profileBody(form: DetailsForm, known: Profile): Profile {
  const people = form.people.map(personBody).filter((person) => person.name !== '');
  const address = form.address.trim();
  const notes = form.notes.trim();
  return {
    name: form.name.trim(),
    ...(people.length > 0 && { people }),
    ...(address !== '' && { address }),
    ...(form.channels.length > 0 && { channels: [...form.channels] }),
    ...(known.zone !== undefined && { zone: known.zone }),
    ...(form.language !== '' && { language: form.language }),
    ...(form.currency !== '' && { currency: Currency.parse(form.currency) }),
    ...(form.tags.length > 0 && { tags: [...form.tags] }),
    ...(notes !== '' && { notes }),
  };
}

/** The profile of `clients.get`, which comes as plain fields; one that a newer app wrote may hold what this one does not know. */
export function profileFrom(fields: Readonly<Record<string, unknown>>, name: string): Profile {
  const known = Profile.safeParse(fields);
  return known.success ? known.data : { name };
}

/** Whether a row says something about nobody in particular. */
export function isNameless({ name, role, email, phone }: PersonForm): boolean {
  return name.trim() === '' && [role, email, phone].some((text) => text.trim() !== '');
}

function personBody({ name, role, email, phone }: PersonForm): z.output<typeof Person> {
  const filled = Object.entries({ role, email, phone })
    .map(([field, text]) => [field, text.trim()] as const)
    .filter(([, text]) => text !== '');
  return { name: name.trim(), ...Object.fromEntries(filled) };
}
