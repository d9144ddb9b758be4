import { ContentInfo, SignedData, type SignerInfo } from '@peculiar/asn1-cms';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  MessageImprint,
  PKIStatus,
  TimeStampReq,
  TimeStampResp,
  TimeStampReqVersion,
  TSTInfo,
} from '@peculiar/asn1-tsp';
import { AlgorithmIdentifier, type Certificate, ExtendedKeyUsage, type Name } from '@peculiar/asn1-x509';
import type { Hash } from '../fields.ts';
import { checkSignature, hashBy, hex } from './signature.ts';
import type { TimeStampFault } from './time-stamp-faults.ts';

const oids = {
  sha256: '2.16.840.1.101.3.4.2.1',
  signedData: '1.2.840.113549.1.7.2',
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  extendedKeyUsage: '2.5.29.37',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

/** What a time-stamp says, and whether its own parts fit together. That its authority is to be trusted is for the reader to judge. */
export interface TimeStamp {
  /** The SHA-256 that was stamped. */
  readonly imprint: Hash;
  /** `2026-11-21T20:15:03.000Z`. */
  readonly at: string;
  /** Who signed, and who says so. */
  readonly authority: string;
  readonly issuer: string;
  /** SHA-256 of the signer's certificate, to be compared with what the authority publishes. */
  readonly certificate?: Hash;
  readonly faults: readonly TimeStampFault[];
}

/** A request for a time-stamp of a SHA-256 (RFC 3161, 2.4.1), in DER; `nonce` is random and keeps an old answer from passing for a new one. */
export function timeStampRequest(hash: Hash, nonce: Uint8Array): Uint8Array {
  const request = new TimeStampReq({
    version: TimeStampReqVersion.v1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithm: oids.sha256, parameters: null }),
      hashedMessage: new OctetString(bytesOf(hash)),
    }),
    nonce: buffer(Uint8Array.of(0x01, ...nonce)), // a positive number without leading zeros
    certReq: true,
  });
  return new Uint8Array(AsnConvert.serialize(request));
}

/** Reads an answer of an authority (`.tsr`), or the token alone, and checks it (RFC 3161, 2.4.2; RFC 5652, 5.4 and 5.6). Undefined for anything else. */
export function readTimeStamp(bytes: Uint8Array): TimeStamp | undefined {
  try {
    return checked(bytes);
  } catch {
    return undefined; // whatever the ASN.1 lacks, it is no time-stamp
  }
}

function checked(bytes: Uint8Array): TimeStamp | undefined {
  const { token, granted } = tokenIn(bytes);
  if (token.contentType !== oids.signedData) return undefined;
  const data = AsnConvert.parse(token.content, SignedData);
  const content = data.encapContentInfo.eContent?.single?.buffer;
  const [signer, another] = [...data.signerInfos];
  if (data.encapContentInfo.eContentType !== oids.tstInfo || !content || !signer || another) return undefined;
  const info = AsnConvert.parse(content, TSTInfo);
  if (info.messageImprint.hashAlgorithm.algorithm !== oids.sha256) return undefined;
  const imprint = hex(new Uint8Array(info.messageImprint.hashedMessage.buffer));
  if (imprint.length !== 64) return undefined;
  const certificates = [...(data.certificates ?? [])].flatMap(({ certificate }) => (certificate ? [certificate] : []));
  const certificate = certificates.find((one) => signedBy(signer, one));
  const faults = new Set<TimeStampFault>(granted ? [] : ['not-granted']);
  if (!certificate) faults.add('no-certificate');
  else for (const fault of faultsOf(signer, certificate, new Uint8Array(content), info.genTime)) faults.add(fault);
  return {
    imprint: imprint as Hash, // 64 hexadecimal digits
    at: info.genTime.toISOString(),
    authority: certificate ? nameOf(certificate.tbsCertificate.subject) : '',
    issuer: certificate ? nameOf(certificate.tbsCertificate.issuer) : '',
    ...(certificate && { certificate: fingerprint(certificate) }),
    faults: [...faults],
  };
}

function tokenIn(bytes: Uint8Array): { readonly token: ContentInfo; readonly granted: boolean } {
  try {
    const { status, timeStampToken } = AsnConvert.parse(bytes, TimeStampResp);
    if (timeStampToken) {
      const granted = status.status === PKIStatus.granted || status.status === PKIStatus.grantedWithMods;
      return { token: timeStampToken, granted };
    }
  } catch {
    // not an answer: perhaps the token alone
  }
  return { token: AsnConvert.parse(bytes, ContentInfo), granted: true };
}

