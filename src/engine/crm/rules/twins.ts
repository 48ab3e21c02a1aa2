/**
 * Owns when somebody is asked whether a record is of a person who has one already: on registering, changing and restoring, by the one rule
 * (record/same-person/judge.ts), whatever state the other record is in. A contact that is somebody else's too is asked about as well: it may
 * be a slip, and two people can share one. So it is a question with an answer, which stands in the audit trail and is remembered.
 * Never decides it.
 */
import type { Row } from '../../record/catalogue.ts';
import { nameOf } from '../../record/names.ts';
import { blockingKeys } from '../../record/same-person/blocking-keys.ts';
import { type Judgement, judge, type ReasonFor } from '../../record/same-person/judge.ts';
import type { Person } from '../../record/same-person/person.ts';
import { sayFor } from '../../record/same-person/reason-words.ts';
import { type Crm, refuse } from '../crm.ts';
import { comparing } from '../duplicates/comparing.ts';
import { areAnswered, rememberDifferent } from '../duplicates/not-duplicate.ts';
import { compareAlike, comparedIn, peopleIn } from '../duplicates/people.ts';
import { sayArchiveHidden } from './access.ts';

type State = Row<'candidate'>['state'];
const WHERE: Partial<Record<State, string>> = { Archived: ', archived', 'In the bin': ', in the bin' };
const CONTACTS: readonly ReasonFor[] = ['same-email', 'same-mailbox', 'same-mobile'];

export interface Twin {
  id: string;
  judgement: Judgement;
}

/** Records in these states that this may be the second record of, or that share a contact with it; none of those that were answered. */
const twinsOf = (crm: Crm, id: string, person: Person, states: readonly State[]): Twin[] =>
  crm.sight.whole(() => lookedUp(crm, id, person, states));

function lookedUp(crm: Crm, id: string, person: Person, states: readonly State[]): Twin[] {
  const given = comparing.ready(person);
  const sharing = crm.keyIndex.sharing(blockingKeys(given, comparing)).filter((other) => other !== id);
  const inStates = sharing.filter((other) => states.some((state) => state === crm.find('candidate', other)?.state));
  return [...comparedIn(crm.db, comparing, inStates)]
    .map(([other, compared]) => ({ id: other, judgement: judge(given, compared, comparing) }))
    .filter(({ judgement }) => judgement.verdict !== 'different' || sharesContact(judgement))
    .filter((twin) => !areAnswered(crm, id, twin.id));
}

const sharesContact = ({ for: speakFor }: Judgement): boolean => speakFor.some((reason) => CONTACTS.includes(reason));

/**
 * What is asked before the record is written, of its fields as they will be. `before`: as they were; then only what is new is asked about.
 * Refuses with the question while nobody has said why it is somebody else. With an answer, what is written next carries it into the audit
 * trail; gives back what is to be done once the record is there.
 */
export function askAboutTwins(
  crm: Crm,
  asked: { id: string; person: Person; before?: Person; states: readonly State[] },
  different: string | null,
): () => void {
  const { id, person, before, states } = asked;
  // Most changes are of something else; who shares a key with the record would be looked for among everybody.
  if (before && compareAlike(person, before)) return () => undefined;
  // Jobs are written by steps of their own.
  const [{ jobs = [] } = {}] = before ? peopleIn(crm.db, [id]) : [];
  const known = new Map(before ? twinsOf(crm, id, { ...before, jobs }, states).map((twin) => [twin.id, twin]) : []);
  const twins = twinsOf(crm, id, { ...person, jobs }, states).filter((twin) => tellsMore(twin, known.get(twin.id)));
  if (twins.length === 0) return () => undefined;
  if (different) {
    crm.because(different);
    return () => {
      for (const twin of twins) rememberDifferent(crm, id, twin.id, different);
    };
  }
  return refuse(
    'different',
    `${twins.map((twin) => sayTwin(crm, twin)).join(' ')} Is it the same person? Then ${goOn(crm, twins)}. If it is somebody else, say here why.`,
  );
}

/**
 * Who else has a contact of a record, or looks like it, as a merge would leave it: said before it is made. It is no part of the merge, which
 * asks nothing; `merged` is the record that goes, and no third one.
 */
export const sayOthersLike = (crm: Crm, id: string, merged: string, person: Person): string[] =>
  twinsOf(crm, id, person, ['Active', 'Archived', 'In the bin'])
    .filter((twin) => twin.id !== merged)
    .map((twin) => sayTwin(crm, twin));

const tellsMore = (twin: Twin, before: Twin | undefined): boolean =>
  twin.judgement.for.some((reason) => !before?.judgement.for.includes(reason));

/** Who does not see the archive cannot go on there. */
const goOn = (crm: Crm, twins: readonly Twin[]): string =>
  twins.some(({ id }) => !crm.sight.isOutOfSight('candidate', id)) ? 'go on with that record' : 'leave it to them';

/** Of somebody out of sight no more than that they are there, and whom to ask: the question is asked of what was typed. */
function sayTwin(crm: Crm, { id, judgement }: Twin): string {
  if (crm.sight.isOutOfSight('candidate', id))
    return `There is a record in the archive with the same ${sayFor(judgement)}. ${sayArchiveHidden(crm)}`;
  const { state = 'Active' } = crm.find('candidate', id) ?? {};
  const who = nameOf(crm.lookup, 'candidate', id) ?? 'A record without a name';
  return `${who} (${id}${WHERE[state] ?? ''}) has the same ${sayFor(judgement)}.`;
}
