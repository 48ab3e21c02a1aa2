/**
 * Owns the shape of a copy of an attempt as a file: a ZIP that packs nothing, with the data in one member and each picture in its own.
 * What was frozen and not drawn stays out: it is a page, and no page is taken from a file.
 */
import * as z from 'zod';
import { isMoment } from '../../engine/kernel/date.ts';
import { entrySchema } from '../../engine/log/entry.ts';
import { modes } from '../../engine/log/modes.ts';
import { BUNDLE_LIMITS } from '../../evidence/bundle/limits.ts';
import { accountSchema, figureSchema, learnerCodeSchema, learnerSchema } from '../../evidence/bundle/schema.ts';

export const KIND = 'resourcer attempt';
/** The shape below. One more whenever it changes; an older one is then brought up to it, a newer one is told. */
export const COPY_FORMAT = 1;

/** Bytes. An attempt with every step and figure that a pack takes stays below. */
export const COPY_LIMITS = { file: 96_000_000, data: 8_000_000 } as const;

export const DATA = 'attempt.json';
export const pictureOf = (step: number): string => `pictures/step-${String(step).padStart(4, '0')}.png`;

/** Of the texts of one picture. */
const LONGEST_SHOWN = 200_000;
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const side = z.int().min(1).max(10_000);

const figure = figureSchema
  .pick({
    step: true,
    taken: true,
    caption: true,
    ownCaption: true,
    alt: true,
    criteria: true,
    callouts: true,
    takenAway: true,
  })
  .extend({
    /** The texts of its picture; without them it is not known whom that shows. */
    shows: z.string().max(LONGEST_SHOWN).optional(),
    leftOut: z.boolean(),
    /** That of a step: its own, or of the figure that it changed places with. */
    place: z.int().min(1),
    /** Absent when it was not drawn. */
    picture: z.strictObject({ width: side, height: side, sha256: hash }).optional(),
  });

export const copySchema = z.strictObject({
  kind: z.literal(KIND),
  format: z.literal(COPY_FORMAT),
  attempt: z.strictObject({
    id: z.string().regex(/^[\w-]{1,64}$/),
    startedAt: z.string().refine(isMoment),
    mode: z.enum(modes),
    code: learnerCodeSchema,
  }),
  learner: learnerSchema.nullable(),
  scenario: z.strictObject({ text: z.string(), hash, engine: z.int().min(1) }),
  log: z.array(entrySchema).max(BUNDLE_LIMITS.steps),
  account: accountSchema,
  figures: z.array(figure).max(BUNDLE_LIMITS.figures),
});
export type CopyData = z.infer<typeof copySchema>;
