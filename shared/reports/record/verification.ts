import type { Attachment, Block } from '../model.ts';
import type { Paper } from '../paper.ts';
import { journalFile } from './attachment.ts';

/** The last page: the fingerprint in full, and how to check it with this program or without. */
export function verification(
  { t, source, fingerprint }: Paper,
  attachment: Attachment,
  attachmentHash: string,
): Block[] {
  const heads = Object.entries(source.heads).sort(([a], [b]) => (a < b ? -1 : 1));
  const file = attachment.name;
  return [
    { kind: 'paragraph', text: t('paper.kept.verifyFingerprint') },
    { kind: 'code', text: fingerprint },
    ...(heads.length > 1 ? [{ kind: 'paragraph', text: t('paper.kept.verifyHeads') } as const] : []),
    ...(heads.length > 1
      ? heads.map(([device, { hash, n }]): Block => ({
          kind: 'code',
          label: t('paper.kept.verifyHead', { device, entries: t('paper.running.entries', { count: n }) }),
          text: hash,
        }))
      : []),
    { kind: 'paragraph', text: t('paper.kept.verifyAttached', { file }) },
    { kind: 'code', label: t('paper.kept.verifyAttachmentHash', { file }), text: attachmentHash },
    { kind: 'paragraph', text: t('paper.kept.verifyCommand') },
    { kind: 'code', text: `on-record verify ${source.number}.pdf` },
    { kind: 'paragraph', text: t('paper.kept.verifyPlain') },
    { kind: 'code', text: `sha256sum ${journalFile}` },
    { kind: 'paragraph', text: t('paper.kept.verifySelf', { number: source.number }) },
  ];
}
