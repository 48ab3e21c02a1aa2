/** Owns the rows of clients, contacts, vacancies and what these ask for. Never who was put forward. */
import { addDays, type Day } from '../kernel/date.ts';
import { reference } from '../kernel/ids.ts';
import { capital } from '../kernel/phrases.ts';
import type { Book } from './book.ts';
import { ago, mondayFrom } from './calendar.ts';
import type { Ledger } from './ledger.ts';
import { emailOf } from './office.ts';
import type { Vacancy } from './person.ts';
import type { ClientText } from './vocabulary/clients.ts';
import { rung } from './vocabulary/trade.ts';
import { trades } from './vocabulary/trades.ts';

const MANCHESTER = 'STAFF-0007';

export function makeVacancies({ clients, vacancies }: Book, today: Day): Vacancy[] {
  return vacancies.map((text, index) => {
    const client = clients[text.client - 1] as ClientText;
    return {
      ...text,
      id: reference('VAC', index + 1),
      clientId: reference('CLI', text.client),
      clientName: client.name,
      west: client.owner === MANCHESTER,
      title: rung(trades[text.trade].ladder[text.rung]).title,
      opened_on: ago(today, text.opened),
      starts_on: mondayFrom(addDays(today, text.starts)),
    };
  });
}

export function addClients(ledger: Ledger, book: Book, today: Day, vacancies: readonly Vacancy[]): void {
  for (const [place, text] of book.clients.entries()) {
    const client = ledger.add('client', { ...text, state: 'Active', terms_sent: ago(today, text.terms) });
    const [contact = null] = text.contacts.map((line) => {
      const [name = '', job_title = '', phone = ''] = line.split(', ');
      return ledger.add('contact', { client, name, job_title, email: emailOf(name), phone });
    });
    for (const vacancy of vacancies) {
      if (vacancy.client !== place + 1) continue;
      addVacancy(ledger, vacancy, text, contact);
      book.addRequirements(ledger, vacancy, text.town);
    }
  }
}

function addVacancy(
  ledger: Ledger,
  vacancy: Vacancy,
  { town, postcode, owner }: ClientText,
  contact: string | null,
): void {
  const { sector, risks, ladder } = trades[vacancy.trade];
  ledger.add('vacancy', {
    ...vacancy,
    client: vacancy.clientId,
    contact,
    town,
    postcode,
    owner,
    sector,
    work_type: vacancy.work,
    duration: vacancy.lasts,
    duties: `${capital(rung(ladder[vacancy.rung]).duties.join('; '))}.`,
    health_and_safety: risks,
    expenses: 'None',
  });
}
