/**
 * Owns what of a note stands against putting a person forward to one client: another agency has sent them for this vacancy, or they do not
 * want to work there. Reads plain English of short notes and suggests; a person decides. Must never look at what the law protects.
 */
import { phraseAt, phraseOf, type Token, tokensOf } from '../kernel/phrase-in-text.ts';
import { fold } from '../kernel/text.ts';

export const obstacles = ['sent-by-another-agency', 'does-not-want-this-client'] as const;
export type Obstacle = (typeof obstacles)[number];

/** What the note is held against. */
export interface Concern {
  client: string;
  title: string;
  /** Titles of the client's other vacancies. */
  others: readonly string[];
  /** The note is filed under this client or this vacancy, so that "there" and "this vacancy" mean it. */
  filed: boolean;
  /** It is filed under this vacancy itself; `false`: under another one. */
  vacancy: boolean | null;
}

const phrases = (list: string) => list.split('; ').map(phraseOf);
const AGENCY = phrases(
  'another agency; another recruiter; other agency; different agency; rival agency; second agency; two agencies; another recruitment agency; another employment agency; other recruitment agency; competitor',
);
const SENDING = phrases(
  'sent; send; submit; submission; put forward; put her forward; put him forward; put them forward; introduce; introduction; represent; forward; cv; cvs; profile; application',
);
const ALREADY = phrases(
  'already sent by; already submitted by; already put forward by; already introduced by; already represented by; already been sent by; already been submitted by; already been put forward by; already been introduced by; sent already by',
);
const NOT = new Set(
  'no not never nobody hasnt havent hadnt isnt wasnt doesnt dont didnt wont wouldnt without'.split(' '),
);
const WISH = new Set(
  'want wants wish wishes work works working go return going back again consider considered interested send sent submit submitted put happy'.split(
    ' ',
  ),
);
const REFUSING = phrases(
  'refuse to work; refuse to go; refuses; declines; would rather avoid; avoid; anywhere but; anyone but; anybody but; not again; never again; not to be sent; no longer wants; would rather not; prefer not; has ruled out; ruled out',
);
const THERE = phrases(
  'there; them; this client; this company; this employer; this firm; the client; the company; back; again; here',
);

/** Sentences as tokens; a comma does not end one. */
function sentencesOf(text: string): Token[][] {
  const sentences: Token[][] = [[]];
  for (const token of tokensOf(text)) {
    if (/^(?:[.;!?]|\n)/.test(token.word)) sentences.push([]);
    else sentences.at(-1)?.push(token);
  }
  return sentences.filter(({ length }) => length > 0);
}

type Phrases = ReturnType<typeof phrases>;
const placeOf = (sentence: readonly Token[], list: Phrases): number =>
  sentence.findIndex((_, at) => list.some((phrase) => phraseAt(phrase, sentence, at) !== undefined));
const has = (sentence: readonly Token[], list: Phrases): boolean => placeOf(sentence, list) >= 0;
const negated = (sentence: readonly Token[]): boolean => sentence.some(({ word }) => NOT.has(word));
const names = (sentence: readonly Token[], name: string): boolean => has(sentence, [phraseOf(name)]);

/** True where the note says it of this vacancy, or of this client. */
export function standsAgainst(what: Obstacle, subject: string, body: string, concern: Concern): boolean {
  const sentences = sentencesOf(body);
  return what === 'sent-by-another-agency'
    ? concernsVacancy(subject, body, concern) && sentences.some(tellsOfSending)
    : sentences.some((sentence) => tellsOfRefusing(sentence, concern));
}

function tellsOfSending(sentence: readonly Token[]): boolean {
  if (negated(sentence)) return false;
  return has(sentence, ALREADY) || (has(sentence, AGENCY) && has(sentence, SENDING));
}

/** "The client does not want her" is the client's wish. */
function tellsOfRefusing(sentence: readonly Token[], { client, filed }: Concern): boolean {
  if (!names(sentence, client) && !(filed && has(sentence, THERE))) return false;
  if (has(sentence, REFUSING)) return !(negated(sentence) && has(sentence, phrases('refuses; avoid')));
  const no = sentence.findIndex(({ word }) => NOT.has(word));
  if (no < 0) return false;
  const clientSpeaks = /^(?:client|company|they)$/.test(sentence[no - 2]?.word ?? sentence[no - 1]?.word ?? '');
  return !clientSpeaks && sentence.slice(no, no + 6).some(({ word }) => WISH.has(word));
}

function concernsVacancy(subject: string, body: string, { client, title, others, filed, vacancy }: Concern): boolean {
  if (vacancy !== null) return vacancy;
  const text = fold(`${subject}\n${body}`);
  if (!filed && !text.includes(fold(client))) return false;
  if (text.includes(fold(title))) return true;
  return !others.some((other) => text.includes(fold(other)));
}
