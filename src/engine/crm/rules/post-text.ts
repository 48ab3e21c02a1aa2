/**
 * Owns the text of a vacancy for a job board, made from its particulars and requirements: what the job is, where, when, for how much, and
 * what it takes. Neither the client's name nor a client's wish is in it. It is a beginning; a person reads it before it is posted.
 */
import { sayDay } from '../../kernel/date.ts';
import { labelOf, type Row } from '../../record/catalogue.ts';
import { needs } from '../../record/picks.ts';

type Vacancy = Row<'vacancy'>;
/** In the order in which somebody who looks for work wants to know. */
const FACTS = ['town', 'work_type', 'pay', 'hours', 'starts_on', 'duration', 'benefits'] as const;
const TEXTS = ['duties', 'experience', 'authorisations'] as const;

export function postText(
  vacancy: Vacancy,
  requirements: readonly Pick<Row<'requirement'>, 'need' | 'what'>[],
  agency: string,
): string {
  const said = (field: (typeof FACTS)[number]): string =>
    field === 'starts_on' ? sayDay(String(vacancy.starts_on)) : String(vacancy[field]);
  const facts = FACTS.filter((field) => vacancy[field] && !(field === 'duration' && vacancy.work_type === 'Permanent'));
  const texts = TEXTS.filter((field) => vacancy[field]);
  const asked = needs.map((need) => ({ need, points: requirements.filter((one) => one.need === need) }));
  // The Conduct Regulations ask that an advertisement says in which capacity the agency acts (regulation 27).
  const acts = vacancy.work_type === 'Temporary' ? 'an employment business' : 'an employment agency';
  return [
    vacancy.title,
    facts.map((field) => `${labelOf('vacancy', field)}: ${said(field)}`).join('\n'),
    ...texts.map((field) => `${labelOf('vacancy', field)}\n${vacancy[field]}`),
    ...asked
      .filter(({ points }) => points.length > 0)
      .map(({ need, points }) => `${need}\n${points.map(({ what }) => `- ${what}`).join('\n')}`),
    `${agency} is acting as ${acts} for this vacancy.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}
