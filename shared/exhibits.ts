import { z } from 'zod';
import { Hash, Name, Text } from './fields.ts';
import { body } from './journal/common.ts';

/** The largest exhibit, in bytes. */
export const exhibitLimit = 500 * 1024 * 1024;

export const exhibitKinds = {
  /** A file kept byte for byte. Its number (`EX-001`) is counted per client and device and never used again. */
  exhibit: body({
    number: z.string().regex(/^EX-(?:[a-z0-9]{2,8}-)?\d{3,}$/),
    name: Name,
    type: Name,
    bytes: z.int().min(0).max(exhibitLimit),
    sha256: Hash,
    modifiedAt: z.iso.datetime().optional(),
    capturedAt: z.iso.datetime().optional(),
    source: Text.optional(),
    note: Text.optional(),
  }),
} as const;
