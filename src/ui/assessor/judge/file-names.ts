/**
 * Owns what the files of a judgement are called, after the pack that they are about, and with the time of day: who signs again on the same day must not
 * give two files one name.
 */
import { packFileName } from '../../../desk/pack/file-name.ts';
import type { JudgedPack } from '../../../evidence/assessment/schema.ts';
import { timeIn } from '../file-name.ts';

const named = ({ learner, attempt, scenario }: JudgedPack, at: string, what: string): string =>
  packFileName({ ...learner, attempt }, scenario.slug, at).replace(/SIMULATED\.pdf$/, `${timeIn(at)}_${what}`);

export const decisionName = (pack: JudgedPack, at: string): string => named(pack, at, 'decision.jws');
/** Plain text: the same envelope, signed by nobody. */
export const unsignedName = (pack: JudgedPack, at: string): string => named(pack, at, 'decision-unsigned.json');
export const recordName = (pack: JudgedPack, at: string): string => named(pack, at, 'ASSESSMENT.pdf');
export const togetherName = (pack: JudgedPack, at: string): string => named(pack, at, 'PACK-AND-ASSESSMENT.pdf');
