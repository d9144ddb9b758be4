import type { Attachment, Block, Run } from '../model.ts';
import { qrCode } from '../../qr.ts';
import type { Paper } from '../paper.ts';
import { journalFile } from './journal-file.ts';

/** The last page: the fingerprint in full, and how to check it with this program or without. */
export function verification(paper: Paper, attachment: Attachment, attachmentHash: string): Block[] {
  const { t, source, fingerprint } = paper;
  const heads = Object.entries(source.heads).sort(([a], [b]) => (a < b ? -1 : 1));
  const file = attachment.name;
  return [
    { kind: 'paragraph', text: t('paper.kept.verifyFingerprint') },
    { kind: 'code', text: fingerprint },
    code(paper),
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
    { kind: 'paragraph', text: t('onePage.check') },
    { kind: 'paragraph', text: t('paper.kept.verifyCommand') },
    { kind: 'code', text: `on-record verify ${source.number}.pdf` },
    { kind: 'paragraph', text: t('paper.kept.verifyPlain') },
    { kind: 'code', text: `sha256sum ${journalFile}` },
    { kind: 'paragraph', text: t('paper.kept.verifySelf', { number: source.number }) },
  ];
}

/** In short, for a record of one incident. */
export function proof(paper: Paper, attachment: Attachment, attachmentHash: string): Block {
  const { t, fingerprint } = paper;
  const line = (label: string, hash: string): Run[] => [
    { text: `${label.replace(/[:：]\s*$/, '')}\u2002`, strong: true },
    hash,
  ];
  return {
    kind: 'paragraph',
    text: [
      ...line(t('paper.kept.verifyFingerprint'), fingerprint),
      '\n',
      ...line(t('paper.kept.verifyAttachmentHash', { file: attachment.name }), attachmentHash),
    ],
    voice: 'small',
  };
}

/** The fingerprint for a camera: typing 64 figures is where comparing fails. It leads nowhere and asks no server. */
function code({ t, source, fingerprint }: Paper): Block {
  const text = `On Record ${source.number} ${fingerprint}`;
  const { path, size } = qrCode(text);
  const scale = 2.2;
  const scaled = path.replace(/-?\d+(?:\.\d+)?/g, (digits) => String(Math.round(Number(digits) * scale * 100) / 100));
  return {
    kind: 'chart',
    title: t('dispute.qr.title'),
    width: size * scale,
    height: size * scale,
    shapes: [{ path: scaled, tone: 'ink', fill: true }],
    labels: [],
    alt: t('dispute.qr.alt', { text }),
  };
}
