/**
 * Owns proof of what is taken over from a message, and of what is left to a person because it is not plain.
 * Must never read the agency's own messages.
 */
import { describe, expect, it } from 'vitest';
import { takenFrom } from './from-message.ts';

const mail = (body: string, sender = 'Ellis Okafor', sender_address: string | null = 'ellis.okafor@example.com') =>
  takenFrom({ kind: 'E-mail', sender, sender_address, body });
const ELLIS = { first_name: 'Ellis', last_name: 'Okafor', email: 'ellis.okafor@example.com' };

describe('what a record takes over from an e-mail', () => {
  it('is name, address and town of its sender, where they stand on a line with one postcode', () =>
    expect(mail('Hi,\n\nI would like to register.\n\nEllis Okafor\n22 Kirkgate Mews, Leeds LS2 7DJ')).toEqual({
      ...ELLIS,
      address: '22 Kirkgate Mews',
      town: 'Leeds',
      postcode: 'LS2 7DJ',
    }));

  it.each([
    ['on lines of their own', '22 Kirkgate Mews,\nLeeds\nLS2 7DJ'],
    ['with a comma before the postcode', '22 Kirkgate Mews, Leeds, LS2 7DJ.'],
    ['with the postcode written together', '22 Kirkgate Mews, Leeds LS27DJ'],
  ])('is the same address %s', (_, body) =>
    expect(mail(body)).toEqual({ ...ELLIS, address: '22 Kirkgate Mews', town: 'Leeds', postcode: 'LS2 7DJ' }),
  );

  it.each([
    ['the street has no number', 'The Old Mill, Leeds LS2 7DJ'],
    ['there are three parts', '22 Kirkgate Mews, Armley, Leeds LS2 7DJ'],
    ['a line over it may belong to it', 'Flat 2\n22 Kirkgate Mews, Leeds LS2 7DJ'],
    ['a line over several may belong to them', 'Flat 2\n22 Kirkgate Mews\nLeeds\nLS2 7DJ'],
    ['it stands in a sentence', 'You will find me at LS2 7DJ'],
  ])('is the postcode alone where %s', (_, body) => expect(mail(body)).toEqual({ ...ELLIS, postcode: 'LS2 7DJ' }));

  it.each([
    ['two postcodes', '22 Kirkgate Mews, Leeds LS2 7DJ\nor at my mother’s, 4 High Street, York YO1 7EP'],
    ['no postcode', '22 Kirkgate Mews, Leeds'],
    ['a job reference that is none', 'About your advert AB12 3456'],
  ])('is no address where there is %s', (_, body) => expect(mail(body)).toEqual(ELLIS));

  it.each(['Ellis', 'Mary Ann Smith', 'O2 Recruitment', ''])('is no name where the sender is “%s”', (sender) =>
    expect(mail('', sender)).toEqual({ email: 'ellis.okafor@example.com' }),
  );

  it('keeps names as they are written', () =>
    expect(mail('', "Zoë O'Neill-Żak")).toMatchObject({ first_name: 'Zoë', last_name: "O'Neill-Żak" }));
});

describe('nothing is taken over', () => {
  it.each([
    ['a note of a call, which a colleague wrote', 'Phone call', 'callum@example.com'],
    ['an e-mail without an address', 'E-mail', null],
    ['an e-mail whose address is none', 'E-mail', 'reception'],
  ])('from %s', (_, kind, sender_address) =>
    expect(takenFrom({ kind, sender: 'Callum Reid', sender_address, body: '22 Kirkgate Mews, Leeds LS2 7DJ' })).toEqual(
      {},
    ),
  );
});
