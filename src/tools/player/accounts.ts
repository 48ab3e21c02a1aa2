/**
 * Owns the accounts that the demo's learner writes, by scenario: first person, past tense, with reasons and steps, as an assessor hopes for.
 * What differs from learner to learner stands in braces, and is told when the account is asked for.
 */
import { filled, type Told } from '../../engine/scenario/draw.ts';
import type { AccountText } from './player.ts';

const accounts: Record<string, AccountText> = {
  'register-a-new-candidate': {
    situation:
      'In the training CRM on 2 November 2026 I was asked by the branch manager to register {person.first} {person.last}, who had e-mailed a CV on Friday. A colleague had already rung back and left a call note.',
    task: 'I had to make one complete record from three sources that did not agree, in line with the registration policy, so that a consultant could search for reception work the next day.',
    action:
      'First I read the e-mail, the CV and the call note before I typed anything, because each had something the others did not (step 2), (step 4). I searched by mobile, e-mail and name in the list, the archive and the bin, so that there would not be two records (step 5), (step 7). The postcode stood only in the footer of the e-mail, and the mobile in the CV had lost its 0, so I used the number from the call note (Figure 4).\n\nI went by the policy for the date of birth: the law asks for it under 22, and of nobody older. I recorded the Level 3 as “working towards”, since the result has not come (step 12): a client would otherwise be told something that is not true.\n\nThe call note had a remark about health in it. I left it out of the open notes, because everybody reads them and nobody had asked {person.first}, and I recorded the wish about shifts as a preference (step 17). There were {history.count} months that no job explained, so I made a task to ask (step 18), in line with the policy, and did not guess.',
    result:
      'As a result there is one record with every mandatory field, availability verified on 2 November, three skills from the list and the CV filed by the naming rule (step 19). The privacy notice went out the same day. The audit trail shows each change. Next time I would send the notice before I add the history, so that it cannot be forgotten.',
  },
  'put-right-a-colleagues-mistake': {
    situation:
      'In the training CRM on 2 November 2026 compliance could not find the right-to-work copy of {person.first} {person.last}, a former temp of our own. A colleague had put the record in the bin to tidy up.',
    task: 'I had to bring back the record itself, archive it under the right rule with its release date, and report the incident to the branch manager, in line with the policies on the bin and on retention.',
    action:
      'I looked in the bin (step 5) and found the record there since {binned.day_said}, so it could still be restored within the 30 days. I restored it (step 7) and did not type it in again, because a new record would have had no right-to-work check and no history.\n\nI tried to open the copy and was refused, since the folder is restricted; I did not need to see it to date it. The engagement ended on {term.ended_said} and the copy is kept two years longer, so I gave it that day (step 9). The record also has twelve months from the last service. I worked out both days, and archived it under the rule that runs longer (step 10).',
    result:
      'As a result the record is whole and out of daily use until {term.release_said}, the copy has a date of its own, and the branch manager has an incident report (step 11). The audit trail shows who binned it and who brought it back.',
  },
};

/** The account for a scenario as it was told to its learner; undefined where nobody has written one. */
export const accountOf = (slug: string, told: Told): AccountText | undefined => filled(accounts[slug], told);
