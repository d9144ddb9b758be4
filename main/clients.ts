import type { ClientSummary, Output } from '../shared/contract.ts';
import { profileOf, statesOf, workStoppedSince } from '../shared/client-profile.ts';
import type { ClientId } from '../shared/fields.ts';
import { v7 } from 'uuid';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import type { Folded } from './journals.ts';
import { signsOf } from './log.ts';
import { sealedAnswer } from './wire.ts';

export function clientHandlers(app: App): Handlers<'clients.open' | 'clients.list' | 'clients.get' | 'clients.revise'> {
  return {
    'clients.open': async (body) => {
      const vault = await app.vault();
      const { clock, random } = app.surroundings;
      const id = v7({ msecs: Date.parse(clock.now().at), random: random(16) }) as ClientId; // v7 gives a lower-case UUID
      await vault.seal(id, 'client-opened', body, { id: app.newId() });
      return { id };
    },
    'clients.list': async () => {
      const vault = await app.vault();
      const clients: ClientSummary[] = [];
      for (const id of await vault.clients()) clients.push(summaryOf(id, await app.journals.of(id)));
      return { clients };
    },
    'clients.get': async ({ client }) => detail(client, await app.journals.of(client)),
    'clients.revise': async ({ client, profile }) => {
      await app.journals.of(client);
      const vault = await app.vault();
      return sealedAnswer(vault, await vault.seal(client, 'client-revised', profile, { id: app.newId() }));
    },
  };
}

function summaryOf(id: ClientId, { entries, journal, fault }: Folded): ClientSummary {
  const profile = profileOf(journal);
  const states = statesOf(journal);
  const stopped = workStoppedSince(journal);
  const last = entries.at(-1);
  const current = states.at(-1);
  return {
    id,
    name: profile?.name ?? '',
    state: stopped !== undefined && current?.state !== 'former' ? 'work-stopped' : (current?.state ?? 'active'),
    ...((stopped ?? current?.on) !== undefined && { since: stopped ?? current?.on }),
    ...(profile?.language && { language: profile.language }),
    ...(profile?.currency && { currency: profile.currency }),
    entries: entries.length,
    ...(last && { lastEntry: last.recordedAt }),
    balance: [],
    overdueDays: 0,
    waitingDays: 0,
    damaged: fault !== undefined,
  };
}

function detail(id: ClientId, folded: Folded): Output<'clients.get'> {
  const kinds: Record<string, number> = {};
  const signs: Record<string, number> = {};
  for (const one of folded.journal) {
    kinds[one.kind] = (kinds[one.kind] ?? 0) + 1;
    for (const sign of signsOf(one)) signs[sign] = (signs[sign] ?? 0) + 1;
  }
  return {
    summary: summaryOf(id, folded),
    profile: { ...profileOf(folded.journal) },
    states: [...statesOf(folded.journal)],
    kinds,
    signs,
    ...(folded.fault && { damage: folded.fault.message }),
  };
}
