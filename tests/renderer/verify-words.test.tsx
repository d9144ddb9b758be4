import { expect, test } from 'vitest';
import { findingKinds } from '../../main/vault/finding.ts';
import { flat } from '../../shared/messages/translate.ts';

test('every finding has a sentence of its own', () => {
  const said = flat('en');
  for (const kind of findingKinds) expect(said.get(`places.verify.findings.${kind}`), kind).toBeDefined();
});
