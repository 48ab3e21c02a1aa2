/**
 * Owns whether a sentence says that another agency has put a person forward. Plain English of short notes; a suggestion that a person reads.
 * Must never take a question, a condition or a plan for something that was done.
 */
import { find, has, phrases, type Sentence, wordsOf } from './note-sentences.ts';

const AGENCY = phrases(
  'another agency; another recruiter; other agency; other recruiter; different agency; different recruiter; rival agency; rival; second agency; two agencies; competitor; competing agency; another recruitment agency; another employment agency; other recruitment agency; another firm of recruiters; an agency in; an agency from; agency called',
);
/** Names of agencies end so; and whoever is nobody of ours. */
const SOMEBODY = phrases('recruitment; staffing; personnel; someone else; somebody else');
const SENDING = phrases(
  'sent; send; submit; submission; put forward; put her forward; put him forward; put them forward; put me forward; put up; put her up; put him up; put me up; introduce; introduction; represent; forward; refer; propose; proposal; present; apply; application; cv; cvs; profile; details; name; in touch first',
);
/** Whoever it was, if it was not us. */
const DONE = phrases('sent; submit; put forward; put up; introduce; represent; propose; present');
const CLIENT = phrases('client; company; they; them');
const OTHER_PERSON = phrases(
  'another candidate; another person; other candidate; other people; different candidate; somebody different',
);
const NOT = new Set(
  'no not never nobody none hasnt havent hadnt isnt wasnt doesnt dont didnt wont wouldnt without'.split(' '),
);
const NOT_DONE = new Set('if whether unless until case'.split(' '));
const PLANNED = new Set('want wants will would may might could offered plans hopes wishes ask asked'.split(' '));
const LINKS = new Set('from via through by'.split(' '));
const US = new Set('us we i me our'.split(' '));

export function tellsOfSending(sentence: Sentence): boolean {
  if (sentence.asks || wordsOf(sentence).some((word) => NOT.has(word)) || has(sentence, OTHER_PERSON)) return false;
  return wasSentBy(sentence) || bySomebody(sentence) || alreadyBySomebody(sentence);
}

/** "Another agency has sent her", "the client had her name from another agency". */
function wasSentBy(sentence: Sentence): boolean {
  const agency = find(sentence, AGENCY);
  if (!agency || isCondition(sentence, agency[0])) return false;
  const [link] = wordsOf(sentence, agency[0] - 1, agency[0]);
  if (/^(?:from|via|through)$/.test(link ?? '') && has(sentence, CLIENT)) return true;
  const sending = find(sentence, SENDING);
  return sending !== undefined && !isPlanOrOurs(sentence, sending[0]);
}

/** "Northgate Staffing has sent her", "put forward by someone else". */
function bySomebody(sentence: Sentence): boolean {
  const [at, end] = find(sentence, SOMEBODY) ?? [];
  if (at === undefined || end === undefined || isCondition(sentence, at)) return false;
  const sending = find(sentence, DONE, end)?.[0];
  if (sending !== undefined && sending < end + 3 && !wordsOf(sentence, end, sending).includes('and'))
    return !isPlanOrOurs(sentence, sending);
  return wordsOf(sentence, at - 2, at).some((word) => LINKS.has(word)) && has(sentence, SENDING);
}

/** "Already introduced to the client by Brightwork." */
function alreadyBySomebody(sentence: Sentence): boolean {
  const words = wordsOf(sentence);
  const already = words.indexOf('already');
  const by = words.indexOf('by', already);
  if (already < 0 || by < 0 || !has(sentence, DONE)) return false;
  return words[by + 1] !== undefined && !US.has(words[by + 1] ?? '');
}

const isCondition = (sentence: Sentence, agency: number): boolean =>
  wordsOf(sentence, 0, agency).some((word) => NOT_DONE.has(word)) ||
  wordsOf(sentence, agency - 1, agency)[0] === 'before';

/** "Wants us to send", but not "I was sent". */
function isPlanOrOurs(sentence: Sentence, sending: number): boolean {
  const before = wordsOf(sentence, sending - 2, sending);
  if (/^(?:was|were|been)$/.test(before.at(-1) ?? '')) return false;
  return before.some((word) => PLANNED.has(word) || US.has(word));
}
