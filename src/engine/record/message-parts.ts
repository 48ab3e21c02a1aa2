/** Owns how a message names whom it is to, and what the subject of an answer is. Pure. */

/** The ways to say whom a message is to; a message has one of them. */
export const recipientFields = ['to_candidate', 'to_contact', 'to_colleague', 'recipient_address'] as const;
export type RecipientField = (typeof recipientFields)[number];

/** "Re: Forklift drivers", however often it goes back and forth. */
export const answering = (subject: string): string => (/^re:/i.test(subject) ? subject : `Re: ${subject}`);
