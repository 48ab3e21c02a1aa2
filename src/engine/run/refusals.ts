/** Owns the sentences with which the step itself refuses, before or behind the CRM. */

/** The checker's own words may change with its version; an outcome may not. */
export const NOT_AS_ASKED = 'This is not what the command asks for.';

/** Tests assert that no command of a learner ends here. */
export const UNFORESEEN = 'The CRM could not carry this out, and nothing was changed.';

export const NOT_THE_NEXT = 'This is not the help that comes next with this goal, or the goal holds already.';

export const notNow = (kind: 'crm' | 'attempt', phase: string): string =>
  kind === 'crm'
    ? `The CRM can be used at the desk only. This attempt is ${phase === 'briefed' ? 'still at the brief' : 'past the desk; go back to it first'}.`
    : 'This cannot be done at this point of the attempt.';
