/**
 * Owns what is said of a pack and not condemned: times that cannot be so, a declaration out of its time or under another name.
 * A learner's clock can be set, wrong or in another zone; so none of this makes an honest pack "altered".
 */

import { commands } from '../../engine/command/registry.ts';
import type { Moment } from '../../engine/kernel/date.ts';
import { sayMoment } from '../../engine/kernel/date.ts';
import { clockNotes, isBefore, spanOf } from '../bundle/clock.ts';
import { otherName } from '../bundle/declared.ts';
import { WRITER } from '../bundle/names.ts';
import type { Content } from '../bundle/schema.ts';

/** `now`: of whoever checks; without it nothing is said of the future. */
export const saidOf = (content: Content, now?: Moment): string[] => [
  ...clockNotes(content),
  ...future(content, now),
  ...declaration(content),
  ...account(content),
  ...referred(content),
];

/** Of a sound pack: whoever reads its pages is told that those of today would tell more. */
export const saidOfPages = ({ writer }: Content): string[] =>
  writer === WRITER
    ? []
    : ['An earlier page writer made this pack; its pages tell less than today’s. The log holds all of it.'];

const future = ({ attempt }: Content, now: Moment | undefined): string[] =>
  now !== undefined && isBefore(now, attempt.packedAt)
    ? [`The pack says it was made on ${sayMoment(attempt.packedAt)}, which is still to come.`]
    : [];

/** What a clock that was put back explains is said of the clock, and of nothing else. */
function declaration({ attempt, declaration: { name, signedAt }, learner, log }: Content): string[] {
  const { latest, wentBack } = spanOf({ attempt, log });
  const work = log.findLast(({ command }) => commands.get(command.name)?.kind === 'crm')?.command.at;
  const other = otherName(name, learner.name);
  return [
    ...(other ? [other] : []),
    ...(work && !wentBack && isBefore(signedAt, work)
      ? [`The declaration was typed on ${sayMoment(signedAt)}, before the work was done (last on ${sayMoment(work)}).`]
      : []),
    ...(isBefore(latest, signedAt)
      ? [`The declaration was typed on ${sayMoment(signedAt)}, after the pack was made.`]
      : []),
  ];
}

function account({ account: { history }, attempt, log }: Content): string[] {
  const { firstSaved, lastSaved } = history;
  const { earliest, latest, wentBack } = spanOf({ attempt, log });
  return [
    ...(firstSaved && isBefore(firstSaved, earliest)
      ? [`The account was first saved on ${sayMoment(firstSaved)}, before the attempt was begun.`]
      : []),
    ...(lastSaved && isBefore(latest, lastSaved)
      ? [`The account was last saved on ${sayMoment(lastSaved)}, after the pack was made.`]
      : []),
    ...(firstSaved && lastSaved && !wentBack && isBefore(lastSaved, firstSaved)
      ? ['The account was last saved before it was first saved.']
      : []),
  ];
}

/** A pack may answer a decision without being made after it: clocks differ, and somebody may have begun already. */
const referred = ({ history, attempt }: Content): string[] =>
  (history ?? [])
    .filter(({ at }) => isBefore(attempt.startedAt, at))
    .map(
      ({ at }) =>
        `The attempt was begun on ${sayMoment(attempt.startedAt)}, before the decision of ${sayMoment(at)} that the pack says it answers.`,
    );
