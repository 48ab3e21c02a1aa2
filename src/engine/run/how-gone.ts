/** Owns by which commands somebody is taken out for good, and in which word that is said. Knows no CRM, so that a page can ask it. */
export const howGoneWords = ['erased', 'anonymised'] as const;
export type HowGone = (typeof howGoneWords)[number];

const BY: Readonly<Record<string, HowGone>> = { 'erase-candidate': 'erased', 'anonymise-candidate': 'anonymised' };

export const howGone = (command: string): HowGone | undefined => (Object.hasOwn(BY, command) ? BY[command] : undefined);

/** Which step took somebody out, and how. */
export interface TakenAway {
  step: number;
  how: HowGone;
}
/** Why a figure has no picture any more. */
export const sayTakenAway = ({ how, step }: TakenAway): string =>
  `The picture showed a person who was ${how} at step ${step}; it was taken away.`;
