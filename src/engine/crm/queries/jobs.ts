/** Owns the queries about what a client told of a vacancy. Reads only. */
import type { Crm } from '../crm.ts';
import { postText } from '../rules/post-text.ts';
import { countingIn, missingOf } from '../rules/what-counts.ts';
import type { JobOf, QueryParams } from './shapes.ts';

export function job(crm: Crm, { vacancy: id }: QueryParams<'job'>): JobOf | undefined {
  const vacancy = crm.find('vacancy', id);
  if (!vacancy) return undefined;
  const client = crm.find('client', vacancy.client);
  return {
    client,
    missing: missingOf(crm, vacancy),
    briefs: crm.db.rows(
      'SELECT m.id, m.subject, m.sender, m.on_day FROM brief b JOIN message m ON m.id = b.message WHERE b.vacancy = ? ORDER BY m.on_day, m.id',
      [id],
    ),
    wishes: crm.where('wish', 'vacancy', id),
    posts: crm.where('job_post', 'vacancy', id),
    postText: postText(vacancy, countingIn(crm, id), crm.setting('agency')),
  };
}
