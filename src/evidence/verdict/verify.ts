/**
 * Owns the check of a pack as an assessor needs it: find its data, check them, run the log again, write the pack anew and compare bytes.
 * Nobody has to trust a page of the file that came in: what it shows is never part of what is verified (decision 14).
 * Imports neither desk, capture nor ui: the assessor does not trust the recorder. Never throws.
 */
import type { Sqlite } from '../../engine/crm/db.ts';
import type { Moment } from '../../engine/kernel/date.ts';
import { hashBytes } from '../../engine/kernel/hash.ts';
import { faultLine } from '../../engine/kernel/result.ts';
import { isDraft } from '../../engine/scenario/draft.ts';
import type { Assessment } from '../assessment/schema.ts';
import { parseBundle, type ReadBundle } from '../bundle/parse.ts';
import type { Content } from '../bundle/schema.ts';
import { type ForeignPack, NO_EVIDENCE, type PackFonts, type PackInput, readPack, writePack } from '../pdf/index.ts';
import { checkData } from './check-data.ts';
import { checkSteps, findPictures, type Pictures } from './check-figures.ts';
import { checkInputs } from './check-inputs.ts';
import { checkLog, type LogCheck } from './check-log.ts';
import { checkScenario, checkUnit, type Published } from './check-published.ts';
import { factsOf } from './facts/facts.ts';
import { traitsOf } from './facts/traits.ts';
import { notAPack } from './gave-up.ts';
import { questionsOf } from './questions/questions.ts';
import { recordIn } from './record-in.ts';
import { saidOf, saidOfPages } from './said.ts';
import { shownBy } from './shown.ts';
import type { Difference, Verdict } from './verdict.ts';

export interface VerifyDeps extends Published {
  sqlite: Sqlite;
  /** The page writer's fonts: the pack is written anew and compared. */
  fonts: PackFonts;
  /** Of whoever checks, for saying that a pack is from the future. */
  now?: Moment;
  /** The learner's code as whoever checks knows it. */
  code?: string;
}

const nothing = { differences: [], reasons: [], notes: [] };
const altered = (differences: Difference[], more: Partial<Verdict> = {}): Verdict => ({
  ...nothing,
  kind: 'altered',
  says: 'This pack is not as it was made, or cannot be reproduced. Ask the learner for the file as it was downloaded, and keep this one.',
  ...more,
  differences,
});

export async function verify(bytes: Uint8Array, deps: VerifyDeps): Promise<Verdict> {
  const read = await readPack(bytes);
  if (!read.ok) return notAPack(read.error.says);
  const found = bundleIn(read.value);
  if ('verdict' in found) return found.verdict;
  try {
    return await verdictOf(bytes, found, read.value, deps);
  } catch (error) {
    // Nothing is known to lead here; but the data are foreign, and an assessor must not be left without an answer.
    const why = error instanceof Error ? error.message : String(error);
    return altered([{ where: 'data', says: `The data in the pack cannot be checked: ${why}` }]);
  }
}

const ONLY_RECORD =
  'The file is the record of an assessment, not a pack: there is no log in it to be run again. Choose the pack, or the file that holds both.';

interface Found {
  read: ReadBundle;
  record: Assessment | undefined;
}

/** The one sound bundle in the file. Two would leave open whose pack it is. */
function bundleIn({ evidence }: ForeignPack): Found | { verdict: Verdict } {
  const records = evidence.flatMap(({ bytes, named }) => (named ? [] : (recordIn(bytes) ?? [])));
  const parsed = evidence.map(({ bytes, named }) => ({ named, result: parseBundle(bytes) }));
  const [sound, second] = parsed.flatMap(({ result }) => (result.ok ? [result.value] : []));
  if (sound && second)
    return {
      verdict: altered([
        {
          where: 'data',
          says: 'The file carries the evidence of more than one pack, so it is not clear which it is. Ask for each as it was downloaded.',
        },
      ]),
    };
  if (sound) return { read: sound, record: records.find(({ pack }) => pack.fingerprint === sound.bundle.fingerprint) };
  const named = parsed.find((each) => each.named)?.result;
  if (!named || named.ok) return { verdict: notAPack(records.length > 0 ? ONLY_RECORD : NO_EVIDENCE.says) };
  return { verdict: altered(named.error.map((fault): Difference => ({ where: 'data', says: faultLine(fault) }))) };
}

