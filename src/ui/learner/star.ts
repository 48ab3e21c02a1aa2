/** Owns what each part of an account is for, in the learner's words. Starters begin a sentence; they never finish one. */
import { sayDay } from '../../engine/kernel/date.ts';
import { type StarPart, starParts } from '../../evidence/bundle/names.ts';

export type AccountText = Record<StarPart, string>;

export const parts: readonly StarPart[] = starParts;

export interface PartGuide {
  part: StarPart;
  title: string;
  prompt: string;
  /** The usual length in words. */
  usual: [number, number];
  rows: number;
  starters: string[];
}

export const USUAL_TOTAL: [number, number] = [200, 400];

/** `day`: the sandbox's date. */
export const guides = (day: string): PartGuide[] => [
  {
    part: 'situation',
    title: 'Situation',
    prompt: 'Where and when was it, and what set it off? One or two sentences.',
    usual: [20, 40],
    rows: 3,
    starters: [`In the training CRM on ${sayDay(day)} I was asked to …`, 'It began when …'],
  },
  {
    part: 'task',
    title: 'Task',
    prompt: 'What was yours to do, and which policy or rule did it have to follow?',
    usual: [20, 40],
    rows: 3,
    starters: ['I had to …', 'The policy that applied was …'],
  },
  {
    part: 'action',
    title: 'Action',
    prompt:
      'What did you do, step by step? Say how and why, what went wrong and what you chose. Put in the steps and figures that show it.',
    usual: [110, 240],
    rows: 9,
    starters: ['First I …', 'I did this because …', 'When the CRM refused it, I …', 'I decided not to … because …'],
  },
  {
    part: 'result',
    title: 'Result',
    prompt:
      'What came of it that can be checked? What did it mean for the candidate or the client? What would you do differently?',
    usual: [40, 80],
    rows: 4,
    starters: ['As a result …', 'The audit trail shows …', 'Next time I would …'],
  },
];
