/** Owns the handlers that make, change and show a candidate's record. */
import { ageOn } from '../../kernel/date.ts';
import { liveCandidate } from '../rules/text.ts';
import { refuse, type World } from '../world.ts';
import type { Handler } from './handler.ts';

export const openCandidate: Handler<'open-candidate'> = (world, { candidate }) => {
  world.looked('candidate', candidate, candidate, true);
};

export const registerCandidate: Handler<'register-candidate'> = (world, { candidate, profile }) => {
  refuseAge(world, profile.date_of_birth);
  refuseTwin(world, candidate, profile);
  world.insert('candidate', {
    right_to_work: 'Not checked',
    marketing: 'Not asked',
    ...profile,
    id: candidate,
    state: 'Active',
    owner: world.me,
    registered_on: world.today,
    last_contact: world.today,
  });
};

export const updateCandidate: Handler<'update-candidate'> = (world, { candidate, changes }) => {
  liveCandidate(world, candidate);
  refuseAge(world, changes.date_of_birth);
  refuseTwin(world, candidate, changes);
  world.update('candidate', candidate, changes);
};

function refuseAge(world: World, born: string | null | undefined): void {
  if (born && (born >= world.today || ageOn(born, world.today) > 100))
    refuse('date_of_birth', 'Date of birth: check the year.');
}

/** The same e-mail or mobile on two records in use is nearly always one person twice. */
function refuseTwin(world: World, id: string, given: { email?: string; mobile?: string }): void {
  for (const [field, label] of [
    ['email', 'e-mail address'],
    ['mobile', 'mobile'],
  ] as const) {
    const value = given[field];
    if (!value) continue;
    const twin = world.where('candidate', field, value).find((other) => other.id !== id && other.state === 'Active');
    if (twin)
      refuse(
        field,
        `${twin.first_name} ${twin.last_name} (${twin.id}) already has this ${label}. Is it the same person?`,
      );
  }
}