function signedBy({ sid }: SignerInfo, { tbsCertificate }: Certificate): boolean {
  const { issuerAndSerialNumber } = sid;
  if (!issuerAndSerialNumber) return true; // by key identifier: the signature itself tells
  return (
    hex(new Uint8Array(issuerAndSerialNumber.serialNumber)) === hex(new Uint8Array(tbsCertificate.serialNumber)) &&
    der(issuerAndSerialNumber.issuer) === der(tbsCertificate.issuer)
  );
}

function faultsOf(signer: SignerInfo, certificate: Certificate, content: Uint8Array, at: Date): TimeStampFault[] {
  const faults: TimeStampFault[] = [];
  const { algorithm } = signer.digestAlgorithm;
  const digest = hashBy(algorithm, content);
  if (!digest || !signer.signedAttrs) return ['algorithm-unknown'];
  const type = attribute(signer, oids.contentType);
  const told = attribute(signer, oids.messageDigest);
  if (
    !told ||
    !type ||
    hex(new Uint8Array(AsnConvert.parse(told, OctetString).buffer)) !== hex(digest) ||
    !namesContent(type)
  )
    faults.push('content-changed');
  if (!namesCertificate(signer, certificate)) faults.push('no-certificate');
  const answer = checkSignature(
    certificate.tbsCertificate.subjectPublicKeyInfo,
    signer.signatureAlgorithm.algorithm,
    algorithm,
    setOf(signer.signedAttrs.map((one) => new Uint8Array(AsnConvert.serialize(one)))),
    new Uint8Array(signer.signature.buffer),
  );
  if (answer !== 'good') faults.push(answer === 'bad' ? 'signature-bad' : 'algorithm-unknown');
  const { extensions = [], validity } = certificate.tbsCertificate;
  const usage = extensions.find(({ extnID }) => extnID === oids.extendedKeyUsage);
  const uses = usage ? [...AsnConvert.parse(usage.extnValue, ExtendedKeyUsage)] : [];
  if (uses.length !== 1 || uses[0] !== oids.timeStamping) faults.push('not-for-time-stamping');
  if (at < validity.notBefore.getTime() || at > validity.notAfter.getTime()) faults.push('certificate-out-of-time');
  return faults;
}

/** What is signed: the attributes as a set in DER, whatever their place in the message (RFC 5652, 5.4), which sorts them (X.690, 11.6). */
function setOf(elements: readonly Uint8Array[]): Uint8Array {
  const sorted = elements.map(hex).sort().join('');
  const length = sorted.length / 2;
  const size = length.toString(16).padStart(length > 0xff ? 4 : 2, '0');
  return bytesOf(`31${length < 0x80 ? size : `8${size.length / 2}${size}`}${sorted}`);
}

function attribute(signer: SignerInfo, type: string): ArrayBuffer | undefined {
  return signer.signedAttrs?.find(({ attrType }) => attrType === type)?.attrValues[0];
}

function namesContent(type: ArrayBuffer): boolean {
  return hex(new Uint8Array(type)) === '060b2a864886f70d0109100104';
}

/**
 * The signed attributes name the signer's certificate by its hash (RFC 5035; RFC 5816 for SHA-256, SHA-1 before): so nobody can put another in its
 * place. The hash stands in the attribute byte for byte.
 */
function namesCertificate(signer: SignerInfo, certificate: Certificate): boolean {
  const bytes = new Uint8Array(AsnConvert.serialize(certificate));
  const v2 = attribute(signer, oids.signingCertificateV2);
  if (!v2) return attribute(signer, oids.signingCertificate) !== undefined; // by SHA-1, which proves little today
  const text = hex(new Uint8Array(v2));
  return ['2.16.840.1.101.3.4.2.1', '2.16.840.1.101.3.4.2.2', '2.16.840.1.101.3.4.2.3'].some((one) => {
    const hash = hashBy(one, bytes);
    return hash !== undefined && text.includes(`04${hash.length.toString(16)}${hex(hash)}`);
  });
}

function fingerprint(certificate: Certificate): Hash {
  return hex(hashBy(oids.sha256, new Uint8Array(AsnConvert.serialize(certificate))) ?? new Uint8Array()) as Hash; // SHA-256 is ours
}

/** A name as people read it: the common name and the organisation where it has them. */
function nameOf(name: Name): string {
  const parts = [...name].flatMap((set) => [...set]);
  const of = (type: string) => parts.find((part) => part.type === type)?.value.toString();
  const said = [of('2.5.4.3'), of('2.5.4.10')].filter((part) => part !== undefined && part !== '');
  return (said.length > 0 ? said : parts.map(({ value }) => value.toString())).join(', ').slice(0, 300);
}

function der(name: Name): string {
  return hex(new Uint8Array(AsnConvert.serialize(name)));
}

function bytesOf(hash: string): Uint8Array {
  return Uint8Array.from(hash.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function buffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
