/**
 * Owns whether a note says that a person does not want to work for one client. Plain English of short notes; a suggestion that a person reads.
 * Must never take the client's own wish, or what did not come about, for the person's.
 */
import { type Phrase, phraseOf } from '../kernel/phrase-in-text.ts';
import { find, has, isCapital, phrases, type Sentence, wordsOf } from './note-sentences.ts';

/** Said of a client, they say no. */
const REFUSING = phrases(
  'refuse; declines; decline; avoid; turn down; reject; ruled out; rules out; unwilling; reluctant; would rather not; rather not; prefer not; anywhere but; anyone but; anybody but; anything but; anywhere except; anyone except; anything except; any but; other than; never again; not again; not there again; no more; had enough of; keep away from; keep me away; keep her away; keep him away; stay away from; out of the question; object; objection; nothing to do with; no circumstances; no thank you; no thanks; not keen; not prepared; not willing; not interested; no interest; say no to; said no to; says no to; no longer wants; not for me; not to be',
);
/** With these words before them they say the contrary. */
const UNDONE = new Set('no not never without nor'.split(' '));
const UNDOABLE = phrases('refuse; avoid; reject; reluctant; unwilling; object; objection; turn down');
const NOT = new Set(
  'no not never nobody hasnt havent hadnt isnt wasnt doesnt dont didnt wont wouldnt without'.split(' '),
);
const WISH = new Set('want wants wish wishes wanting interested consider considered like'.split(' '));
/** What is not wanted is the client, and not the nights there. */
const OF_CLIENT = new Set('to his her my their this that the them it anything back being'.split(' '));
const DOING = new Set('work go going return send put submit set be hear'.split(' '));
/** Will not, do not, asked not to; but not "did not go", "has not worked". */
const TO_COME = new Set('will would wont wouldnt shall do dont never ever please'.split(' '));
const THERE = phrases(
  'there; them; this client; this company; this employer; this firm; the client; back; again; here',
);
const CLIENT_SPEAKS = new Set('client company they employer manager we'.split(' '));
const PLACES = new Set('at for to with from'.split(' '));
const NOW_AND_THEN = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:christmas|easter)$/;

/** `filed`: the note is kept under this client, so that "there" means it. */
export function tellsOfRefusing(sentences: readonly Sentence[], client: string, filed: boolean): boolean {
  const phrase = phraseOf(client);
  const named = [phrase];
  let spokenOf = filed;
  return sentences.some((sentence, at) => {
    const names = has(sentence, named);
    const before = sentences[at - 1];
    const alone = before !== undefined && has(before, named) && before.tokens.length <= phrase.length + 1;
    const means = names || alone || (spokenOf && has(sentence, THERE) && !namesAnother(sentence, phrase));
    spokenOf ||= names;
    return means && !sentence.asks && refuses(sentence, phrase);
  });
}

/** "At Tansley Foods": another place than the client that the note is about. */
function namesAnother(sentence: Sentence, client: Phrase): boolean {
  const own = find(sentence, [client]);
  return sentence.tokens.some(
    (token, at) =>
      PLACES.has(sentence.tokens[at - 1]?.word ?? '') &&
      isCapital(sentence, token) &&
      !NOW_AND_THEN.test(token.word) &&
      !(own && at >= own[0] && at < own[1]),
  );
}

function refuses(sentence: Sentence, client: Phrase): boolean {
  const own = find(sentence, [client]);
  const words = wordsOf(sentence);
  const said = find(sentence, REFUSING);
  if (said)
    return !(has(sentence, UNDOABLE) && wordsOf(sentence, said[0] - 3, said[0]).some((word) => UNDONE.has(word)));
  if (own && (exceptIt(sentence, own[0]) || refusedOutright(sentence, own))) return true;
  const than = words.indexOf('than');
  if (words.includes('rather') && than > words.indexOf('rather')) return true;
  return sentence.tokens.some((_, at) => deniesWish(sentence, at, own));
}

/** "Any home but Kirkbeck Care", "no Kirkbeck Care, please". */
const exceptIt = (sentence: Sentence, at: number): boolean =>
  /^(?:no|not|except|without)$/.test(wordsOf(sentence, at - 1, at)[0] ?? '') ||
  (wordsOf(sentence, at - 1, at)[0] === 'but' && wordsOf(sentence, 0, at).includes('any'));

/** "Kirkbeck Care: no", "leave Kirkbeck Care out". */
const refusedOutright = (sentence: Sentence, [from, to]: [number, number]): boolean =>
  (/^[:–—,-]$/.test(sentence.tokens[to]?.word ?? '') && /^(?:no|never)$/.test(sentence.tokens[to + 1]?.word ?? '')) ||
  (wordsOf(sentence, from - 1, from)[0] === 'leave' && wordsOf(sentence, to, to + 1)[0] === 'out');

function deniesWish(sentence: Sentence, at: number, own: [number, number] | undefined): boolean {
  const word = sentence.tokens[at]?.word ?? '';
  if (!NOT.has(word)) return false;
  const before = wordsOf(sentence, at - 2, at);
  if (before.some((one) => CLIENT_SPEAKS.has(one)) || (own && own[1] <= at && own[1] > at - 2)) return false;
  const after = wordsOf(sentence, at + 1, at + 7);
  if (after.includes('yet') || after[0] === 'longer' || after[0] === 'only') return false;
  const wish = after.findIndex((one) => WISH.has(one));
  if (wish >= 0 && (OF_CLIENT.has(after[wish + 1] ?? '') || own?.[0] === at + 2 + wish || wish === after.length - 1))
    return true;
  const isToCome =
    TO_COME.has(word) || before.some((one) => TO_COME.has(one)) || after[0] === 'to' || before.at(-1) === 'is';
  return isToCome && after.slice(0, 4).some((one) => DOING.has(one));
}
