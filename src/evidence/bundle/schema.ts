/**
 * Owns the shape of the evidence bundle: everything a pack is made of, but the pictures' bytes.
 * A bundle is frozen when it leaves the building: this shape gets new versions, old ones are migrated, none is changed.
 */
import * as z from 'zod';
import { isMoment } from '../../engine/kernel/date.ts';
import { entrySchema } from '../../engine/log/entry.ts';
import { FORMAT } from './names.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'expected a hash of 64 hexadecimal digits');
const moment = z.string().refine(isMoment, 'expected a moment such as 2026-11-23T10:04:31.120+00:00');

/** A frame around what changed, in hundredths of the picture's width and height, and what to read there. */
export const calloutSchema = z.strictObject({
  number: z.int().min(1),
  says: z.string(),
  /** Absent when the field was not in sight: the text then stands in the list alone. */
  frame: z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).optional(),
});

export const figureSchema = z.strictObject({
  /** FIG-01: in the order taken. */
  id: z.string().regex(/^FIG-\d{2,3}$/),
  /** EV-03 onwards; EV-01 is the account, EV-02 the action log. */
  evidence: z.string().regex(/^EV-\d{2,3}$/),
  step: z.int().min(1),
  taken: z.enum(['by the recorder', 'by hand']),
  /** What was recorded. */
  caption: z.string(),
  /** What the learner says it shows, in their own words. */
  ownCaption: z.string().nullable(),
  /** For those who cannot see the picture; made from what the CRM held. */
  alt: z.string(),
  criteria: z.array(z.string()),
  callouts: z.array(calloutSchema),
  /** Absent when the browser was closed before the picture was drawn; the text then stands alone, and says so. */
  picture: z.strictObject({ width: z.int(), height: z.int(), sha256: hash }).optional(),
});

export const accountSchema = z.strictObject({
  situation: z.string(),
  task: z.string(),
  action: z.string(),
  result: z.string(),
  /** Offered to the assessor as information, not as an accusation. */
  history: z.strictObject({
    firstSaved: moment.nullable(),
    lastSaved: moment.nullable(),
    saves: z.int(),
    pastes: z.int(),
  }),
});

/** What the learner typed under the declaration's fixed words. */
export const declarationSchema = z.strictObject({
  /** The words that stood above the name, as shown. */
  statement: z.string(),
  name: z.string().min(1),
  signedAt: moment,
  /** Help or software used, AI tools included; "None" is the learner's own word. */
  help: z.string(),
});

export const learnerSchema = z.strictObject({
  name: z.string().min(1),
  employer: z.string(),
  centre: z.string(),
  number: z.string(),
});

/** The criteria the scenario speaks to, as the centre's file had them on the day. */
export const unitExtractSchema = z.strictObject({
  title: z.string(),
  qualification: z.string(),
  /** Says that the criterion numbers are the simulator's own. */
  note: z.string(),
  criteria: z.array(z.strictObject({ id: z.string(), text: z.string(), outcome: z.string(), standing: z.string() })),
});

/** Which evidence speaks to which criterion. Says "shown", never "met". */
export const coverageSchema = z.array(
  z.strictObject({ criterion: z.string(), evidence: z.array(z.string()), how: z.string() }),
);

export const contentSchema = z.strictObject({
  format: z.literal(FORMAT),
  /** Versions of the engine (outcomes, state) and of the page writer. */
  engine: z.int().min(1),
  /** Whose words the sentences are in (engine/run/wording.ts): only within one wording are they compared. */
  wording: hash,
  writer: z.string(),
  attempt: z.strictObject({
    id: z.string(),
    startedAt: moment,
    packedAt: moment,
    mode: z.enum(['practice', 'assessed']),
  }),
  learner: learnerSchema,
  unit: unitExtractSchema,
  scenario: z.strictObject({ slug: z.string(), version: z.int(), title: z.string(), text: z.string(), hash }),
  agency: z.strictObject({ name: z.string(), version: z.int(), seed: z.int() }),
  goals: z.array(
    z.strictObject({ id: z.string(), says: z.string(), holds: z.boolean(), criteria: z.array(z.string()) }),
  ),
  /** What the scenario warns of, walked into or not, so that the log can name it. */
  traps: z.array(z.strictObject({ id: z.string(), says: z.string() })),
  /** The state of the CRM after the last step. */
  stateHash: hash,
  log: z.array(entrySchema),
  figures: z.array(figureSchema),
  account: accountSchema,
  coverage: coverageSchema,
  declaration: declarationSchema,
});

/** What stands on each page, so that a change on the page shows even when the writer's version is gone. */
export const pagesSchema = z.array(z.strictObject({ content: hash, images: z.array(hash) }));

export const bundleSchema = z.strictObject({
  content: contentSchema,
  /** SHA-256 of the canonical content: printed in the pack, so that page and data vouch for each other. */
  fingerprint: hash,
  pages: pagesSchema,
  /** SHA-256 over all of the above. */
  seal: hash,
});

export type Callout = z.infer<typeof calloutSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Account = z.infer<typeof accountSchema>;
export type Declaration = z.infer<typeof declarationSchema>;
export type Learner = z.infer<typeof learnerSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
export type UnitExtract = z.infer<typeof unitExtractSchema>;
export type Content = z.infer<typeof contentSchema>;
export type Pages = z.infer<typeof pagesSchema>;
export type Bundle = z.infer<typeof bundleSchema>;
