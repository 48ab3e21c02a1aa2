/** Owns chains as lines on a terminal: what is wrong stands under its link. */
import type { Chain, Chains, Link } from '../../evidence/chain/link.ts';
import { CHAIN_WORDS, FAULT_WORDS, sayAnswers, sayChain } from '../../evidence/chain/say-chain.ts';

export const chainLines = ({ chains, keys }: Chains): string[] => [
  ...chains.flatMap(lines),
  ...keys.map(({ name, by, says }) => `KEY  ${name}  The public half of a key, named “${by}”. ${says}`),
];

const lines = (chain: Chain): string[] => [
  `${CHAIN_WORDS[chain.kind]}. ${sayChain(chain)}`,
  ...chain.links.flatMap(linkLines),
  '',
];

const linkLines = ({ name, title, answersFile, signedWith, faults, notes }: Link, at: number): string[] => [
  `${String(at + 1).padStart(3)}. ${title}  ${name}`,
  ...(answersFile === null ? [] : [`     ${sayAnswers({ answersFile })}`]),
  ...(signedWith && !faults.some(({ what }) => what === 'key') ? [`     ${signedWith}`] : []),
  ...faults.map(({ what, says }) => `     ${FAULT_WORDS[what].toUpperCase()}. ${says}`),
  ...notes.map((note) => `     ${note}`),
];
