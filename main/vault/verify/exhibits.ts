import { join } from 'node:path';
import type { ClientId, Hash } from '../../../shared/fields.ts';
import { isLitter } from '../durable-file.ts';
import { holdsBytes } from '../exhibit-file.ts';
import { about } from '../finding.ts';
import { layout } from '../layout.ts';
import type { Secrets } from '../secrets.ts';
import type { Examination } from './examination.ts';

/** Checks that the file of every exhibit an intact entry names is there, byte for byte; its journals have been checked. */
export async function examineExhibits(on: Examination, client: ClientId): Promise<void> {
  const { secrets } = on;
  if (!secrets) return;
  const folder = layout.exhibits(client);
  const there = new Set(await on.names(folder));
  const expected = new Set<string>();
  for (const { where, proven, place } of on.journalsOf(client)) {
    for (const { envelope, body } of proven) {
      const sha256 = body['sha256'];
      if (envelope.kind !== 'exhibit' || typeof sha256 !== 'string') continue;
      on.exhibits++;
      const file = secrets.exhibitName(client, sha256 as Hash); // the schema of the kind was checked
      expected.add(file);
      const facts = { ...about(place), sha256, entry: { n: envelope.n, id: envelope.id } };
      const values = { number: String(body['number']), n: envelope.n, file: where };
      if (!there.has(file))
        on.say('exhibit-missing', `${folder}/${file}`, { says: 'exactly.exhibit.missing', values }, facts);
      else if (!(await holds(on, secrets, `${folder}/${file}`, sha256)))
        on.say('exhibit-changed', `${folder}/${file}`, { says: 'exactly.exhibit.changed', values }, facts);
    }
  }
  for (const name of there) {
    if (expected.has(name)) continue;
    const left = isLitter(name) || name.startsWith('.exhibit.');
    on.note(left ? 'leftover' : 'exhibit-unnamed', `${folder}/${name}`, 'exactly.exhibit.unnamed', { client });
  }
}

async function holds(on: Examination, secrets: Secrets, where: string, sha256: string): Promise<boolean> {
  if (!(await on.isFile(where))) return false;
  const file = await on.files.open(join(on.root, where), 'read');
  try {
    return await holdsBytes(file, secrets.exhibits, sha256);
  } finally {
    await file.close();
  }
}
