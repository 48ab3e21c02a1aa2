/**
 * Owns the shape of the evidence bundle: everything a pack is made of, but the pictures' bytes.
 * A bundle is frozen when it leaves the building: this shape gets new versions, old ones are migrated, none is changed.
 */
import * as z from 'zod';
import { isMoment } from '../../engine/kernel/date.ts';
import { entrySchema } from '../../engine/log/entry.ts';
import { modes } from '../../engine/log/modes.ts';
import { questionKinds } from '../../engine/record/picks.ts';
import { howGoneWords } from '../../engine/run/how-gone.ts';
import { DRAFT } from '../../engine/scenario/draft.ts';
import { roundsSchema } from '../assessment/round.ts';
import { FORMAT } from './names.ts';
import { vacancyRationalesSchema } from './rationales-schema.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'expected a hash of 64 hexadecimal digits');
/** Pixels. */
const side = z.int().min(1).max(10_000);
const hundredths = z.number().min(0).max(100);
const many = z.int().min(0);
const moment = z.string().refine(isMoment, 'expected a moment such as 2026-11-23T10:04:31.120+00:00');

/** Letters and figures as engine/scenario/learner-code.ts gives them; empty for a demonstration. */
export const learnerCodeSchema = z.string().regex(/^[2-9A-HJKMNP-TV-Z]{0,12}$/, 'expected the short code of a learner');

/** A frame around what changed, in hundredths of the picture's width and height, and what to read there. */
const calloutSchema = z.strictObject({
  number: z.int().min(1),
  /** What it is about, as table:id:field; words may be put better later, this stays. */
  key: z.string(),
  says: z.string(),
  /** Absent when the field was not in sight: the text then stands in the list alone. */
  frame: z
    .strictObject({ x: hundredths, y: hundredths, width: hundredths, height: hundredths })
    .refine(
      ({ x, y, width, height }) => x + width <= 100.5 && y + height <= 100.5,
      'the frame reaches out of its picture',
    )
    .optional(),
});

export const figureSchema = z.strictObject({
  /** FIG-01: in the order of the pack. */
  id: z.string().regex(/^FIG-\d{2,3}$/),
  /** EV-03 onwards; EV-01 is the account, EV-02 the action log. */
  evidence: z.string().regex(/^EV-\d{2,3}$/),
  step: z.int().min(1),
  taken: z.enum(['by the recorder', 'by hand']),
  /** What was recorded. */
  caption: z.string(),
  /** The title that the learner gave it. */
  ownCaption: z.string().nullable(),
  /** For those who cannot see the picture; made from what the CRM held. */
  alt: z.string(),
  criteria: z.array(z.string()),
  callouts: z.array(calloutSchema),
  /**
   * `sha256` of the PNG; `pixels` of what it shows, so that a program that only packs it anew does not make another picture of it.
   * Absent when the browser was closed before the picture was drawn; the text then stands alone, and says so.
   */
  picture: z.strictObject({ width: side, height: side, sha256: hash, pixels: hash }).optional(),
  /** Why it is absent where it showed somebody who was taken out since. */
  takenAway: z.strictObject({ step: z.int().min(1), how: z.enum(howGoneWords) }).optional(),
});

/** A figure that the log asks for and the pack does not hold. Its step stays in the log. */
const omittedSchema = z.strictObject({
  step: z.int().min(1),
  /** By the learner, whose choice it is; or the device did not keep it. */
  why: z.enum(['left out', 'lost']),
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
    saves: many,
    pastes: many,
  }),
});

/** What the learner typed under the declaration's fixed words. */
const declarationSchema = z.strictObject({
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
const unitExtractSchema = z.strictObject({
  title: z.string(),
  qualification: z.string(),
  /** Says that the criterion numbers are the simulator's own. */
  note: z.string(),
  criteria: z.array(z.strictObject({ id: z.string(), text: z.string(), outcome: z.string(), standing: z.string() })),
});

/** A question of a knowledge task, and what was answered. What is right is not in it. */
const answeredSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum(questionKinds),
  asks: z.string(),
  choices: z.array(z.string()),
  /** `placed`: the words of the choice, or the place; null where it was not placed. */
  cards: z.array(
    z.strictObject({ id: z.string(), text: z.string(), placed: z.union([z.string(), many.max(99), z.null()]) }),
  ),
  written: z
    .strictObject({
      text: z.string().nullable(),
      words: many,
      cited: many,
      asked: z.strictObject({ from: many, to: many, cites: many }),
    })
    .nullable(),
});

/** Which evidence speaks to which criterion (coverage.ts). Says "shown", never "met". */
const coverageSchema = z.array(
  z.strictObject({
    criterion: z.string(),
    /** The few to be read first: steps that made a goal hold, by their figure's number, or the log's where there is no figure. */
    best: z.array(z.strictObject({ step: z.int().min(1), evidence: z.string() })),
    /** Numbers of what else speaks to it. */
    also: z.array(z.string()),
    how: z.string(),
  }),
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
    mode: z.enum(modes),
    /** The learner's code, by which the scenario was made for them. */
    code: learnerCodeSchema,
  }),
  learner: learnerSchema,
  unit: unitExtractSchema,
  scenario: z.strictObject({
    slug: z.string(),
    version: z.int(),
    /** Said of a draft alone; what is published has no state. */
    state: z.optional(z.literal(DRAFT)),
    title: z.string(),
    text: z.string(),
    hash,
  }),
  agency: z.strictObject({ name: z.string(), version: z.int(), seed: z.int() }),
  goals: z.array(
    z.strictObject({
      ...{ id: z.string(), says: z.string(), holds: z.boolean(), criteria: z.array(z.string()) },
      /** It holds by the report of a loss alone: there is nothing left that would show what it asks for. */
      reported: z.optional(z.literal(true)),
    }),
  ),
  /** What the scenario warns of, walked into or not, so that the log can name it. */
  traps: z.array(z.strictObject({ id: z.string(), says: z.string() })),
  /** Of a knowledge task, in the order on the screen; none in other scenarios. */
  questions: z.array(answeredSchema),
  /** For each vacancy that was worked on; absent in packs of page writer 1, which had no page for it. */
  rationales: z.optional(z.array(vacancyRationalesSchema)),
  /** The state of the CRM after the last step. */
  stateHash: hash,
  log: z.array(entrySchema),
  /** Those that the learner chose, in the order they chose. */
  figures: z.array(figureSchema),
  /** All others that the log asks for, in the order of their steps. */
  omitted: z.array(omittedSchema),
  account: accountSchema,
  coverage: coverageSchema,
  declaration: declarationSchema,
  /** What was referred back before, and by which decisions; only in a pack that was made after one came back. */
  history: z.optional(roundsSchema),
  /** Fingerprint of the decision that this pack answers (evidence/chain); absent where it is the first. */
  answers: z.optional(hash),
});

export const bundleSchema = z.strictObject({
  content: contentSchema,
  /** SHA-256 of the canonical content: printed in the pack, so that page and data vouch for each other. */
  fingerprint: hash,
});

export type Callout = z.infer<typeof calloutSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Omitted = z.infer<typeof omittedSchema>;
export type Account = z.infer<typeof accountSchema>;
export type Declaration = z.infer<typeof declarationSchema>;
export type Learner = z.infer<typeof learnerSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
export type VacancyRationales = z.infer<typeof vacancyRationalesSchema>;
export type UnitExtract = z.infer<typeof unitExtractSchema>;
export type Content = z.infer<typeof contentSchema>;
export type Bundle = z.infer<typeof bundleSchema>;
