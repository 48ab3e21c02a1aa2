/**
 * Owns the fixed names in a bundle. Apart from its shape, so that whoever only makes a bundle need not carry the checker.
 */
/** The version of the bundle's shape. A new one takes a step in upgrade.ts, and old bundles stay readable for ever. */
export const FORMAT_VERSION = 1;
const FORMAT_NAME = 'resourcer-evidence/';
export const FORMAT = `${FORMAT_NAME}${FORMAT_VERSION}`;
/** The version in a bundle's `format`; undefined when it is none of this product's. */
export const formatVersion = (format: unknown): number | undefined =>
  typeof format === 'string' && /^resourcer-evidence\/[1-9]\d{0,3}$/.test(format)
    ? Number(format.slice(FORMAT_NAME.length))
    : undefined;

/** Each piece of evidence has one number: the account, the action log, then the figures. */
export const ACCOUNT_EVIDENCE = 'EV-01';
export const LOG_EVIDENCE = 'EV-02';

export const starParts = ['situation', 'task', 'action', 'result'] as const;
export type StarPart = (typeof starParts)[number];

/** FIG-01 for the first figure, counted from 0. */
export const figureId = (index: number): string => `FIG-${String(index + 1).padStart(2, '0')}`;
/** EV-03 for the first figure, counted from 0: EV-01 and EV-02 are account and log. */
export const evidenceNumber = (index: number): string => `EV-${String(index + 3).padStart(2, '0')}`;
/** Which figure, counted from 1, the evidence of that number is; 0 or less for account and log. */
export const figureOfEvidence = (number: number): number => number - 2;

/**
 * Every version of the page writer (evidence/pdf) that ever made packs, the oldest first; a pack says which one made it, and is written anew
 * with the pages of that one. 2 has the pages of searches and of rationales; 3 says of a refused try only what was set later on the same record;
 * 4 tells with a rationale what was asked, agreed and told, and keeps the lines of long texts among the changes.
 */
export type Writer = '1' | '2' | '3' | '4';
const WRITERS: readonly string[] = ['1', '2', '3', '4'] satisfies Writer[];
/** The one that makes packs today. */
export const WRITER: Writer = '4';

export const isWriter = (version: string): version is Writer => WRITERS.includes(version);
/** True of a pack whose writer is this one or came after it. */
export const writtenSince = (writer: string, version: Writer): boolean =>
  WRITERS.indexOf(writer) >= WRITERS.indexOf(version);

/** The words of the declaration, the newest first. Old packs hold old words: add, never change. */
export const STATEMENTS: readonly [string, ...string[]] = [
  'I confirm that the actions recorded here were carried out by me in the CRM training sandbox on the dates shown, and that the written accounts are my own work. I have listed any help or software (including AI tools) I used. I understand that a false declaration may be treated as malpractice.',
];
