/** Owns turning what a case asks for into a row of the CRM. Must never judge anybody by it. */
import type { NewRow, Rows } from '../../src/engine/record/catalogue.ts';
import { onList, shiftPatterns, verdicts } from '../../src/engine/record/picks.ts';

export interface Asked {
  id: string;
  what: string;
  kind: string;
  title?: string;
  titles?: string[];
  skill?: string;
  same_as?: string[];
  near?: string[];
  below?: string[];
  other?: string[];
  years?: number;
  months?: number;
  from?: string;
  to?: string;
  by?: string;
  highest?: number;
  per?: string;
  shift?: string;
}

/** What a case may say of a requirement. */
export const askedKeys = [
  ...([
    'id',
    'what',
    'kind',
    'title',
    'titles',
    'skill',
    'same_as',
    'near',
    'below',
    'other',
    'years',
    'months',
  ] as const),
  ...(['from', 'to', 'by', 'highest', 'per', 'shift'] as const),
] satisfies readonly (keyof Asked)[];

const kinds: Record<string, NewRow<'requirement'>['kind']> = {
  qualification: 'Qualification',
  skill: 'Skill',
  experience: 'Experience',
  licence: 'Licence or card',
  availability: 'Availability',
  pay: 'Pay',
  travel: 'Travel',
  shift: 'Shift',
  right_to_work: 'Right to work',
  identity: 'Identity',
  other: 'Other',
};

export const verdictPick = (verdict: string): (typeof verdicts)[number] =>
  onList(verdicts, `${verdict.slice(0, 1).toUpperCase()}${verdict.slice(1)}`);

const list = (...parts: (string[] | undefined)[]): string | null =>
  parts.flatMap((part) => part ?? []).join('\n') || null;

export function requirementRow(asked: Asked, office: Rows): Omit<NewRow<'requirement'>, 'id'> {
  const kind = kinds[asked.kind];
  if (!kind) throw new Error(`the CRM has no requirement of kind ${asked.kind}`);
  const months = Math.round((asked.years ?? 0) * 12) + (asked.months ?? 0);
  const skill = office.skill?.find(({ name }) => name === asked.skill)?.id ?? null;
  return {
    kind,
    what: asked.what,
    skill,
    named: asked.title ?? (skill ? null : (asked.skill ?? null)),
    same_as: list(asked.same_as, asked.titles),
    near: list(asked.near, asked.below),
    other: list(asked.other),
    years: months >= 12 ? Math.floor(months / 12) : null,
    months: months % 12 || null,
    good_from: asked.from ?? null,
    good_to: asked.to ?? null,
    free_by: asked.by ?? null,
    shift: asked.shift ? onList(shiftPatterns, asked.shift) : null,
    pay:
      asked.highest === undefined ? null : `£${asked.highest} ${asked.per === 'hour' ? 'an' : 'a'} ${asked.per ?? ''}`,
  };
}
