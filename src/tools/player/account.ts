/** Owns the account that a demonstration writes: the solution's own, or a plain one made from what the scenario asks for. */
import { sayDay } from '../../engine/kernel/date.ts';
import type { ModelAccount } from '../../engine/scenario/account.ts';
import type { Scenario } from '../../engine/scenario/instance.ts';

/** As they are written: one may begin with a name. */
const quoted = (items: readonly string[]): string => items.map((item) => `“${item}”`).join('; ');

/** Says what was asked and what holds, and that it is no model: a tutor who wants one writes it into solution.yaml. */
export const plainAccount = (scenario: Scenario): ModelAccount => ({
  situation: `In the training CRM on ${sayDay(scenario.today)} I was asked by ${scenario.brief.from} to do this: ${quoted([scenario.title])}.`,
  task: `What was expected of me: ${quoted(scenario.brief.expected)}.`,
  action: `I read the messages first, because each of them could change what had to be done (step 2). Then I worked until each of these held: ${quoted(scenario.goals.map(({ says }) => says))}.`,
  result:
    'As a result each goal of the scenario held at the end; the figures and the action log show how. This account was written by a demonstration and is no model for a learner.',
});
