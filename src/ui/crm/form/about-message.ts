/** Owns what is known of the people and the job that a message is about while it is written, so that a template can be filled. Writes nothing. */
import type { QueryParams } from '../../../engine/crm/queries/shapes.ts';
import type { Session } from '../../session/session.svelte.ts';

type About = Omit<QueryParams<'filledTemplate'>, 'template'>;
type Cells = Readonly<Record<string, unknown>>;

/** `given`: what the form was opened on, `typed`: what stands in it. An answer is about what it answers. */
export async function aboutOf(session: Pick<Session, 'query'>, given: Cells, typed: Cells): Promise<About> {
  const { answers, application } = given;
  const answered: About =
    typeof answers === 'string'
      ? await ofAnswered(session, answers)
      : typeof application === 'string'
        ? await ofApplication(session, application)
        : {};
  const first = (...cells: unknown[]) => cells.find((cell): cell is string => typeof cell === 'string' && cell !== '');
  const all = { ...given, ...Object.fromEntries(Object.entries(typed).filter(([, cell]) => cell !== '')) } as Cells;
  const candidate = first(all['to_candidate'], all['candidate'], answered.candidate);
  const contact = first(all['to_contact'], answered.contact);
  const vacancy = first(all['vacancy'], answered.vacancy);
  return { ...(candidate && { candidate }), ...(contact && { contact }), ...(vacancy && { vacancy }) };
}

async function ofAnswered(session: Pick<Session, 'query'>, id: string): Promise<About> {
  const [found, senders] = await Promise.all([
    session.query('message', { id }),
    session.query('senders', { message: id }),
  ]);
  const sender = (table: string) => senders.find((one) => one.table === table && one.where === 'sender')?.id;
  const { candidate, vacancy, to_contact, to_candidate } = found?.message ?? {};
  const contact = sender('contact') ?? to_contact;
  const person = sender('candidate') ?? to_candidate ?? candidate;
  // Of two vacancies that were taken from it nobody can tell which is meant.
  const [taken, ...others] = found?.vacancies ?? [];
  const job = vacancy ?? (others.length === 0 ? taken?.id : undefined);
  return { ...(person && { candidate: person }), ...(contact && { contact }), ...(job && { vacancy: job }) };
}

async function ofApplication(session: Pick<Session, 'query'>, id: string): Promise<About> {
  const found = await session.query('application', { id });
  return found ? { candidate: found.candidate, vacancy: found.vacancy } : {};
}
