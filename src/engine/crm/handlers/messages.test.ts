/** Owns proof of what becomes of a message that is written, answered or filed. Must never judge what is written in one. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED } from '../../../../tests/builders/crm-rows.ts';
import type { Row, Rows } from '../../record/catalogue.ts';

const GWEN = 'CON-0901';
const people: Rows = {
  client: [{ id: 'CLI-0901', name: 'Holt Foods', state: 'Active' }],
  contact: [
    { id: GWEN, client: 'CLI-0901', name: 'Gwen Fairley', email: 'gwen.fairley@example.com', phone: '0113 496 0142' },
    { id: 'CON-0902', client: 'CLI-0901', name: 'No Address' },
  ],
  staff: [
    {
      id: 'STAFF-0009',
      name: 'Marek Nowak',
      job_title: 'Consultant',
      role: 'ROLE-RESOURCER',
      email: 'm.nowak@example.com',
    },
  ],
  message: [
    letter('MSG-0901', { sender: 'Gwen Fairley', sender_address: 'Gwen.Fairley@example.com', vacancy: 'VAC-0001' }),
    letter('MSG-0902', { kind: 'Phone call' }),
    letter('MSG-0903', {
      sender: 'Nobody Known',
      sender_address: 'nobody@example.com',
      at_time: '16:48',
      on_day: '2026-11-02',
    }),
  ],
};
function letter(id: string, over: Partial<Row<'message'>>) {
  return {
    ...{ id, mailbox: 'Inbox', kind: 'E-mail', sender: 'Ellis', recipient: 'You', subject: 'Drivers', body: 'x' },
    ...{ on_day: '2026-10-30', at_time: '09:00', ...over },
  } as Row<'message'>;
}

const written = (over: Record<string, unknown>) => ({
  id: 'MSG-0910',
  kind: 'E-mail',
  subject: 'Hello',
  body: 'Free?',
  ...over,
});
/** The message that was sent, or why it was not. */
function send(name: string, input: Record<string, unknown>, crm = new TestCrm(people)): Row<'message'> | string[] {
  const refused = crm.refused(name, input);
  return refused.length > 0 ? refused : (crm.sandbox.find('message', String(input['id'])) ?? []);
}

describe('a message with fields of a template that nobody filled in', () => {
  const open = written({ to_candidate: AMIRA, subject: 'Your interview at {client}', body: 'Dear {first name}' });
  const asked =
    'unfilled: {client} and {first name}: not filled in. Fill in or take out what stands in braces, or say that it goes as it is.';

  it('is asked about, written or answered, and goes where that is said', () => {
    expect(send('write-message', open)).toEqual([asked]);
    expect(send('write-message', { ...open, unfilled: 'Send it as it is' })).toMatchObject({ mailbox: 'Sent' });
    expect(send('answer-message', { id: 'MSG-0910', answers: 'MSG-0901', body: 'On {interview day}' })).toEqual([
      expect.stringMatching(/^unfilled: \{interview day\}: not filled in\./),
    ]);
    expect(send('write-message', { ...open, subject: 'Your interview', body: 'a {1} b {} c' })).toMatchObject({
      mailbox: 'Sent',
    });
  });
});

