import { ClientSummary } from '../shared/calls/clients.ts';
import type { Output } from '../shared/contract.ts';
import { profileOf, statesOf } from '../shared/client-profile.ts';
import type { ClientId } from '../shared/fields.ts';
import { hasPassed } from '../shared/retention.ts';
import { Refusal } from '../shared/result.ts';
import type { App } from './app.ts';
import { stateNow } from './client-state.ts';
import { moneyOf, waitingOf } from './figures.ts';
import type { Handlers } from './handlers.ts';
import type { Folded } from './journals.ts';
import { keptFigures } from './kept-figures.ts';
import { deskOf, houseOf, today } from './ledgers.ts';
import { signsOf } from './log.ts';
import type { Vault } from './vault/index.ts';
import { sealedAnswer } from './wire.ts';

export function clientHandlers(
  app: App,
): Handlers<
  | 'clients.open'
  | 'clients.list'
  | 'clients.get'
  | 'clients.revise'
  | 'clients.elsewhere'
  | 'clients.erase'
  | 'clients.accept-loss'
> {
  return {
    'clients.open': async (body) => {
      const vault = await app.vault();
      const id = app.newId<ClientId>();
      await vault.seal(id, 'client-opened', body, { id: app.newId() });
      return { id };
    },
    'clients.list': async () => {
      const vault = await app.vault();
      const question = { house: await houseOf(app), asOf: today(vault) };
      const kept = { name: 'client', schema: ClientSummary, question };
      const clients = await keptFigures(app, await vault.clients(), kept, async (id) =>
        summaryOf(app, id, await app.journals.of(id)),
      );
      const absent = [...(await vault.missing())];
      return { clients, missing: absent.map(({ client }) => client), absent };
    },
    'clients.get': async ({ client }) => detail(app, client, await app.journals.of(client)),
    'clients.elsewhere': async ({ client }) => lying(await app.vault(), client),
    'clients.erase': async ({ client, name, why, elsewhere }) => {
      const { entries, journal } = await app.journals.of(client);
      if (profileOf(journal)?.name !== name) {
        throw new Refusal('invalid-input', "name: this is not the client's name; nothing was erased", {
          issues: [{ path: 'name', problem: 'not the name' }],
        });
      }
      const vault = await app.vault();
      await vault.erase(client, {
        id: app.newId(),
        ...(why !== undefined && { why }),
        ...(elsewhere === true && { alsoElsewhere: true }),
      });
      return { entries: entries.length, ...(await lying(vault, client)) };
    },
    'clients.accept-loss': async ({ client, why }) => {
      const vault = await app.vault();
      return sealedAnswer(vault, await vault.acceptLoss(client, { id: app.newId(), why }));
    },
    'clients.revise': async ({ client, profile }) => {
      await app.journals.of(client);
      const vault = await app.vault();
      return sealedAnswer(vault, await vault.seal(client, 'client-revised', profile, { id: app.newId() }));
    },
  };
}

async function lying(vault: Vault, client: ClientId): Promise<Output<'clients.elsewhere'>> {
  const { elsewhere, unread } = await vault.drafts.lying(client);
  return { elsewhere, unread: [...unread] };
}

async function summaryOf(app: App, id: ClientId, { entries, journal, fault }: Folded): Promise<ClientSummary> {
  const profile = profileOf(journal);
  const last = entries.at(-1);
  return {
    id,
    name: profile?.name ?? '',
    ...stateNow(journal),
    ...(profile?.language && { language: profile.language }),
    ...(profile?.currency && { currency: profile.currency }),
    entries: entries.length,
    ...(last && { lastEntry: last.recordedAt }),
    ...(await figuresOf(app, id)),
    damaged: fault !== undefined,
  };
}

/** What is unpaid, how late the oldest of it is, and how long the oldest unanswered request is overdue. */
async function figuresOf(
  app: App,
  client: ClientId,
): Promise<Pick<ClientSummary, 'balance' | 'overdueDays' | 'waitingDays'>> {
  const desk = await deskOf(app, client, undefined);
  const { books, house, asOf } = desk;
  return books.remembered('summary', [house, asOf], () => {
    const money = moneyOf(desk);
    const waiting = waitingOf(desk);
    return {
      balance: money.balances.filter(({ open }) => open > 0).map(({ open, currency }) => ({ minor: open, currency })),
      overdueDays: Math.max(
        0,
        ...money.invoices.map(({ state, daysLate }) => (state === 'overdue' ? (daysLate ?? 0) : 0)),
      ),
      waitingDays: Math.max(
        0,
        ...waiting.requests.map(({ state, daysOverdue }) => (state === 'overdue' ? daysOverdue : 0)),
      ),
    };
  });
}

async function detail(app: App, id: ClientId, folded: Folded): Promise<Output<'clients.get'>> {
  const kinds: Record<string, number> = {};
  const signs: Record<string, number> = {};
  for (const one of folded.journal) {
    kinds[one.kind] = (kinds[one.kind] ?? 0) + 1;
    for (const sign of signsOf(one)) signs[sign] = (signs[sign] ?? 0) + 1;
  }
  const { books, asOf } = await deskOf(app, id, undefined);
  const { kept } = books.ledgers.retention;
  const { awaited } = await (await app.vault()).journal(id);
  return {
    summary: await summaryOf(app, id, folded),
    profile: { ...profileOf(folded.journal) },
    states: [...statesOf(folded.journal)],
    kinds,
    signs,
    awaited: awaited.length > 0,
    ...(folded.fault && { damage: folded.fault.message, damages: damagesOf(folded.fault) }),
    ...(kept && { retention: { ...kept, passed: hasPassed(kept, asOf) } }),
  };
}

function damagesOf({ damage }: NonNullable<Folded['fault']>): Output<'clients.get'>['damages'] {
  return damage.map(({ n, line, intact, beyond }) => ({ n, line, intact, beyond: beyond.length }));
}
