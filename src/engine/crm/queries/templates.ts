/** Owns the queries about templates: which there are, and one filled for the people and the job that a message is about. Reads only. */
import { sayDay } from '../../kernel/date.ts';
import type { Row } from '../../record/catalogue.ts';
import { fillTemplate } from '../../record/fill-template.ts';
import { nameOf } from '../../record/names.ts';
import { protectedWords } from '../../record/reason-flags.ts';
import { standardTemplates, type Template } from '../../record/standard-templates.ts';
import type { Crm } from '../crm.ts';
import { missingOf } from '../rules/what-counts.ts';
import type { FilledTemplate, QueryParams } from './shapes.ts';

/** The office's own first; of two with one name the office's. */
export function templates(crm: Crm): Template[] {
  const own = crm.all('template');
  const names = new Set(own.map(({ name }) => name));
  return [...own, ...standardTemplates.filter(({ name }) => !names.has(name))];
}

export function filledTemplate(
  crm: Crm,
  { template, ...about }: QueryParams<'filledTemplate'>,
): FilledTemplate | undefined {
  const found = templates(crm).find(({ id }) => id === template);
  if (!found) return undefined;
  const values = valuesOf(crm, about);
  const [subject, body] = [fillTemplate(found.subject ?? '', values), fillTemplate(found.body, values)];
  return {
    kind: found.kind,
    subject: subject.text,
    body: body.text,
    left: [...new Set([...subject.left, ...body.left])],
  };
}

type About = Omit<QueryParams<'filledTemplate'>, 'template'>;

function valuesOf(crm: Crm, { candidate, contact, vacancy }: About): Record<string, string | null | undefined> {
  const person = candidate ? crm.find('candidate', candidate) : undefined;
  const job = vacancy ? crm.find('vacancy', vacancy) : undefined;
  const whom = crm.find('contact', contact ?? job?.contact ?? '');
  const client = crm.find('client', job?.client ?? whom?.client ?? '');
  const me = crm.find('staff', crm.me);
  return {
    // Who has one name has it in one of the two fields.
    'first name': person?.first_name ?? person?.last_name,
    candidate: candidate && nameOf(crm.lookup, 'candidate', candidate),
    contact: whom?.name,
    client: client?.name,
    ...(job && ofJob(crm, job)),
    reason: candidate && vacancy && reasonFor(crm, candidate, vacancy),
    // The learner goes by no name in the office; what they are stands under a message.
    consultant: me && (me.name === 'You' ? me.job_title : me.name),
    agency: crm.setting('agency'),
  };
}

const ofJob = (crm: Crm, job: Row<'vacancy'>): Record<string, string | null> => ({
  ...ofWishes(crm, job.id),
  vacancy: job.title,
  town: job.town,
  hours: job.hours,
  pay: job.pay,
  start: job.starts_on && sayDay(job.starts_on),
  missing: missingOf(crm, job)
    .map((what) => `- ${what}`)
    .join('\n'),
});

/** What the client has not been told of yet; once they were told of everything, all of it. */
function ofWishes(crm: Crm, vacancy: string): Record<string, string> {
  const all = crm.where('wish', 'vacancy', vacancy);
  const open = all.filter(({ challenged_on }) => challenged_on === null);
  const meant = open.length > 0 ? open : all;
  const said = (cells: readonly (string | null)[]) => cells.flatMap((cell) => cell?.trim() || []).join('; ');
  return {
    wish: said(meant.map(({ asked }) => asked)),
    'what the job needs': said(meant.map(({ restated }) => restated)),
  };
}

/** What the person was told, or was left out for. Words that speak of what the law protects go into no letter. */
function reasonFor(crm: Crm, candidate: string, vacancy: string): string | null | undefined {
  const entry = crm.where('shortlist_entry', 'candidate', candidate).find((one) => one.vacancy === vacancy);
  const reasons = [entry?.told_why, entry?.left_out_because, entry?.left_out_for];
  return reasons.find((reason) => reason && protectedWords(reason).length === 0);
}
