/**
 * Owns whether files that passed between people answer each other as they say: puts them into order, and names at its link what is wrong.
 * What was left out at the end leaves no trace: nothing names the last link but a file that is not there. Pure.
 */
import type { Hash } from '../../engine/kernel/hash.ts';
import { joined } from './join-links.ts';
import { type Arrived, breaks, type Chain, type Chains, type FoundKey, type Link } from './link.ts';
import { type Found, linkOf } from './links-of.ts';
import { type Pin, saySignedWith } from './pins.ts';
import { SAYS } from './say-chain.ts';

/** In any order; the same files in another order give the same chains. */
export function verifyChain(arrived: readonly Arrived[], pins: readonly Pin[]): Chains {
  const inOrder = [...arrived].sort((a, b) => (a.name < b.name ? -1 : 1));
  const keys = inOrder.flatMap((file) => keyIn(file, pins));
  const links = once(inOrder.filter((file) => keyIn(file, pins).length === 0).map((file) => linkOf(file, pins)));
  const { answered, roots } = joined(links);
  const seen = new Set<Found>();
  const chains = roots.map((root) => chainFrom(root, answered, seen));
  // What no root leads to goes round in a circle: only a claimed fingerprint can do that.
  for (const link of links.filter((each) => !seen.has(each))) {
    if (seen.has(link)) continue;
    link.faults.push({ what: 'order', says: SAYS.circle });
    chains.push(chainFrom(link, answered, seen));
  }
  return { chains: chains.filter((links) => !isAlone(links)).map(asChain), keys };
}

function keyIn(file: Arrived, pins: readonly Pin[]): FoundKey[] {
  if (file.is === 'pack' || !file.read.ok || file.read.value.envelope.kind !== 'key') return [];
  const { envelope, key } = file.read.value;
  return [{ name: file.name, by: envelope.by, key, says: saySignedWith(key, pins) }];
}

/** The same file under two names is one link. Of what does not hold every file stands for itself. */
function once(links: readonly Found[]): Found[] {
  const first = new Map<Hash, Found>();
  return links.filter((link) => {
    if (!link.sound || !link.fingerprint) return true;
    const same = first.get(link.fingerprint);
    if (same) same.notes.push(SAYS.sameFile(link.name, link.kind));
    else first.set(link.fingerprint, link);
    return !same;
  });
}

/** A link, then what answers it, the earlier one first. */
function chainFrom(root: Found, answered: ReadonlyMap<Found, Found[]>, seen: Set<Found>): Found[] {
  const links: Found[] = [];
  const waiting = [root];
  for (let link = waiting.pop(); link; link = waiting.pop()) {
    if (seen.has(link)) continue;
    seen.add(link);
    links.push(link);
    waiting.push(...(answered.get(link) ?? []).toSorted(latestFirst));
  }
  return links;
}
const momentOf = ({ at }: Found): number => (at ? Date.parse(at) : 0);
const latestFirst = (a: Found, b: Found): number => momentOf(b) - momentOf(a) || (a.name < b.name ? 1 : -1);

/** A pack that answers nothing, and that nothing answers, has passed to nobody yet; its own check says what there is to say. */
const isAlone = ([first, ...more]: readonly Found[]): boolean =>
  more.length === 0 && first?.is === 'pack' && first.answers === null;

function asChain(found: readonly Found[]): Chain {
  const links: Link[] = found.map(({ is: _, sound: __, plan: ___, by: ____, said: _____, ...link }) => link);
  if (links.some(breaks)) return { kind: 'broken', links };
  return { kind: links.some(({ faults }) => faults.length > 0) ? 'not pinned' : 'whole', links };
}
