/** Owns the kinds of things that a timeline has, in the order of its filters. The words of the screen. */
export const timelineKinds = ['Messages', 'Calls and notes', 'Papers', 'Tasks', 'Stages', 'Changes'] as const;
export type TimelineKind = (typeof timelineKinds)[number];
/** Whose timeline it can be. */
export const timelineSubjects = ['candidate', 'client', 'vacancy'] as const;
export type TimelineSubject = (typeof timelineSubjects)[number];
