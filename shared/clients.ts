import { z } from 'zod';
import { body } from './journal/common.ts';
import { Currency, Day, Name, Text, Zone } from './fields.ts';
import { languages } from './languages.ts';

/** Where a client stands. `work-stopped` is not among them: it is derived from work-stopped and work-resumed entries. */
export const clientStates = ['prospect', 'active', 'watch', 'letting-go', 'former'] as const;
export const ClientState = z.enum(clientStates);
export type ClientState = z.output<typeof ClientState>;

/** Somebody on the client's side. */
export const Person = z.strictObject({
  name: Name,
  role: Name.optional(),
  email: Name.optional(),
  phone: Name.optional(),
});

const profile = {
  name: Name,
  people: z.array(Person).max(100).optional(),
  address: Text.optional(),
  channels: z.array(Name).max(20).optional(),
  zone: Zone.optional(),
  language: z.enum(languages).optional(),
  currency: Currency.optional(),
  tags: z.array(Name).max(50).optional(),
  notes: Text.optional(),
};

export const Profile = z.strictObject(profile);
export type Profile = z.output<typeof Profile>;

export const clientKinds = {
  'client-opened': body({ ...profile, state: ClientState.optional() }),
  /** The whole profile as it is from now on. */
  'client-revised': body(profile),
  'state-changed': body({ state: ClientState, reason: Text, on: Day.optional() }),
} as const;
