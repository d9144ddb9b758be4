import '../shared/messages/six.ts';
import type { Output } from '../shared/contract.ts';
import { exactWords, type Exact } from '../shared/exactly.ts';
import type { Language } from '../shared/languages.ts';
import { messageOr } from '../shared/messages/translate.ts';
import type { Repaired, Verification } from './vault/index.ts';
import type { CheckedOnDisk } from './verify-file.ts';

/** What verifying found, each finding in the words of a language; it is given on with what it is worded from. */
export function worded(found: Verification | CheckedOnDisk, language: Language): Output<'vault.verify'> {
  const findings = found.findings.map(({ intact, ...finding }) => ({
    ...finding,
    message: exactWords(wordIn(language), { ...finding, intact }),
    exact: plain(finding.exact),
    ...(intact && { intact: intact.map(([from, to]): [number, number] => [from, to]) }),
  }));
  return { ...found, findings };
}

/** What a repair did, and in the words of a language why it left the rest. */
export function repairedIn({ repaired, left }: Repaired, language: Language): Omit<Output<'vault.repair'>, 'ok'> {
  return {
    repaired: [...repaired],
    left: left.map(({ where, exact }) => ({
      where,
      why: exactWords(wordIn(language), { exact }),
      exact: plain(exact),
    })),
  };
}

function wordIn(language: Language) {
  return (key: string, otherwise: string) => messageOr(language, key, otherwise);
}

function plain({ says, values, list }: Exact) {
  return { says, ...(values && { values: { ...values } }), ...(list && { list: [...list] }) };
}
