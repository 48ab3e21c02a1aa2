import { describe, expect, it } from 'vitest';
import { accountHints, namingHints } from './account-hints.ts';
import type { AccountText } from './star.ts';

const account = (given: Partial<AccountText>): AccountText => ({
  situation: '',
  task: '',
  action: '',
  result: '',
  ...given,
});
const named = (given: Partial<AccountText>) => accountHints(account(given)).map((hint) => `${hint.part}: ${hint.id}`);

const GOOD = account({
  situation:
    'In the training CRM on 2 November 2026 I was asked to register Ellis Okafor, who had sent an e-mail and a CV.',
  task: 'I had to make a complete record in line with the data protection policy.',
  action:
    'First I compared the e-mail, the CV and the call note before I saved anything, because the three did not agree (step 3). The mobile in the CV had lost its first 0, so I used the number from the call note (Figure 2). I recorded Level 3 as working towards, since Ellis is still waiting for the result.',
  result:
    'As a result the record was saved with 0 errors and its state is Active. Next time I would read the footer first.',
});

describe('accountHints', () => {
  it('says nothing about an account that tells what happened', () => {
    expect(accountHints(GOOD)).toEqual([]);
  });

  it('says nothing about what is empty or hardly begun', () => {
    expect(accountHints(account({}))).toEqual([]);
    expect(named({ action: 'I opened the record.', result: 'It was saved.' })).toEqual([]);
  });

  it('names more “we” than “I”, in the part that has most of it', () => {
    expect(named({ situation: 'We got an e-mail.', action: 'We opened our CRM and we saved it. I typed.' })).toEqual([
      'action: we',
    ]);
    expect(named({ action: 'We got an e-mail. I opened it and I saved it.' })).toEqual([]);
  });

  it('does not take “i.e.” for the learner', () => {
    expect(named({ action: 'We saved it and we closed it, i.e. it was done.' })).toEqual(['action: we']);
  });

  it.each([
    'I would open the record.',
    'You should ask the candidate.',
    'I’ll check the notes.',
    "I'd call the client.",
  ])('names what might be done: %s', (action) => {
    expect(named({ action })).toEqual(['action: conditional']);
  });

  it('lets a Result look back, but not an Action', () => {
    expect(named({ result: 'The record is Active. Next time I would ask at once.' })).toEqual([]);
    expect(named({ action: 'Next time I would ask at once.' })).toEqual(['action: conditional']);
  });

  it('names a job description in the present tense', () => {
    expect(named({ action: 'Every Monday I check the inbox.' })).toEqual(['action: present']);
    expect(named({ action: 'I open the record and then I save it.' })).toEqual(['action: present']);
    expect(named({ action: 'I opened the record and read the note.' })).toEqual([]);
  });

  it('names a Situation longer than the Action', () => {
    const situation =
      'It was a busy day at the agency and there were many messages in the inbox from candidates and clients who all wanted something from the team.';
    expect(named({ situation, action: 'I saved it (step 2).' })).toEqual(['situation: situation-long']);
    expect(named({ situation })).toEqual([]);
  });

  it('names an Action without evidence and without a reason', () => {
    const action = Array.from({ length: 6 }, () => 'I typed the name and saved it.').join(' ');
    expect(named({ action })).toEqual(['action: no-reference', 'action: no-reason']);
    expect(named({ action: `${action} I did this in line with the policy (step 4).` })).toEqual([]);
    for (const name of ['Fig. 2', 'EV-03', 'steps 2 and 3'])
      expect(named({ action: `${action} It was needed because of ${name}.` })).toEqual([]);
  });

  it('names a Result in which nothing can be checked', () => {
    expect(named({ result: 'The record is now much better and everyone was happy.' })).toEqual([
      'result: result-unchecked',
    ]);
    expect(named({ result: 'The record is archived and everyone can see that now.' })).toEqual([]);
    expect(named({ result: 'The record has two skills that it did not have.' })).toEqual([]);
  });
});

describe('what an account names', () => {
  const there = {
    steps: 12,
    figures: [
      { step: 3, leftOut: false },
      { step: 5, leftOut: true },
    ],
  };
  const said = (action: string) => namingHints({ situation: '', task: '', action, result: '' }, there);

  it('is said where it is written when there is no such step and no such figure, also in an account of a few words', () => {
    expect(said('See step 99 and Figure 40 (EV-42), twice step 99; step 5.')).toEqual([
      {
        id: 'in-vain',
        part: 'action',
        says: 'Named here, but not in the pack: step 99, which there is not; Figure 40, which there is not; EV-42, which there is not; step 5, whose figure is left out.',
      },
    ]);
    expect(said('See step 0.')).toHaveLength(1);
  });

  it('is not spoken of when it is there', () => {
    expect(said('I did it (steps 1 to 4, step 12, Figure 1, EV-01, EV-02, EV-03).')).toEqual([]);
  });
});
