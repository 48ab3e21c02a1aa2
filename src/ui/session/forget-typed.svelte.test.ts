/** Owns proof that a tab remembers nothing of somebody who was taken out, and all else as it was. */
import { beforeEach, expect, it } from 'vitest';
import { remember, remembered } from '../kit/tab-storage.ts';
import { forgetTyped } from './forget-typed.ts';

const gone = {
  theirs: ['CAND-0909', 'DOC-0934', 'MSG-0901'],
  words: ['Caspia Xavier', '07700 900842', 'Caspia', 'Xavier'],
};
const everything = () => Object.keys(sessionStorage).map((key) => [key, remembered(key)] as const);
beforeEach(() => sessionStorage.clear());

it.each([
  ['resourcer draft a-1 write-message CAND-0909', { body: 'Thank you for the call' }],
  ['resourcer draft a-1 write-message CAND-0909 refused', { subject: 'Subject is missing' }],
  ['resourcer draft a-1 move-document DOC-0934', { folder: 'FOLD-0001' }],
])('forgets %s', (key, kept) => {
  remember(key, kept);
  forgetTyped('a-1', gone);
  expect(everything()).toEqual([]);
});

it('takes them out of drafts about others, and searches for them away', () => {
  remember('resourcer draft a-1 add-activity CAND-0002', {
    body: 'Friend of caspia xavier, 07700900842',
    kind: 'Note',
  });
  remember('resourcer list a-1 candidates', {
    search: 'xavier',
    typed: { words: 'Xavier', town: 'Leeds' },
    lastAsked: '{"words":"xavier"}',
  });
  forgetTyped('a-1', gone);
  expect(Object.fromEntries(everything())).toEqual({
    'resourcer draft a-1 add-activity CAND-0002': { body: 'Friend of [erased], [erased]', kind: 'Note' },
    'resourcer list a-1 candidates': { search: '', typed: { words: '', town: 'Leeds' }, lastAsked: '' },
  });
});

it('leaves what is about others, of other attempts, and the account', () => {
  remember('resourcer draft a-1 add-activity CAND-0002', { body: 'Ring back' });
  remember('resourcer draft a-2 write-message CAND-0909', { body: 'Dear Caspia' });
  remember('account a-1', { action: 'I erased Caspia' });
  const before = everything();
  forgetTyped('a-1', gone);
  expect(everything()).toEqual(before);
});