describe('a message that is written', () => {
  it('lands in Sent, on the sandbox’s day, a minute after the last one of that day', () => {
    const crm = new TestCrm(people);
    const first = send('write-message', written({ to_candidate: AMIRA }), crm);
    expect(first).toMatchObject({ mailbox: 'Sent', sender: 'You', on_day: '2026-11-02', at_time: '16:49', read: 1 });
    expect(send('write-message', written({ id: 'MSG-0911', to_candidate: AMIRA }), crm)).toMatchObject({
      at_time: '16:50',
    });
    crm.goTo('2026-11-03');
    expect(send('write-message', written({ id: 'MSG-0912', to_candidate: AMIRA }), crm)).toMatchObject({
      on_day: '2026-11-03',
      at_time: '09:01',
    });
  });

  it('does not run past the end of the day', () => {
    const late: Rows = { message: [letter('MSG-0900', { at_time: '23:59', on_day: '2026-11-02' })] };
    expect(send('write-message', written({ to_candidate: AMIRA }), new TestCrm(late))).toMatchObject({
      at_time: '23:59',
    });
  });

  it.each([
    [
      'a candidate',
      { to_candidate: AMIRA },
      { recipient: 'Amira Khan', recipient_address: 'amira.khan@example.com', candidate: AMIRA },
    ],
    ['a candidate in the archive', { to_candidate: ARCHIVED }, { recipient: 'Cleo Park', candidate: ARCHIVED }],
    ['a contact', { to_contact: GWEN }, { recipient: 'Gwen Fairley', client: 'CLI-0901', candidate: null }],
    ['a colleague', { to_colleague: 'STAFF-0009' }, { recipient: 'Marek Nowak', client: null, candidate: null }],
    [
      'an address',
      { recipient_address: ' Who@Example.com ' },
      { recipient: 'who@example.com', recipient_address: 'who@example.com' },
    ],
    [
      'an address that a record has',
      { recipient_address: 'AMIRA.KHAN@example.com' },
      { recipient: 'Amira Khan', to_candidate: AMIRA, candidate: AMIRA },
    ],
    [
      'a mobile',
      { kind: 'Text message', subject: null, recipient_address: '07700900999' },
      { recipient: '07700 900999', subject: 'Text message' },
    ],
    [
      'a mobile that a record has',
      { kind: 'Text message', subject: null, to_candidate: AMIRA },
      { recipient_address: '07700 900101' },
    ],
    [
      'a contact, about a candidate and a job',
      { to_contact: GWEN, candidate: AMIRA, vacancy: 'VAC-0001' },
      { candidate: AMIRA, client: 'CLI-0901', vacancy: 'VAC-0001' },
    ],
    [
      'a candidate, about the job of a client',
      { to_candidate: AMIRA, vacancy: 'VAC-0001' },
      { vacancy: 'VAC-0001', client: null },
    ],
  ])('to %s lies on the records that it is to and about', (_, to, cells) => {
    expect(send('write-message', written(to))).toMatchObject(cells);
  });

  it.each([
    ['to nobody', {}, 'recipient_address: Say whom it goes to.'],
    [
      'to two',
      { to_candidate: AMIRA, to_contact: GWEN },
      'recipient_address: It goes to one recipient. Write to the others in messages of their own.',
    ],
    [
      'to a record without an e-mail',
      { to_contact: 'CON-0902' },
      'recipient_address: There is no e-mail on the record.',
    ],
    [
      'as a text to a colleague',
      { kind: 'Text message', to_colleague: 'STAFF-0009' },
      'recipient_address: There is no mobile on the record.',
    ],
    [
      'as a text to a landline',
      { kind: 'Text message', to_contact: GWEN },
      'recipient_address: “0113 496 0142” cannot be used as mobile. UK mobiles have 11 digits and start 07. A landline takes no text message. Put it in a note and ask for a mobile.',
    ],
    [
      'to half an address',
      { recipient_address: 'gwen@' },
      expect.stringContaining('recipient_address: “gwen@” cannot be used as e-mail.'),
    ],
    [
      'without a subject',
      { to_candidate: AMIRA, subject: ' ' },
      'subject: Subject is missing. Say in a few words what it is about.',
    ],
    ['without a word', { to_candidate: AMIRA, body: ' ' }, 'body: Message is missing.'],
    ['with a call', { to_candidate: AMIRA, kind: 'Phone call' }, 'kind: “Phone call” is not on the list for kind.'],
    ['under a reference that is taken', { id: 'MSG-0901', to_candidate: AMIRA }, 'MSG-0901 is already taken.'],
  ])('%s is refused', (_, over, says) => {
    expect(send('write-message', written(over))).toEqual([says]);
  });

  it('may say what it should not, and is kept as it was typed', () => {
    const body = '<b onclick="x">Amira</b>, born 1999, lives at 8 Cross Green Rise; {first name}‮\nHas epilepsy';
    const over = { to_contact: GWEN, candidate: AMIRA, body, unfilled: 'Send it as it is' };
    expect(send('write-message', written(over))).toMatchObject({
      body: body.replace('‮', ''),
    });
  });
});

