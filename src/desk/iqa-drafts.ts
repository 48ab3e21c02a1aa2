/**
 * Owns what internal quality assurance typed and has not signed yet: one draft for each decision, and one for the plan.
 * What comes back is checked as if it were foreign: another version of the site may have kept it.
 */
import * as z from 'zod/mini';
import { methods } from '../engine/unit/methods.ts';
import { type Store, write } from './store.ts';
import { within } from './within.ts';

const text = z.string();
export const planDraftSchema = z.strictObject({
  title: text,
  by: text,
  rows: z.array(
    z.strictObject({
      assessor: text,
      learner: text,
      criteria: z.array(text),
      methods: z.array(z.enum(methods)),
      /** As it was typed. */
      day: text,
      why: text,
    }),
  ),
});
export const sampledDraftSchema = z.strictObject({
  by: text,
  criteria: z.array(text),
  outcome: z.enum(['', 'agreed', 'action required']),
  says: text,
  actions: z.array(z.strictObject({ says: text, day: text })),
});
export type PlanDraft = z.infer<typeof planDraftSchema>;
export type SampledDraft = z.infer<typeof sampledDraftSchema>;

export const PLAN = 'plan';

export interface IqaDrafts {
  /** undefined when there is none, or it cannot be read. */
  plan(): Promise<PlanDraft | undefined>;
  sampled(decision: string): Promise<SampledDraft | undefined>;
  /** `about`: PLAN, or the decision's fingerprint. */
  keep(about: string, typed: PlanDraft | SampledDraft): Promise<void>;
  remove(about: string): Promise<void>;
}

export function makeIqaDrafts(connect: () => Promise<Store>): IqaDrafts {
  const read = async <T>(about: string, schema: z.ZodMiniType<T>): Promise<T | undefined> => {
    const kept = await within((await connect()).get('iqaDraft', about));
    const parsed = schema.safeParse(kept?.typed);
    return parsed.success ? parsed.data : undefined;
  };
  return {
    plan: () => read(PLAN, planDraftSchema),
    sampled: (decision) => read(decision, sampledDraftSchema),
    async keep(about, typed) {
      await write(await connect(), ['iqaDraft'], (change) => change.objectStore('iqaDraft').put({ about, typed }));
    },
    async remove(about) {
      await write(await connect(), ['iqaDraft'], (change) => change.objectStore('iqaDraft').delete(about));
    },
  };
}
