/**
 * Owns the changes that a forger makes to a pack's content, each a function from content to content.
 * Must never make fingerprint, seal or chain anew by itself; forger.ts does, where a test asks for it.
 */
import { scenarioHash } from '../../src/engine/scenario/parse.ts';
import type { Content } from '../../src/evidence/bundle/schema.ts';
import type { Difference } from '../../src/evidence/verdict/verdict.ts';

export type Change = (content: Content) => Content;
/** What is changed, how, and the difference that must be found. */
export type Forgery = [what: string, change: Change, where: Difference['where'], says: RegExp];

export const account =
  (over: Partial<Content['account']>): Change =>
  (c) => ({ ...c, account: { ...c.account, ...over } });
export const attempt =
  (over: Partial<Content['attempt']>): Change =>
  (c) => ({ ...c, attempt: { ...c.attempt, ...over } });
export const learner =
  (name: string): Change =>
  (c) => ({ ...c, learner: { ...c.learner, name } });
export const agency =
  (over: Partial<Content['agency']>): Change =>
  (c) => ({ ...c, agency: { ...c.agency, ...over } });
export const firstFigure =
  (over: object): Change =>
  (c) => ({ ...c, figures: c.figures.map((figure, i) => (i === 0 ? { ...figure, ...over } : figure)) });
export const step =
  (number: number, over: object): Change =>
  (c) => ({ ...c, log: c.log.map((each) => (each.step === number ? { ...each, ...over } : each)) });
export const scenarioText =
  (from: string, to: string): Change =>
  (c) => ({ ...c, scenario: { ...c.scenario, text: c.scenario.text.replace(from, to) } });
/** The scenario's hash made anew from its text. */
export const rehashed: Change = (c) => ({ ...c, scenario: { ...c.scenario, hash: scenarioHash(c.scenario.text) } });
/** One change after another. */
export const both =
  (...changes: Change[]): Change =>
  (c) =>
    changes.reduce((now, change) => change(now), c);
