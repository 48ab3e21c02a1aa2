/** Owns which stages of a shortlist, and of a placement, belong together. Must never move anybody. */
import type { placementStates, shortlistStates } from './picks.ts';

export type Stage = (typeof shortlistStates)[number];

/** Before anything is sent. */
export const LISTED = ['Longlisted', 'Shortlisted'] as const satisfies readonly Stage[];
export const isListed = (stage: Stage): boolean => (LISTED as readonly Stage[]).includes(stage);
/** From where somebody may be sent; after a withdrawal also again. */
export const TO_SUBMIT: readonly Stage[] = [...LISTED, 'Withdrawn'];
export const WITH_CLIENT: readonly Stage[] = ['Submitted', 'Interview'];
/** Something is still to be decided. */
export const RUNNING: readonly Stage[] = [...LISTED, ...WITH_CLIENT, 'Offered'];

/** The person starts, or has started. */
export const STANDING: readonly (typeof placementStates)[number][] = ['Offered', 'Started'];
