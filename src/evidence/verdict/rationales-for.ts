/** Owns how much a pack of a page writer tells of each choice: those that left before tell of verdicts alone, and stay as made. */
import type { Run } from '../../engine/run/run.ts';
import { writtenSince } from '../bundle/names.ts';
import type { VacancyRationales } from '../bundle/schema.ts';

export const rationalesFor = (writer: string, run: Run): VacancyRationales[] =>
  run.rationales(writtenSince(writer, '4') ? 'whole' : 'verdicts');
