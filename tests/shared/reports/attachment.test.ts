import { describe, expect, it } from 'vitest';
import type { Hash } from '../../../shared/fields.ts';
import { genesis } from '../../../shared/journal/chain.ts';
import { DisclosedLine, disclosureFault } from '../../../shared/journal/disclosure.ts';
import { fingerprintOf, shortHash } from '../../../shared/journal/fingerprint.ts';
import { buildReport } from '../../../shared/reports/report.ts';
import type { Report } from '../../../shared/reports/model.ts';
import { act, digest, journalOf, otherDevice } from '../../support/journal.ts';
import { blocksOfKind, everythingIn, sourceOf } from '../../support/report-source.ts';

const journal = journalOf([
  act('client-opened', { name: 'A', notes: 'PRIVATE' }, { at: '2026-01-01T10:00:00' }),
  act('incident', { what: 'In range.', opinion: 'PRIVATE' }, { at: '2026-02-01T10:00:00' }),
  act('work', { memo: 'ELSEWHERE', minutes: 5 }, { at: '2026-02-02T10:00:00', device: otherDevice }),
  act('incident', { what: 'OUT OF RANGE' }, { at: '2026-03-01T10:00:00' }),
]);

function attached(report: Report): readonly DisclosedLine[] {
  const [file] = report.attachments;
  const lines = new TextDecoder().decode(file?.content).trimEnd().split('\n');
  return lines.map((line) => DisclosedLine.parse(JSON.parse(line)));
}

/** Follows each device's chain as somebody would who has only the PDF; answers the last hash of each. */
function followed(lines: readonly DisclosedLine[]): Readonly<Record<string, Hash>> {
  const heads: Record<string, Hash> = {};
  for (const line of lines) {
    const device = String(line.envelope['device']);
    expect(disclosureFault(digest, heads[device] ?? genesis, line)).toBeUndefined();
    heads[device] = line.hash;
  }
  return heads;
}

describe('the journal attached to a record', () => {
  it('leads from the first line of each computer to the fingerprint that is printed', () => {
    const report = buildReport(sourceOf(journal));
    const heads = followed(attached(report));
    const fingerprint = fingerprintOf(digest, journal.heads);
    expect(
      fingerprintOf(
        digest,
        Object.fromEntries(Object.entries(heads).map(([device, hash]) => [device, { hash, n: 0 }])),
      ),
    ).toBe(fingerprint);
    expect(report.running.footLeft).toContain(shortHash(fingerprint));
    expect(blocksOfKind(report, 'code').map(({ text }) => text)).toContain(fingerprint);
  });

  it('holds no content of what is not in the record, and still leads to the fingerprint', () => {
    const report = buildReport(sourceOf(journal, { from: '2026-02-01', to: '2026-02-28' }));
    const lines = attached(report);
    expect(lines.map(({ gives }) => gives)).toEqual(['envelope', 'part', 'envelope', 'whole']);
    expect(everythingIn(report)).not.toMatch(/OUT OF RANGE|PRIVATE/);
    followed(lines);
  });

  it('has the SHA-256 that the last page prints', () => {
    const report = buildReport(sourceOf(journal));
    const text = new TextDecoder().decode(report.attachments[0]?.content);
    expect(blocksOfKind(report, 'code').map((block) => block.text)).toContain(digest.sha256(text));
  });
});
