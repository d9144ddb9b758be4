import { p256, p384, p521 } from '@noble/curves/nist.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { RSAPublicKey } from '@peculiar/asn1-rsa';
import { AsnConvert } from '@peculiar/asn1-schema';
import type { SubjectPublicKeyInfo } from '@peculiar/asn1-x509';

/** What checking a signature found; `unknown` where the algorithm is none of ours. */
export type SignatureAnswer = 'good' | 'bad' | 'unknown';

const hashes: Readonly<Record<string, { readonly of: (bytes: Uint8Array) => Uint8Array; readonly info: string }>> = {
  // the DigestInfo in front of a hash under an RSA signature (RFC 8017, 9.2, note 1)
  '2.16.840.1.101.3.4.2.1': { of: sha256, info: '3031300d060960864801650304020105000420' },
  '2.16.840.1.101.3.4.2.2': { of: sha384, info: '3041300d060960864801650304020205000430' },
  '2.16.840.1.101.3.4.2.3': { of: sha512, info: '3051300d060960864801650304020305000440' },
};

/** The hash a signature algorithm names by itself. */
const signedWith: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.11': '2.16.840.1.101.3.4.2.1',
  '1.2.840.113549.1.1.12': '2.16.840.1.101.3.4.2.2',
  '1.2.840.113549.1.1.13': '2.16.840.1.101.3.4.2.3',
  '1.2.840.10045.4.3.2': '2.16.840.1.101.3.4.2.1',
  '1.2.840.10045.4.3.3': '2.16.840.1.101.3.4.2.2',
  '1.2.840.10045.4.3.4': '2.16.840.1.101.3.4.2.3',
};

const curves: Readonly<Record<string, typeof p256>> = {
  '1.2.840.10045.3.1.7': p256,
  '1.3.132.0.34': p384,
  '1.3.132.0.35': p521,
};

/** The hash of bytes by the algorithm's object identifier; undefined for SHA-1 and all that is not ours. */
export function hashBy(algorithm: string, bytes: Uint8Array): Uint8Array | undefined {
  return hashes[algorithm]?.of(bytes);
}

/**
 * Whether a signature over bytes is that of a key: RSA with PKCS #1 v1.5 padding, or ECDSA on the NIST curves, with SHA-2. Plain arithmetic, so that a page
 * opened from a file counts the same.
 */
export function checkSignature(
  key: SubjectPublicKeyInfo,
  algorithm: string,
  digestAlgorithm: string,
  signed: Uint8Array,
  signature: Uint8Array,
): SignatureAnswer {
  const hash = hashes[signedWith[algorithm] ?? digestAlgorithm];
  if (!hash) return 'unknown';
  const digest = hash.of(signed);
  const bytes = new Uint8Array(key.subjectPublicKey);
  if (key.algorithm.algorithm === '1.2.840.113549.1.1.1') {
    const isPss = algorithm === '1.2.840.113549.1.1.10';
    return isPss ? 'unknown' : answer(rsaHolds(bytes, hash.info, digest, signature));
  }
  const curve = key.algorithm.parameters && curves[curveOf(key.algorithm.parameters)];
  if (!curve) return 'unknown';
  try {
    return answer(curve.verify(signature, digest, bytes, { prehash: false, format: 'der', lowS: false }));
  } catch {
    return 'bad'; // not the form of a signature
  }
}

function answer(holds: boolean): SignatureAnswer {
  return holds ? 'good' : 'bad';
}

/** RSASSA-PKCS1-v1_5 (RFC 8017, 8.2.2): the padded hash must come out byte for byte. */
function rsaHolds(key: Uint8Array, info: string, digest: Uint8Array, signature: Uint8Array): boolean {
  const { modulus, publicExponent } = AsnConvert.parse(key, RSAPublicKey);
  const n = numberOf(new Uint8Array(modulus));
  const length = Math.ceil(n.toString(16).length / 2);
  if (signature.length !== length || n < 1n << 1023n || length > 1024) return false;
  const found = power(numberOf(signature), numberOf(new Uint8Array(publicExponent)), n);
  const tail = info + hex(digest);
  return (
    found.toString(16).padStart(length * 2, '0') ===
    `0001${tail.length < length * 2 - 22 ? 'f'.repeat(length * 2 - tail.length - 6) : ''}00${tail}`
  );
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (let square = base % modulus, left = exponent; left > 0n; left >>= 1n, square = (square * square) % modulus)
    if (left & 1n) result = (result * square) % modulus;
  return result;
}

function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${hex(bytes) || '0'}`);
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The named curve of an elliptic key: an object identifier in DER. */
function curveOf(parameters: ArrayBuffer): string {
  const bytes = new Uint8Array(parameters);
  if (bytes[0] !== 6) return '';
  const known: Readonly<Record<string, string>> = {
    '06082a8648ce3d030107': '1.2.840.10045.3.1.7',
    '06052b81040022': '1.3.132.0.34',
    '06052b81040023': '1.3.132.0.35',
  };
  return known[hex(bytes)] ?? '';
}
