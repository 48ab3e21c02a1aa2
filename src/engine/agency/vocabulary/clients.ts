/**
 * Owns the agency's clients, their contacts and vacancies, the same for every seed; days are counted from the sandbox's today.
 * Never says who was put forward: matching does.
 */
import { onList, sectors, shiftPatterns } from '../../record/picks.ts';
import type { TradeName } from './trades.ts';

export interface ClientText {
  name: string;
  sector: (typeof sectors)[number];
  town: string;
  postcode: string;
  owner: string;
  about: string;
  /** Days before today when terms were sent. */
  terms: number;
  /** "name, job title, telephone" each. */
  contacts: string[];
}

/** name | sector | town | postcode | terms sent, days ago | owner | about | contact, job title, telephone; … */
const CLIENTS = [
  'Tansley Foods|Warehouse and driving|Wakefield|WF2 9QL|388|STAFF-0003|Chilled food depot, open day and night. Takes temps each week and keeps the good ones.|Rob Aldersley, Shift manager, 01632 960410; Carla Benton, HR adviser, 01632 960417',
  'Harker Rowe Solicitors|Office and administration|Leeds|LS1 4RT|412|STAFF-0004|Law firm of 60. Wants short CVs and a call before noon.|Gwen Fairley, Practice manager, 0113 496 0124; Dominic Shaw, Office lead, 0113 496 0131',
  'Brackenhill Care Homes|Care|Bradford|BD9 6NW|371|STAFF-0003|Three homes for older people. Asks for two references.|Josie Tranter, Registered manager, 01632 960522',
  'Ostler Civil Works|Construction|Leeds|LS10 1DB|340|STAFF-0003|Roads, drains and small bridges for councils.|Phil Garside, Contracts manager, 0113 496 0288',
  'Quillbrook Accountancy|Finance|Leeds|LS12 3SA|305|STAFF-0004|Accountants for 400 small firms. Busy from November to January.|Maxine Tolley, Partner, 0113 496 0345',
  'Lantern Street Hotel|Hospitality|Manchester|M4 5JD|290|STAFF-0007|Hotel with 84 rooms and a restaurant.|Bianca Rossall, General manager, 0161 496 0172',
  'Orbel Broadband|Customer service|Salford|M5 4UB|266|STAFF-0007|Contact centre of 200 seats. Starts people in groups.|Shelley Gaunt, Resourcing lead, 0161 496 0219; Tariq Nazir, Team manager, 0161 496 0226',
  'Dunmere Precision|Engineering|Huddersfield|HD2 1ZE|231|STAFF-0003|Machine shop of 45 that makes valves.|Lorna Peake, Production manager, 01632 960633',
];

export const readClient = (line: string): ClientText => {
  const [name = '', sector = '', town = '', postcode = '', terms, owner = '', about = '', contacts = ''] =
    line.split('|');
  return {
    name,
    sector: onList(sectors, sector),
    town,
    postcode,
    owner,
    about,
    terms: Number(terms),
    contacts: contacts.split('; '),
  };
};

export const clientList: readonly ClientText[] = CLIENTS.map(readClient);

export interface VacancyText {
  /** Place of the client in the list above, from 1. */
  client: number;
  trade: TradeName;
  rung: number;
  state: 'Draft' | 'On hold' | 'Open' | 'Filled' | 'Closed';
  work: 'Permanent' | 'Temporary';
  openings: number;
  /** Days before today. */
  opened: number;
  /** Days after today (before, when negative); moved to a Monday. */
  starts: number;
  hours: string;
  pay: string;
  lasts: string;
  /** "!" is a must have, "~" nice to have; a number is years; a text outside the skills list is a need without a code. */
  needs: string;
  /** Years in such work that are asked for. */
  years?: number;
  shift?: (typeof shiftPatterns)[number];
}

