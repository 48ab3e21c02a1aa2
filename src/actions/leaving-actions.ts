/** Owns how the commands at the end of a record's time are done on the screen; a part of the table of screen actions. */
import { inForm, type RecordState } from './action.ts';

/** Of whom something is left. */
export const THERE: readonly RecordState[] = ['Active', 'In the bin', 'Archived'];
const FOR_GOOD = 'It cannot be undone. Only the line in the audit trail stays, without a word of the person.';

export const leavingActions = {
  'decide-retention': inForm('decide-retention', {
    buttons: [
      { at: 'beside How long it is kept', words: 'Record a decision' },
      { at: 'on a due part', words: 'Decide' },
    ],
    icon: 'keep',
    title: 'What becomes of it',
    about: 'A decision is a note with its reason. It does nothing by itself; below stands what each would do.',
    submit: 'Record the decision',
    when: THERE,
    tab: 'protection',
  }),
  'place-hold': inForm('place-hold', {
    buttons: [{ at: 'beside Holds', words: 'Place a hold' }],
    icon: 'keep',
    title: 'Place a hold on {what}',
    about: 'Nothing goes while it lasts, whatever the rules say. Sending advertising stops all the same.',
    submit: 'Place the hold',
    when: THERE,
    tab: 'protection',
  }),
  'release-hold': inForm('release-hold', {
    buttons: [{ at: 'on a hold', words: 'Release {what}' }],
    icon: 'restore',
    title: 'Release the hold?',
    about: 'From today on the rules count again, from the days they always counted from.',
    submit: 'Release it',
    where: { released_on: null },
    when: THERE,
    tab: 'protection',
  }),
  'tell-recipient': inForm('tell-recipient', {
    buttons: [{ at: 'beside Recipients', words: 'Record who was told' }],
    icon: 'none',
    title: 'A client was told',
    about: 'Whoever was sent something of the person is told that it is to go.',
    submit: 'Record it',
    today: ['told_on'],
    when: ['Active', 'In the bin', 'Archived', 'Anonymised', 'Erased'],
    tab: 'protection',
  }),
  'erase-candidate': inForm('erase-candidate', {
    buttons: [{ at: 'under More', words: 'Erase…' }],
    icon: 'erase',
    title: 'Erase the record?',
    about: FOR_GOOD,
    submit: 'Erase for good',
    danger: true,
    when: THERE,
  }),
  'erase-part': inForm('erase-part', {
    buttons: [{ at: 'beside How long it is kept', words: 'Erase a part' }],
    icon: 'erase',
    title: 'Erase a part of the record?',
    about: `One paper or entry goes, with all its versions. ${FOR_GOOD}`,
    submit: 'Erase this part',
    danger: true,
    when: THERE,
    tab: 'protection',
  }),
  'anonymise-candidate': inForm('anonymise-candidate', {
    buttons: [{ at: 'under More', words: 'Anonymise…' }],
    icon: 'anonymise',
    title: 'Anonymise the record?',
    about: `What you tick stays for figures; all else goes, papers too. ${FOR_GOOD}`,
    submit: 'Anonymise for good',
    danger: true,
    when: THERE,
  }),
  'pseudonymise-candidate': inForm('pseudonymise-candidate', {
    buttons: [{ at: 'under More', words: 'Put a code in place of the name…' }],
    icon: 'code',
    title: 'Put a code in place of the name?',
    about:
      'It is a pseudonym: somebody has the key, so the record is still personal data, and every rule still counts.',
    submit: 'Put the code in',
  }),
  'resolve-pseudonym': inForm('resolve-pseudonym', {
    buttons: [{ at: 'under the banner', words: 'Put the name back' }],
    icon: 'restore',
    title: 'Put the name back?',
    about: 'The key is used once and taken away.',
    submit: 'Put the name back',
    when: THERE,
  }),
} as const;
