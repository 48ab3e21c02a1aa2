/**
 * Owns how people of version 2 word their own lives: other titles for the same job, other names of the same paper, and what a CV says
 * beside the list of skills. Never changes what a person did, held or can do.
 */
import type { Random } from '../../kernel/random.ts';
import type { Job, Unspoken } from '../person.ts';
import { otherWords, sameJob, samePaper } from '../vocabulary/same-work.ts';
import { type TradeName, trades } from '../vocabulary/trades.ts';

/** How many of a hundred say it in the agency's own words. */
const PLAIN = 30;

/** trade | skill | out of a hundred | what the CV says of somebody whose list of skills lacks it */
const BESIDE = [
  'finance|Sage 50|30|Sage 50 every day for both ledgers.',
  'finance|Xero|14|No experience of Xero.',
  'finance|Xero|10|Xero at evening classes, not at work yet.',
  'finance|Month-end|18|Helped with month-end accruals and prepayments.',
  'forklift|FLT reach|18|No reach truck licence.',
  'forklift|Stock control|20|Fork lift work with a stock control count each Friday.',
  'warehouse|FLT counterbalance|10|No forklift licence, would like to train.',
  'bricklaying|Reading site drawings|25|Sets out from site drawings; reading site drawings since college.',
  'bricklaying|Bricklaying|30|Brickie’s mate on two sites, learning to lay.',
  'administration|Microsoft Excel|25|Excel: look-ups and simple pivot tables.',
  'administration|Switchboard|12|No switchboard so far.',
  'contact|Live chat|20|Live chat with three customers at once.',
  'contact|Complaint handling|14|Complaints by letter and by telephone.',
  'care|Dementia care|20|Two years on a dementia care unit.',
].map((line) => {
  const [trade, skill = '', share, says = ''] = line.split('|');
  return { trade: trades[trade as TradeName], skill, share: Number(share), says };
});

export function reword(chance: Random, person: Unspoken): Unspoken {
  const said = (list: readonly (readonly string[])[], word: string): string =>
    chance.chance(PLAIN) ? word : chance.pick(otherWords(list, word));
  // What the agency itself booked has the agency's title.
  const booked = person.booking && person.jobs.at(-1);
  const jobs = person.jobs.map((job): Job => (job === booked ? job : { ...job, title: said(sameJob, job.title) }));
  const qualifications = person.qualifications.map((paper) => ({ ...paper, title: said(samePaper, paper.title) }));
  const lacks = (skill: string): boolean => !person.skills.some(({ name }) => name === skill);
  const beside = BESIDE.filter(({ trade, skill }) => person.trade === trade && lacks(skill));
  const told = beside.filter(({ share }) => chance.chance(share));
  const more = told.filter(({ skill }, at) => told.findIndex((other) => other.skill === skill) === at);
  return { ...person, jobs, qualifications, more: more.map(({ says }) => says) };
}
