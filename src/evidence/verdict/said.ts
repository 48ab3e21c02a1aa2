/**
 * Owns what is said of a pack and not condemned: times that cannot be so, a declaration out of its time or under another name.
 * A learner's clock can be set, wrong or in another zone; so none of this makes an honest pack "altered".
 */

import { commands } from '../../engine/command/registry.ts';
import type { Moment } from '../../engine/kernel/date.ts';
import { sayMoment } from '../../engine/kernel/date.ts';
import { paceOf, sayLength } from '../bundle/pace.ts';
import type { Content } from '../bundle/schema.ts';

/** `now`: of whoever checks; without it nothing is said of the future. */
export const saidOf = (content: Content, now?: Moment): string[] => [
  ...clock(content),
  ...future(content, now),
  ...declaration(content),
  ...account(content),
];

const before = (a: Moment, b: Moment): boolean => Date.parse(a) < Date.parse(b);
const zone = (moment: Moment): string => moment.slice(-6);

function clock({ attempt, log }: Content): string[] {
  const first = log[0];
  const begun =
    first && before(first.command.at, attempt.startedAt)
      ? [
          `By the learner’s clock the attempt was begun (${sayMoment(attempt.startedAt)}) after its first step (${sayMoment(first.command.at)}).`,
        ]
      : [];
  const back = paceOf(log).back.map(
    ({ step, seconds }) =>
      `The learner’s clock went back by ${sayLength(-seconds)} before step ${step}: it was set, or was wrong.`,
  );
  const zones = log.flatMap(({ step, command: { at } }, index) => {
    const last = log[index - 1]?.command.at;
    return last && zone(last) !== zone(at)
      ? [
          `The learner’s clock changed its zone before step ${step}, from ${zone(last)} to ${zone(at)} (daylight saving, or another place).`,
        ]
      : [];
  });
  return [...begun, ...back, ...zones];
}

const future = ({ attempt }: Content, now: Moment | undefined): string[] =>
  now !== undefined && before(now, attempt.packedAt)
    ? [`The pack says it was made on ${sayMoment(attempt.packedAt)}, which is still to come.`]
    : [];

const plain = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

function declaration({ attempt, declaration: { name, signedAt }, learner, log }: Content): string[] {
  const work = log.findLast(({ command }) => commands.get(command.name)?.kind === 'crm')?.command.at;
  return [
    ...(plain(name) === plain(learner.name)
      ? []
      : [`The declaration was typed by “${name}”; the pack is in the name of “${learner.name}”.`]),
    ...(work && before(signedAt, work)
      ? [`The declaration was typed on ${sayMoment(signedAt)}, before the work was done (last on ${sayMoment(work)}).`]
      : []),
    ...(before(attempt.packedAt, signedAt)
      ? [`The declaration was typed on ${sayMoment(signedAt)}, after the pack was made.`]
      : []),
  ];
}

function account({ account: { history }, attempt }: Content): string[] {
  const { firstSaved, lastSaved } = history;
  return [
    ...(firstSaved && before(firstSaved, attempt.startedAt)
      ? [`The account was first saved on ${sayMoment(firstSaved)}, before the attempt was begun.`]
      : []),
    ...(lastSaved && before(attempt.packedAt, lastSaved)
      ? [`The account was last saved on ${sayMoment(lastSaved)}, after the pack was made.`]
      : []),
    ...(firstSaved && lastSaved && before(lastSaved, firstSaved)
      ? ['The account was last saved before it was first saved.']
      : []),
  ];
}
