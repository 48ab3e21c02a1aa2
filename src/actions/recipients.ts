/** Owns that the ways to say whom a message is to stand under one control on the screen, and by which words it is found. */
import { type RecipientField, recipientFields } from '../engine/record/message-parts.ts';

export const recipients: { label: string; at: RecipientField } = {
  label: 'To',
  /** The field whose place the control takes; what the CRM says of any of them stands there. */
  at: 'recipient_address',
};
export const isRecipient = (field: string): field is RecipientField => recipientFields.some((name) => name === field);
