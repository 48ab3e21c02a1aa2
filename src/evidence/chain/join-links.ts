/** Owns which link answers which, and what is wrong between two of them. */
import { bySaid } from '../../engine/kernel/goes-on.ts';
import type { Hash } from '../../engine/kernel/hash.ts';
import { beginsWith, settleDrafts } from './decision-drafts.ts';
import { breaks, type LinkKind } from './link.ts';
import type { Found } from './links-of.ts';
import { sayOwnDecision } from './own-decision.ts';
import { SAYS } from './say-chain.ts';

const MAY_ANSWER: Readonly<Record<LinkKind, readonly LinkKind[]>> = {
  pack: ['decision'],
  decision: ['pack', 'decision', 'iqa'],
  iqa: ['decision'],
  unread: [],
};

/** Which links answer which, with what is wrong between them; and those that answer nothing that is here. */
export function joined(links: readonly Found[]): { answered: Map<Found, Found[]>; roots: Found[] } {
  const vouchedBy = settleDrafts(links);
  const byFingerprint = new Map<Hash, Found>();
  for (const link of links)
    if (link.fingerprint && (link.sound || !byFingerprint.has(link.fingerprint)))
      byFingerprint.set(link.fingerprint, link);
  const answered = new Map<Found, Found[]>();
  const behind = (link: Found, to: Found): void => {
    const others = answered.get(to);
    if (others) others.push(link);
    else answered.set(to, [link]);
  };
  const answers = (link: Found, to: Found): void => {
    link.answersFile = to.name;
    behind(link, to);
  };
  const lost: Found[] = [];
  const roots: Found[] = [];
  for (const link of links) {
    const to = link.answers === null ? undefined : byFingerprint.get(link.answers);
    if (to) answers(link, to);
    else (link.answers === null ? roots : lost).push(link);
    between(link, to);
  }
  for (const link of lost) {
    // By itself a draft is nothing that could be whole: it stands with the file that vouches for it.
    const counts = vouchedBy.get(link);
    if (counts) {
      behind(link, counts);
      continue;
    }
    const changed = changedBefore(link, links, answered);
    if (changed) answers(link, changed);
    else roots.push(link);
    // What a changed one claims to answer is nobody's word.
    if (!link.sound) continue;
    link.faults.push({
      what: 'missing',
      says: changed ? SAYS.asChanged(changed.name) : SAYS.missing(link.answers ?? ''),
    });
  }
  for (const all of answered.values()) twice(all);
  return { answered, roots };
}

function between(link: Found, to: Found | undefined): void {
  if (!link.sound) return;
  if (to && !MAY_ANSWER[link.kind].includes(to.kind))
    link.faults.push({ what: 'order', says: SAYS.order(link.kind, to.kind) });
  const begins = link.kind === 'pack' || link.kind === 'unread' || link.plan;
  if (link.answers === null && !begins) link.faults.push({ what: 'order', says: SAYS.order(link.kind, null) });
  if (link.plan && to) link.faults.push({ what: 'order', says: SAYS.order(link.kind, to.kind) });
  if (!to) return;
  if (link.at && to.at && Date.parse(link.at) < Date.parse(to.at)) link.notes.push(SAYS.earlier(to.name));
  const own = link.kind === 'iqa' && to.kind === 'decision' ? sayOwnDecision(link, to) : null;
  if (own) link.notes.push(own);
}

/** The one link that can be what this one answers, had it not been changed; undefined where it may be several. */
function changedBefore(link: Found, links: readonly Found[], answered: ReadonlyMap<Found, unknown>): Found | undefined {
  const could = links.filter(
    (each) =>
      !each.sound &&
      breaks(each) &&
      each !== link &&
      (each.kind === 'unread' || MAY_ANSWER[link.kind].includes(each.kind)) &&
      !answered.has(each),
  );
  return could.length === 1 ? could[0] : undefined;
}

/** Decisions on one pack of which each goes on from the one before: a judgement is changed by a new entry, and signed again. */
function goOn(alike: readonly Found[]): boolean {
  const length = ({ said }: Found): number => said?.length ?? 0;
  const saying = (link: Found) => ({ said: length(link), at: link.at ? Date.parse(link.at) : 0 });
  const inOrder = alike.toSorted((a, b) => bySaid(saying(a), saying(b)));
  const pairs = inOrder.slice(1).map((link, i) => [inOrder[i], link] as const);
  if (!pairs.every(([before, link]) => before && beginsWith(link, before))) return false;
  for (const [before, link] of pairs)
    if (before) link.notes.push((length(before) === length(link) ? SAYS.signedAgain : SAYS.goesOn)(before.name));
  return true;
}

/**
 * A pack may go on from a decision that IQA looks at as well; two packs may not. Only what stands as it was made or signed answers: whoever writes a
 * file that nobody signed, or changes one, must not put another one in doubt by it.
 */
function twice(all: readonly Found[]): void {
  const sound = all.filter((link) => link.sound);
  for (const alike of Map.groupBy(sound, ({ kind }) => kind).values()) {
    if (alike.length < 2 || goOn(alike)) continue;
    for (const link of alike) {
      // Four are enough for three others: a folder of thousands must not name each at each.
      const others = alike.slice(0, 4).filter((each) => each !== link);
      link.faults.push({
        what: 'twice',
        says: SAYS.twice(
          others.slice(0, 3).map(({ name }) => name),
          alike.length - 1,
        ),
      });
    }
  }
}