const WEEK = 'Mon to Fri';
const ROTA = 'Five days of seven';
/** client, trade, rung, state, kind of job, openings, opened, starts, and where they are asked for years and shift (parted by /) | hours | pay | lasts, when temporary | needs */
const VACANCIES = [
  `1/warehouse/0/Open/T/6/230/7|Sun to Thu 2pm to 10pm, 40 hours|£13.10 an hour|6 months|!Order picking 1; !Hand scanner; ~Loading and unloading; ~Used to working at 3 degrees`,
  `1/forklift/1/Filled/T/2/144/-75|${WEEK} 6am to 2pm, 37.5 hours|£14.20 an hour|9 months|!FLT counterbalance 1; !Loading and unloading; ~Stock control`,
  `1/forklift/2/Open/T/1/19/14|Mon to Thu 10pm to 7am, 36 hours|£15.40 an hour|3 months|!FLT reach 1; !Hand scanner; ~Goods in`,
  `1/driving/2/Closed/T/1/97/-60|${WEEK} 5am to 2pm, 42.5 hours|£14.60 an hour|6 weeks|!7.5 tonne driving 1; !Tachograph; ~Route planning`,
  `2/administration/1/Open/P/1/24/21|${WEEK} 8.45am to 5.15pm, 37.5 hours|£25,500 a year||!Reception 1; !Switchboard; ~Microsoft Word; ~Customer service`,
  `2/administration/2/Open/P/1/31/28|${WEEK} 9am to 5pm, 35 hours|£25,800 a year||!Microsoft Word 2; !Diary management 1; ~Audio typing; ~Minute taking`,
  `2/administration/2/Filled/P/1/186/-150|${WEEK} 9am to 5pm, 35 hours|£25,200 a year||!Microsoft Word 1; ~Microsoft Outlook; ~Polite on the telephone`,
  `3/care/0/Open/P/4/38/21|${ROTA}, 36 hours|£13.00 an hour||!Personal care 1; !Moving and handling; ~Dementia care; ~Two references that can be taken up`,
  `3/care/2/Open/P/1/26/28|${ROTA}, days, 38 hours|£14.50 an hour||!Medication support 2; !Care plans 1; ~Dementia care`,
  `3/kitchen/0/Filled/T/1/58/-40|Wed to Sun 8am to 3pm, 32.5 hours|£12.90 an hour|4 months|!Food preparation; ~Food hygiene`,
  `4/labouring/0/Open/T/3/128/7|${WEEK} 7.30am to 4.30pm, 42.5 hours|£13.60 an hour|5 months|!CSCS Labourer; !Site labouring; ~Groundwork`,
  `4/bricklaying/1/On hold/T/2/12/35|${WEEK} 7.30am to 4.30pm, 42.5 hours|To be confirmed by the client|8 weeks|!CSCS Skilled Worker; !Bricklaying 2; ~Reading site drawings`,
  `4/labouring/1/Closed/T/1/160/-130|${WEEK} 7.30am to 4.30pm, 42.5 hours|£16.20 an hour|6 weeks|!CSCS Labourer; !Groundwork 2; ~Drainage`,
  `5/finance/1/Open/P/1/17/28|${WEEK} 9am to 5.30pm, two days at home, 37.5 hours|£27,000 a year||!AAT Level 2; !Purchase ledger 1; ~Xero; ~Bank reconciliation`,
  `5/finance/0/Open/T/1/22/14|Mon to Thu 8.30am to 5pm, 30 hours|£13.70 an hour|9 months|!Sales ledger 1; ~Sage 50; ~Microsoft Excel`,
  `6/hotel/1/Filled/P/1/238/-210|${ROTA}, early and late, 40 hours|£26,800 a year||!Reception 1; !Customer service; ~Cashing up`,
  `6/kitchen/2/Open/P/1/33/21|${ROTA}, mostly evenings, 45 hours|£30,500 a year and tips||!Food preparation 2; !Allergen control; ~Menu costing`,
  `7/contact/0/Open/P/5/88/21|Shifts from 8am to 8pm, 37.5 hours|£25,400 a year||!Customer service 1; !Inbound calls; ~Complaint handling; ~Live chat`,
  `7/contact/2/Draft/P/1/5/42|Shifts from 8am to 8pm, 37.5 hours|£31,000 a year||!Complaint handling 2; ~Coaching new advisers`,
  `8/production/1/Open/P/2/29/28|${WEEK}, early and late week about, 39 hours|£29,000 a year||!CNC milling 1; !Measuring and inspection; ~Reading engineering drawings; ~CNC turning`,
];

export const readVacancy = (line: string): VacancyText => {
  const [head = '', hours = '', pay = '', lasts = '', needs = ''] = line.split('|');
  const [client, trade, rung, state, work, openings, opened, starts, years = '', shift = ''] = head.split('/');
  return {
    client: Number(client),
    trade: trade as TradeName,
    rung: Number(rung),
    state: state as VacancyText['state'],
    work: work === 'P' ? 'Permanent' : 'Temporary',
    openings: Number(openings),
    opened: Number(opened),
    starts: Number(starts),
    hours,
    pay,
    lasts: lasts || 'Permanent',
    needs,
    ...(years && { years: Number(years) }),
    ...(shift && { shift: onList(shiftPatterns, shift) }),
  };
};

export const vacancyList: readonly VacancyText[] = VACANCIES.map(readVacancy);

/** Who was put to work: vacancy (from 1), started and ended in days before today. */
export const bookingList: readonly { vacancy: number; started: number; ended?: number }[] = [
  { vacancy: 7, started: 150 },
  { vacancy: 1, started: 200, ended: 95 },
  { vacancy: 1, started: 160 },
  { vacancy: 1, started: 90 },
  { vacancy: 1, started: 62 },
  { vacancy: 2, started: 118 },
  { vacancy: 2, started: 75 },
  { vacancy: 10, started: 40 },
  { vacancy: 11, started: 110, ended: 20 },
  { vacancy: 11, started: 33 },
  { vacancy: 16, started: 210 },
  { vacancy: 18, started: 55 },
];
