/** Owns the handlers that make, change and show a candidate's record. */
import type { ProfileField } from '../../command/fields.ts';
import type { Row } from '../../record/catalogue.ts';
import { checkProfile, mandatoryFields } from '../rules/profile.ts';
import { existing, liveCandidate } from '../rules/text.ts';
import { Refused, refuse, type World } from '../world.ts';
import type { Handler } from './handler.ts';

export const openCandidate: Handler<'open-candidate'> = (world, { candidate }) => {
  existing(world, 'candidate', candidate);
  world.looked('candidate', candidate, candidate, true);
};

export const registerCandidate: Handler<'register-candidate'> = (world, { candidate, profile }) => {
  const { values, refusals } = checkProfile(profile, mandatoryFields, world.today);
  if (refusals.length > 0) throw new Refused(refusals);
  refuseTwin(world, candidate, values.email as string, values.mobile as string);
  world.insert('candidate', {
    right_to_work: 'Not checked',
    marketing: 'Not asked',
    ...(values as Partial<Row<'candidate'>>),
    id: candidate,
    state: 'Active',
    owner: world.me,
    registered_on: world.today,
    last_contact: world.today,
  });
};

export const updateCandidate: Handler<'update-candidate'> = (world, { candidate, changes }) => {
  liveCandidate(world, candidate);
  const needed = mandatoryFields.filter((field) => Object.hasOwn(changes, field));
  const { values, refusals } = checkProfile(changes, needed, world.today);
  if (refusals.length > 0) throw new Refused(refusals);
  const before = existing(world, 'candidate', candidate);
  const differs = (Object.keys(values) as ProfileField[]).some((field) => (values[field] ?? null) !== before[field]);
  if (!differs) refuse('', 'Nothing was changed, so there is nothing to save.');
  refuseTwin(
    world,
    candidate,
    values.email ? String(values.email) : null,
    values.mobile ? String(values.mobile) : null,
  );
  world.update('candidate', candidate, values as Partial<Row<'candidate'>>);
};

/** The same e-mail or mobile on two records in use is nearly always one person twice. */
function refuseTwin(world: World, id: string, email: string | null, mobile: string | null): void {
  for (const [field, value, label] of [
    ['email', email, 'e-mail address'],
    ['mobile', mobile, 'mobile'],
  ] as const) {
    if (!value) continue;
    const twin = world.where('candidate', field, value).find((other) => other.id !== id && other.state === 'Active');
    if (twin)
      refuse(
        field,
        `${twin.first_name} ${twin.last_name} (${twin.id}) already has this ${label}. Is it the same person?`,
      );
  }
}