async function verdictOf(
  bytes: Uint8Array,
  { read: found, record }: Found,
  read: ForeignPack,
  deps: VerifyDeps,
): Promise<Verdict> {
  const { content } = found.bundle;
  const pictures = await findPictures(content, read);
  if (!pictures.ok) return notAPack(pictures.error.says);
  const notes = saidOf(content, deps.now);
  const scenario = checkScenario(content, deps);
  // A scenario of somebody's own making is not run: it can be built to do harm.
  const log: LogCheck = scenario.length === 0 ? checkLog(content, deps.sqlite) : { differences: [] };
  const differences = [
    ...scenario,
    ...log.differences,
    ...checkInputs(content.log),
    ...checkUnit(content, deps),
    ...checkSteps(content),
    ...pictures.value.differences,
    ...checkData(found),
  ];
  const { today } = log;
  const claimed = () => ({ ...aboutOf(content, found.bundle.fingerprint, deps.code), notes });
  if (differences.length > 0 || !today) return altered(differences, claimed());
  // From here on no sentence is the file's own.
  const about = aboutOf(today, found.bundle.fingerprint, deps.code);
  const questions = log.scenario ? questionsOf(today, log.scenario) : [];
  const own = withOwnFiles(today, pictures.value);
  const text = own === content ? found.text : undefined;
  const written = await writeAnew({ content: own, text }, pictures.value, deps.fonts, record);
  if ('fault' in written)
    return altered(
      [{ where: 'pages', says: `The pages cannot be written anew from the data in the pack: ${written.fault}` }],
      claimed(),
    );
  const { copy } = written;
  const repacked = packedAnew(pictures.value);
  const draft = isDraft(today.scenario);
  if (same(copy, bytes) && repacked.length === 0)
    return {
      ...nothing,
      kind: draft ? 'draft' : 'as made',
      says: `${draft ? IN_A_DRAFT : ''}The file is, byte for byte, the pack that was made${record ? ' with the record of its assessment' : ''}, and its log gives the same results when it is run again.`,
      ...about,
      ...{ notes: [...notes, ...saidOfPages(content), ...ofRecord(record)], questions, copy },
      ...(record && { record }),
    };
  const asItSays = await inItsOwnWords(content, today, pictures.value, deps.fonts, record);
  const changed = asItSays && same(asItSays, bytes) ? [] : read.reasons(asItSays ?? copy);
  return {
    ...nothing,
    kind: draft ? 'draft' : 'data verified',
    says: `${draft ? IN_A_DRAFT : ''}The data are verified, but the pages in this file are not as they were made: read the copy.`,
    ...about,
    ...{ notes: [...notes, ...saidOfPages(content), ...ofRecord(record)], questions },
    ...(record && { record }),
    reasons: [...changed, ...earlier(content, today), ...repacked],
    copy,
  };
}

const ofRecord = (record: Assessment | undefined): string[] =>
  record
    ? [
        'The file holds the record of an assessment as well. It is about this pack; who wrote it is not shown by this check: the decision file says whether it was signed.',
      ]
    : [];

/** What a content says of itself: counted and put beside each other. */
const aboutOf = (content: Content, fingerprint: string, code: string | undefined) => ({
  shown: shownBy({ content, fingerprint }),
  facts: factsOf(content, code),
  traits: traitsOf(content),
});

const IN_A_DRAFT =
  'The scenario is a draft: it was never published, anybody can have written it, and a pack made with it is no evidence. ';

async function writeAnew(
  { content, text }: Pick<PackInput, 'content' | 'text'>,
  { files, opened }: Pictures,
  fonts: PackFonts,
  assessment: Assessment | undefined,
): Promise<{ copy: Uint8Array } | { fault: string }> {
  try {
    return {
      copy: (await writePack({ content, text, pictures: files, opened, fonts, assessment, packing: 'any' })).bytes,
    };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** The pack with the sentences and hashes that it holds, for finding out what else was done to the file; undefined where those are today's. */
async function inItsOwnWords(
  content: Content,
  today: Content,
  pictures: Pictures,
  fonts: PackFonts,
  record: Assessment | undefined,
): Promise<Uint8Array | undefined> {
  const asCopied = content.wording === today.wording && pictures.repacked.length === 0;
  if (asCopied) return undefined;
  const written = await writeAnew({ content }, pictures, fonts, record);
  return 'copy' in written ? written.copy : undefined;
}

const earlier = (content: Content, today: Content): string[] => [
  ...(content.wording === today.wording
    ? []
    : [
        'Its sentences are not put as this version of the product puts them; an earlier one may have made it. The copy tells the same steps in today’s words, taken from the log as it was run again.',
      ]),
];

/**
 * A picture that is there in its pixels only goes into the copy as a file of its own, and the copy says so of itself: it has to be as
 * made when it is checked in its turn.
 */
function withOwnFiles(content: Content, { files, repacked }: Pictures): Content {
  if (repacked.length === 0) return content;
  const figures = content.figures.map((figure) => {
    const file = repacked.includes(figure.id) ? files.get(figure.id) : undefined;
    return file && figure.picture ? { ...figure, picture: { ...figure.picture, sha256: hashBytes(file) } } : figure;
  });
  return { ...content, figures };
}

const packedAnew = ({ repacked }: Pictures): string[] =>
  repacked.length === 0
    ? []
    : [
        `The copy shows the very pixels of ${repacked.join(', ')}, but not in the packing in which they were taken; that was lost.`,
      ];

/** Megabytes of them: without a call for each byte. */
function same(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
