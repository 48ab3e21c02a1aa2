/**
 * Owns the fixed names in a bundle. Apart from its shape, so that whoever only makes a bundle need not carry the checker.
 */
export const FORMAT = 'resourcer-evidence/1';

/** Each piece of evidence has one number: the account, the action log, then the figures. */
export const ACCOUNT_EVIDENCE = 'EV-01';
export const LOG_EVIDENCE = 'EV-02';

export const starParts = ['situation', 'task', 'action', 'result'] as const;
export type StarPart = (typeof starParts)[number];
