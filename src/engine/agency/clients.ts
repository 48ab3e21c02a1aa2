/** Owns the rows of clients, contacts, vacancies and what these ask for. Never who was put forward. */
import { addDays, type Day } from '../kernel/date.ts';
import { reference } from '../kernel/ids.ts';
import { ago, mondayFrom } from './calendar.ts';
import { upper } from './cv.ts';
import type { Ledger } from './ledger.ts';
import { needsOf, skillId } from './needs.ts';
import type { Vacancy } from './person.ts';
import { clientList, vacancyList } from './words/clients.ts';
import { rung } from './words/trade.ts';
import { trades } from './words/trades.ts';

const MANCHESTER = 'STAFF-0007';
const clientFields = clientList.map((line) => line.split('|'));

export function makeVacancies(today: Day): Vacancy[] {
  return vacancyList.map((text, index) => {
    const [clientName = '', , , , , owner] = clientFields[text.client - 1] ?? [];
    return {
      ...text,
      id: reference('VAC', index + 1),
      clientId: reference('CLI', text.client),
      clientName,
      west: owner === MANCHESTER,
      title: rung(trades[text.trade], text.rung).title,
      openedOn: ago(today, text.opened),
      startsOn: mondayFrom(addDays(today, text.starts)),
    };
  });
}

export function addClients(ledger: Ledger, today: Day, vacancies: readonly Vacancy[]): void {
  const firstContact: string[] = [];
  for (const [name = '', sector = '', town = '', postcode = '', terms, owner = '', about = '', people = ''] of clientFields) {
    const client = ledger.add('client', { name, sector, town, postcode, state: 'Active', terms_sent: ago(today, Number(terms)), owner, about });
    const contacts = people.split('; ').map((line) => {
      const [contact = '', job_title = '', phone = ''] = line.split(', ');
      return ledger.add('contact', { client, name: contact, job_title, email: `${contact.toLowerCase().replace(' ', '.')}@example.com`, phone });
    });
    firstContact.push(contacts[0] as string);
  }
  for (const vacancy of vacancies) addVacancy(ledger, vacancy, firstContact[vacancy.client - 1] as string);
}

function addVacancy(ledger: Ledger, vacancy: Vacancy, contact: string): void {
  const [, , town = '', postcode = '', , owner = ''] = clientFields[vacancy.client - 1] ?? [];
  const trade = trades[vacancy.trade];
  ledger.add('vacancy', {
    id: vacancy.id,
    client: vacancy.clientId,
    contact,
    title: vacancy.title,
    sector: trade.sector,
    state: vacancy.state,
    work_type: vacancy.work,
    openings: vacancy.openings,
    town,
    postcode,
    hours: vacancy.hours,
    pay: vacancy.pay,
    starts_on: vacancy.startsOn,
    duration: vacancy.lasts,
    duties: `${upper(rung(trade, vacancy.rung).duties.join('; '))}.`,
    health_and_safety: trade.risks,
    expenses: 'None',
    opened_on: vacancy.openedOn,
    owner,
  });
  for (const { must, name, years, what } of needsOf(vacancy)) {
    ledger.add('requirement', { vacancy: vacancy.id, need: must ? 'Must have' : 'Nice to have', what, skill: skillId(name), years });
  }
}
