/**
 * Owns whether a content is one that a check will look at, asked before its pages are written and before they are read.
 * Must never look at how it is laid out; it counts.
 */
import { canonical } from '../../engine/kernel/json.ts';
import { BUNDLE_LIMITS } from './limits.ts';
import { writtenSince } from './names.ts';
import { reasonsGiven } from './reasons-given.ts';
import type { Content } from './schema.ts';

/** What there is too much of. */
export type Excess = 'steps' | 'figures' | 'words';

export function excessOf({
  log,
  figures,
  account,
  declaration,
  learner,
  goals,
  traps,
  history,
  rationales,
  writer,
}: Content): Excess | undefined {
  if (log.length > BUNDLE_LIMITS.steps) return 'steps';
  if (figures.length > BUNDLE_LIMITS.figures) return 'figures';
  const steps = log.map(({ says, details, asks, refusals }) => ({ says, details, asks, refusals }));
  const printed = {
    ...{ steps, figures, account, declaration, learner, goals, traps },
    ...(history && { history }),
    // Before page writer 4 neither stood in lines, and packs left without being asked for them.
    ...(writtenSince(writer, '4') && { reasons: log.flatMap(reasonsGiven), ...(rationales && { rationales }) }),
  };
  const text = canonical(printed);
  const wordy = text.length > BUNDLE_LIMITS.printed || text.split('\\n').length > BUNDLE_LIMITS.lines;
  return wordy || unbroken(printed) ? 'words' : undefined;
}

function unbroken(value: unknown): boolean {
  if (typeof value === 'string') return value.split(/\s+/).some((word) => word.length > BUNDLE_LIMITS.unbroken);
  return typeof value === 'object' && value !== null && Object.values(value).some(unbroken);
}

/** For whoever makes the pack, before it leaves. */
export const sayExcess: Readonly<Record<Excess, string>> = {
  steps: `This attempt has more steps than a pack can hold (${BUNDLE_LIMITS.steps}), so no pack was made.`,
  figures: `A pack can hold ${BUNDLE_LIMITS.figures} figures. Leave some out, then make the pack again.`,
  words:
    'There are more words in the account and the figures than a pack can hold. Shorten them, then make the pack again.',
};
