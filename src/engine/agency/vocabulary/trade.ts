/** Owns what is said about a trade, so that one text serves careers, CVs and vacancies. Never holds a person. */
import type { sectors } from '../../record/picks.ts';

export interface Trade {
  sector: (typeof sectors)[number];
  /** What the years were spent in: "6 years in office work". */
  field: string;
  /** From first job to highest: "Title: duty; duty|skill; skill". The duties read well in a CV and in a vacancy. */
  ladder: readonly string[];
  /** The first rung is for learners: grown-ups stand higher. */
  learnersFirst?: true;
  /** Pence an hour on each rung. */
  pay: readonly number[];
  /** Kinds of employer, put after a made-up place: "Thornbeck" + "Solicitors". */
  firms: string;
  /** Names from the skills picklist; those that a qualification proves come with it alone. */
  skills: string;
  /** "from rung|per cent who hold it|level (L: licence or card)|title|months valid|skill it proves". */
  learned: readonly string[];
  /** P permanent, T temporary, E either: repeated as often as they occur. */
  wants: string;
  /** D day, E evening, N night, A any. */
  shifts: string;
  strengths: readonly string[];
  /** What a consultant wrote after trying the person out; {40-60} is a number between the two. */
  test: string;
  /** Health and safety risks and controls, as regulation 18 asks of a vacancy. */
  risks: string;
}

/** "Receptionist", its duties and the skills it gives, from one rung of a ladder. */
export function rung(text = ''): { title: string; duties: string[]; gives: string[] } {
  const [work = '', gives = ''] = text.split('|');
  const [title = '', duties = ''] = work.split(': ');
  return { title, duties: duties.split('; '), gives: gives.split(';').filter(Boolean) };
}
