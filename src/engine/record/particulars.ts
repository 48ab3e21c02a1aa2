/** Owns what an agency has to obtain from a hirer before it puts anybody forward (Conduct Regulations 2003, regulation 18), and what is missing. */
import { labelOf, type Row } from './catalogue.ts';

type Vacancy = Row<'vacancy'>;
type Asked = Pick<Row<'requirement'>, 'kind'>;
/** In the order of the regulation: start and duration; position, duties, place, hours, risks; what it takes; expenses. */
const ALWAYS = [
  'starts_on',
  'title',
  'duties',
  'town',
  'hours',
  'health_and_safety',
  'experience',
  'authorisations',
  'expenses',
] as const;
/** Requirements say what it takes as well: each of these particulars is said by requirements of these kinds, and by no other. */
const SAID_BY: { readonly [F in keyof Vacancy]?: readonly Asked['kind'][] } = {
  experience: ['Experience', 'Skill'],
  authorisations: ['Qualification', 'Licence or card'],
};

/**
 * What the client has not said yet, in the words of the screen. Duration is asked of temporary work, benefits and notice of permanent,
 * and pay of all that the agency quotes. `more`: what stands beside the vacancy's own fields.
 */
export function missingParticulars(
  vacancy: Vacancy,
  { client, requirements = [] }: { client?: Row<'client'> | undefined; requirements?: readonly Asked[] } = {},
): string[] {
  const permanent = vacancy.work_type === 'Permanent';
  const wanted = [
    ...ALWAYS,
    'pay',
    ...(permanent ? (['benefits', 'notice'] as const) : (['duration'] as const)),
  ] as const;
  const said = (field: keyof Vacancy): boolean =>
    Boolean(vacancy[field]) || requirements.some(({ kind }) => SAID_BY[field]?.includes(kind));
  return [
    ...(client && !client.about && !client.sector ? ['Nature of the client’s business'] : []),
    ...wanted.filter((field) => !said(field)).map((field) => labelOf('vacancy', field)),
  ];
}
