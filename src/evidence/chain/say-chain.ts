/** Owns what is said of chains and their links, the same on a screen and on a terminal. */
import { sayMoment } from '../../engine/kernel/date.ts';
import { listWords } from '../../engine/kernel/phrases.ts';
import { breaks, type Chain, type ChainKind, type Link, type LinkFaultKind, type LinkKind } from './link.ts';

export const CHAIN_WORDS: Readonly<Record<ChainKind, string>> = {
  whole: 'CHAIN WHOLE',
  'not pinned': 'CHAIN WHOLE, A KEY IS NOT PINNED',
  broken: 'CHAIN BROKEN',
};

export const FAULT_WORDS: Readonly<Record<LinkFaultKind, string>> = {
  changed: 'Changed',
  unread: 'Not read',
  unsigned: 'Not signed',
  missing: 'Missing',
  order: 'Out of order',
  twice: 'Answered twice',
  key: 'Key not pinned',
};

export const KIND_WORDS: Readonly<Record<LinkKind, string>> = {
  pack: 'Pack',
  decision: 'Decision',
  iqa: 'IQA',
  unread: 'Not read',
};

/** What such a file answers, for the sentence that names one that does not. */
const ANSWERS: Readonly<Record<LinkKind, string>> = {
  pack: 'A pack answers a decision that referred the work back, or nothing',
  decision: 'A decision answers a pack, an earlier decision, or what IQA asked for',
  iqa: 'What IQA says answers a decision, and a plan answers nothing',
  unread: 'Nothing can be said of it',
};
/** Enough names to begin with; a folder of thousands would fill the page. */
const ENOUGH = 5;
function someNames(names: readonly string[], all: number): string {
  const some = names.slice(0, ENOUGH);
  return listWords([...some.map((name) => `“${name}”`), ...(all > some.length ? [`${all - some.length} more`] : [])]);
}

export const SAYS = {
  missing: (fingerprint: string) =>
    `It answers a file that is not among these (fingerprint ${fingerprint.slice(0, 12)}…): it was left out, or was changed.`,
  asChanged: (name: string) =>
    `What it answers is not here as it was signed or made. It may have been “${name}”, which is not as it was.`,
  order: (kind: LinkKind, answered: LinkKind | null) =>
    `${ANSWERS[kind]}; this one answers ${answered ? `a file of the kind “${KIND_WORDS[answered]}”` : 'nothing'}.`,
  circle: 'It answers itself by way of others, which no file can: one of them claims to be another.',
  /** `all`: how many others there are. */
  twice: (some: readonly string[], all: number) =>
    `${someNames(some, all)} ${all === 1 ? 'answers' : 'answer'} the same file. Ask which one counts.`,
  goesOn: (name: string) => `It goes on from “${name}”: all that was said there stands in it, and what was said since.`,
  replaced: (name: string) => `“${name}” goes on from it: all that is said here stands there, and that one counts.`,
  earlier: (name: string) => `By the clocks of those who made them it is earlier than “${name}”, which it answers.`,
  signedAgain: (name: string) => `It says what “${name}” says, signed once more; nothing was said since.`,
  draftOf: (name: string) =>
    `Nobody has signed it. All that it says stands in “${name}”, which is signed: that one counts.`,
  /** A signed file is named by every character of it, a pack by its data: its pages may be written anew. */
  sameFile: (name: string, kind: LinkKind) =>
    kind === 'pack'
      ? `“${name}” holds the same pack once more: its data are the same, its pages need not be.`
      : `“${name}” is the same file once more.`,
} as const;

/** In one sentence, behind the words in capitals. */
export function sayChain({ kind, links }: Chain): string {
  const stands =
    links.length === 1 ? 'The one file stands as it was made' : `All ${links.length} files stand as they were made`;
  if (kind === 'whole') return `${stands}; every key in the chain is pinned here.`;
  const named = (links: readonly Link[]): string =>
    someNames(
      links.map(({ name }) => name),
      links.length,
    );
  if (kind === 'not pinned')
    return `${stands}. Not pinned here is the key of ${named(links.filter(({ faults }) => faults.length > 0))}; that does not make it false.`;
  const bad = links.filter(breaks);
  return `${bad.length === 1 ? 'One link does' : `${bad.length} links do`} not hold: ${named(bad)}.`;
}

/** Which file a link answers, so that it is seen without comparing fingerprints; null where that is not here, or it answers nothing. */
export const sayAnswers = ({ answersFile }: Pick<Link, 'answersFile'>): string | null =>
  answersFile === null ? null : `It answers “${answersFile}”.`;

/** Of a public half that lies among other files. */
export const sayKey = (by: string): string => `It is the public half of a key, named “${by}”. Pin it under Keys.`;

export const titleOf = (kind: LinkKind, by: string, at: string): string =>
  `${kind === 'pack' ? 'Pack of' : `${KIND_WORDS[kind]} by`} ${by}, ${sayMoment(at)}`;
