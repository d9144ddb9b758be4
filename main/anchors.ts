import '../shared/messages/six.ts';
import type { Input, Output } from '../shared/contract.ts';
import type { ShownAnchor } from '../shared/calls/anchors.ts';
import type { ClientId, EntryId, Hash } from '../shared/fields.ts';
import { formatter } from '../shared/format.ts';
import { fingerprintOf, headsOf } from '../shared/journal/fingerprint.ts';
import type { Body } from '../shared/journal/kinds.ts';
import { proofText } from '../shared/proof/proof-text.ts';
import { holds, placeOf, reachOf, timeOf, type SeenAnchor } from '../shared/proof/reach.ts';
import { timeStampRequest } from '../shared/proof/time-stamp.ts';
import { Refusal } from '../shared/result.ts';
import { brought } from './anchors/brought.ts';
import { seenAnchors } from './anchors/seen.ts';
import type { App } from './app.ts';
import { sealExhibit } from './exhibits.ts';
import type { Handlers } from './handlers.ts';
import { fileSource, whatLies } from './import/file-source.ts';
import { ownLanguage } from './own-language.ts';
import { digest } from './vault/digest.ts';
import { handOut } from './vault/index.ts';
import { outsideVault } from './vault/outside-vault.ts';

/** The largest mail or file that is looked at, in bytes. */
const largest = 32 * 1024 * 1024;

export function anchorHandlers(app: App): Handlers<'anchors.view' | 'anchors.export' | 'anchors.add'> {
  return {
    'anchors.view': async ({ client }) => {
      const { entries } = await app.journals.of(client);
      const seen = await seenAnchors(await app.vault(), client, entries);
      const heads = headsOf(entries);
      return {
        fingerprint: fingerprintOf(digest, heads),
        text: proofText(client, heads),
        anchors: seen.map(shown),
        reach: reachOf(entries, seen),
      };
    },
    'anchors.export': (input) => exported(app, input),
    'anchors.add': (input) => add(app, input),
  };
}

function shown(seen: SeenAnchor): ShownAnchor {
  const { id, body, fits, stamp } = seen;
  const { form, n, head, by } = body;
  return {
    ...{ id, form, n, head, fits, at: timeOf(seen), holds: holds(seen) },
    ...(by !== undefined && { by }),
    ...(stamp && {
      stamp: {
        authority: stamp.authority,
        issuer: stamp.issuer,
        faults: [...stamp.faults],
        ...(stamp.certificate && { certificate: stamp.certificate }),
      },
    }),
  };
}

/** What stands for the journal at this moment: the last entry of the computer that wrote last, which has seen those of the others. */
async function exported(app: App, { client, as, out }: Input<'anchors.export'>): Promise<Output<'anchors.export'>> {
  const { entries } = await app.journals.of(client);
  const last = entries.at(-1);
  if (!last) throw new Refusal('not-found', 'there is no entry yet');
  const path = await outsideVault(out, app.folder);
  if (as === 'request') {
    await handOut(path, timeStampRequest(last.hash, app.surroundings.random(8)));
  } else {
    const language = await ownLanguage(app);
    const now = (await app.vault()).now();
    const format = formatter(language, now.zone);
    const told = format.t('proof.fileText', { stamp: format.stamp(now) });
    await handOut(path, `${told}\n\n${proofText(client, headsOf(entries))}\n`);
  }
  return { path, head: last.hash, n: last.n };
}

/** A file whole. Refuses `not-found`, `too-large`, and a folder. */
async function bytesAt(path: string): Promise<Uint8Array> {
  const lies = await whatLies(path);
  if (lies === undefined) throw new Refusal('not-found', 'there is nothing at this path', { path });
  if (lies === 'folder') throw new Refusal('invalid-input', 'a mail, a file or a time-stamp is needed, not a folder');
  const source = await fileSource(path);
  try {
    if (source.size > largest) throw new Refusal('too-large', `this file is larger than ${largest} bytes`);
    return await source.read(0, source.size);
  } finally {
    await source.close();
  }
}

/** Keeps the file that came back as an exhibit, and seals an anchor for each head in it that the journal has. */
async function add(app: App, { client, path, note }: Input<'anchors.add'>): Promise<Output<'anchors.add'>> {
  const bytes = await bytesAt(path);
  const { entries, journal } = await app.journals.of(client);
  const told = await brought(bytes);
  const heads: readonly { head: Hash; n: number }[] =
    told.form === 'rfc3161'
      ? entries.filter(({ hash }) => hash === told.stamp.imprint).map(({ hash, n }) => ({ head: hash, n }))
      : told.lines.filter((line) => line.client === client);
  if (told.form === 'rfc3161' && told.stamp.faults.length > 0)
    throw new Refusal('corrupt', `this time-stamp does not hold: ${told.stamp.faults.join(', ')}`, {
      faults: told.stamp.faults,
    });
  if (heads.length === 0)
    throw new Refusal('not-found', 'this carries no fingerprint of this journal', { reason: 'no-fingerprint' });
  const unfit = heads.filter((head) => !placeOf(entries, head));
  if (unfit.length > 0)
    throw new Refusal(
      'corrupt',
      'this journal has another entry at that number, or none: it was changed since, or is not the same',
      {
        reason: 'does-not-fit',
        heads: unfit.map(({ head, n }) => ({ head, n })),
      },
    );
  const vault = await app.vault();
  const kept = await vault.exhibits.add(client, path);
  const known = journal.find((one) => one.kind === 'exhibit' && !one.struck && one.body.sha256 === kept.sha256);
  const exhibit = known?.entry.id ?? (await sealExhibit(app, client, kept, {})).id;
  const at = told.form === 'rfc3161' ? told.stamp.at : told.form === 'mail' ? told.at : undefined;
  const by = told.form === 'rfc3161' ? told.stamp.authority : told.form === 'mail' ? told.by : undefined;
  const sealed = new Set<EntryId>();
  for (const { head, n } of heads) {
    const body: Body<'anchor'> = {
      ...{ head, n, form: told.form, exhibit },
      ...(at !== undefined && { at }),
      ...(by !== undefined && by !== '' && { by }),
      ...(note !== undefined && { note }),
    };
    sealed.add((await vault.seal(client, 'anchor', body, { id: app.newId() })).id);
  }
  return { anchors: (await anchorsNow(app, client)).filter(({ id }) => sealed.has(id)).map(shown) };
}

async function anchorsNow(app: App, client: ClientId): Promise<readonly SeenAnchor[]> {
  return seenAnchors(await app.vault(), client, (await app.journals.of(client)).entries);
}