describe('an answer', () => {
  const answer = (answers: string, over = {}) => ({ id: 'MSG-0910', answers, body: 'Thank you', ...over });

  it('goes to who wrote, keeps the thread and what it is about', () => {
    expect(send('answer-message', answer('MSG-0901'))).toMatchObject({
      ...{ mailbox: 'Sent', kind: 'E-mail', answers: 'MSG-0901', subject: 'Re: Drivers', recipient: 'Gwen Fairley' },
      ...{ recipient_address: 'gwen.fairley@example.com', to_contact: GWEN, client: 'CLI-0901', vacancy: 'VAC-0001' },
    });
  });

  it('to somebody whom no record knows is to their address', () => {
    expect(send('answer-message', answer('MSG-0903', { subject: 'Your CV' }))).toMatchObject({
      ...{ recipient: 'Nobody Known', recipient_address: 'nobody@example.com', subject: 'Your CV', to_candidate: null },
    });
  });

  it('to one’s own goes to the same recipient once more, and is not called an answer to an answer', () => {
    const crm = new TestCrm(people);
    send('answer-message', answer('MSG-0901'), crm);
    expect(send('answer-message', answer('MSG-0910', { id: 'MSG-0911' }), crm)).toMatchObject({
      ...{ recipient: 'Gwen Fairley', subject: 'Re: Drivers', answers: 'MSG-0910' },
    });
  });

  it.each([
    ['a call', 'MSG-0902', 'A call or a note has no address to answer to. Write a message.'],
    ['a message without an address', 'MSG-0001', 'There is no address of Ellis on this message. Write a message.'],
    ['no message', 'MSG-0999', 'answers: There is no message MSG-0999.'],
  ])('to %s is refused', (_, answers, says) => expect(send('answer-message', answer(answers))).toEqual([says]));
});

describe('what a message is about', () => {
  it('can be said and taken back', () => {
    const crm = new TestCrm(people);
    const file = (changes: Record<string, unknown>) => crm.refused('file-message', { message: 'MSG-0901', changes });
    expect(file({ vacancy: null, candidate: AMIRA })).toEqual([]);
    expect(crm.sandbox.find('message', 'MSG-0901')).toMatchObject({ candidate: AMIRA, vacancy: null });
    expect(file({ candidate: AMIRA })).toEqual(['Nothing was changed, so there is nothing to save.']);
  });

  it('is no vacancy of another client', () => {
    const crm = new TestCrm(people);
    expect(crm.refused('file-message', { message: 'MSG-0901', changes: { client: 'CLI-0901' } })).toEqual([
      'vacancy: This vacancy is of another client.',
    ]);
  });
});

describe('a message that is still to come', () => {
  it('keeps its reference: nobody else can take it, and the next free one lies behind it', () => {
    const crm = new TestCrm(people);
    const coming: Rows = { message: [letter('MSG-0950', {})] };
    crm.sandbox.expect(coming);
    expect(crm.refused('write-message', written({ id: 'MSG-0950', to_candidate: AMIRA }))).toEqual([
      'MSG-0950 is already taken.',
    ]);
    expect(crm.sandbox.numbers.highest('message')).toBe(950);
    crm.sandbox.receive(coming);
    expect(crm.sandbox.find('message', 'MSG-0950')?.subject).toBe('Drivers');
  });
});
