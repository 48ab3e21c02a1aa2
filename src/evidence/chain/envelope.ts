/**
 * Owns what a signed file says: of what kind it is, which file it answers, by whom, when, and what is in it. Time travels in it; nothing here
 * reads a clock. The shape is frozen when the first file leaves the building: a new one gets a new FILE_FORMAT.
 */
import '../../engine/kernel/no-eval.ts';
import * as z from 'zod/mini';
import { isMoment, type Moment } from '../../engine/kernel/date.ts';
import type { Hash } from '../../engine/kernel/hash.ts';

/** `decision`: an assessor's, to a learner. `iqa`: a plan, or what internal quality assurance says of a decision. `key`: the public half of a key. */
export const fileKinds = ['decision', 'iqa', 'key'] as const;
export type FileKind = (typeof fileKinds)[number];

export const FILE_FORMAT = 1;

export const FILE_LIMITS = {
  /** Characters of the file: a decision on every criterion of a unit, with marks on every figure, has a tenth. */
  text: 2_000_000,
  values: 60_000,
  depth: 24,
} as const;

/** Of a pack as in its bundle (bundle/seal.ts), of a signed file over every character of it. */
export const fingerprintSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'));
/** RFC 7638: SHA-256 of the public half, 43 letters. Two keys never share one. */
export const thumbprintSchema = z.string().check(z.regex(/^[\w-]{43}$/, 'expected the thumbprint of a key'));
/** Whoever signs, in their own words. What it is worth is what the key is worth. */
export const nameSchema = z.string().check(z.minLength(1), z.maxLength(200));

const moment = z.string().check(z.refine(isMoment, 'expected a moment such as 2026-11-23T10:04:31.120+00:00'));

export const envelopeSchema = z.strictObject({
  kind: z.enum(fileKinds),
  format: z.literal(FILE_FORMAT),
  /** Fingerprint of the file that this one answers; null for a file that begins something. */
  answers: z.nullable(fingerprintSchema),
  by: nameSchema,
  /** By the clock of whoever signed. */
  at: moment,
  /** Of each kind its own; seen by a schema of its own (Contents). */
  content: z.unknown(),
});

export interface Envelope<C = unknown> {
  kind: FileKind;
  format: typeof FILE_FORMAT;
  answers: Hash | null;
  by: string;
  at: Moment;
  content: C;
}

/** As zod's schemas are, of either size. */
export interface Schema {
  safeParse(value: unknown): { success: true; data: unknown } | { success: false; error: Trouble };
}
interface Trouble {
  issues: readonly { path: readonly PropertyKey[]; message: string }[];
}
/** What stands in a file of each kind. A kind without a schema is not read. */
export type Contents = Partial<Record<FileKind, Schema>>;
