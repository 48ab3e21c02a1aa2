/** Owns the words of trades that deal with papers and people: office, finance, calls, care, hotels. Never holds a person. */
import type { Trade } from './trade.ts';

const SCREEN = 'Display screen work: workstation check on day one, eye tests paid for.';
const HOT = 'Knives, heat, wet floors: induction, non-slip shoes, first aid point in the kitchen.';
const FOOD = '0|60|L|Food Safety in Catering certificate|36';

export const peopleTrades = {
  administration: {
    sector: 'Office and administration',
    field: 'office work',
    ladder: [
      'Office junior: sorting the post; scanning and filing; covering the front desk at lunchtime',
      'Receptionist: greeting visitors; answering a busy switchboard; booking rooms and couriers',
      'Administrator: keeping customer records up to date; typing letters and reports; taking minutes; checking invoices',
      'Office manager: supervising four administrators; looking after the budget; arranging repairs and fire drills',
    ],
    pay: [1290, 1310, 1370, 1640],
    firms: 'Housing Association|Solicitors|Estate Agents|Dental Practice|Surveyors|College',
    skills:
      'Reception;Switchboard;Data entry;Filing;Microsoft Word;Microsoft Excel;Microsoft Outlook;Minute taking;Diary management;Audio typing;Customer service',
    learned: [
      '0|45|2|Certificate in Business Administration',
      '2|50|3|Diploma in Business Administration',
      '1|20|L|Emergency First Aid at Work|36',
    ],
    wants: 'PPETT',
    shifts: 'DDDA',
    strengths: ['Calm at a busy front desk', 'Careful with records', 'Keeps several jobs moving at once'],
    test: 'Typing test: {38-71} words a minute, {94-99}% accurate.',
    risks: SCREEN,
  },
  finance: {
    sector: 'Finance',
    field: 'accounts offices',
    ladder: [
      'Finance assistant: matching invoices to orders; posting receipts; filing remittances',
      'Accounts assistant: processing 300 invoices a month; reconciling the bank; chasing overdue accounts',
      'Finance officer: preparing month-end journals; reconciling control accounts; training a junior',
    ],
    pay: [1320, 1400, 1610],
    firms: 'Accountants|Wholesale|Homes|Foods|Health Trust',
    skills:
      'Purchase ledger;Sales ledger;Bank reconciliation;Sage 50;Xero;Microsoft Excel;Month-end;VAT returns;Payroll processing',
    learned: ['0|75|2|AAT Certificate in Accounting||AAT Level 2', '1|60|3|AAT Diploma in Accounting||AAT Level 3'],
    wants: 'PPPET',
    shifts: 'D',
    strengths: ['Accurate with high volumes', 'Likes a ledger that balances to the penny', 'Asks for money politely'],
    test: 'Ledger exercise: {15-20} out of 20. Excel lookups: {6-10} out of 10.',
    risks: SCREEN,
  },
  contact: {
    sector: 'Customer service',
    field: 'contact centres',
    ladder: [
      'Contact centre adviser: answering 60 to 80 calls a day; updating accounts; taking payments securely',
      'Senior customer adviser: settling complaints at the first call; handling live chat; coaching new advisers',
      'Customer service team leader: leading 12 advisers; listening to calls and giving feedback; planning rotas',
    ],
    pay: [1300, 1390, 1590],
    firms: 'Energy|Insurance|Telecom|Catalogue',
    skills: 'Customer service;Inbound calls;Outbound calls;Complaint handling;Live chat;Order processing;Data entry',
    learned: ['0|50|2|Certificate in Customer Service', '2|45|3|Diploma in Team Leading'],
    wants: 'PPETT',
    shifts: 'DDAEA',
    strengths: ['Patient with upset callers', 'Clear on the telephone'],
    test: 'Role play of a complaint call: stayed calm, offered a fair way out.',
    risks: SCREEN,
  },
  care: {
    sector: 'Care',
    field: 'care',
    ladder: [
      'Care assistant: helping residents to wash, dress and eat; writing up daily care notes',
      'Support worker: supporting adults with learning disabilities at home; keeping medication charts',
      'Senior care assistant: leading five carers; giving medication; keeping care plans up to date; talking with families',
    ],
    pay: [1290, 1330, 1450],
    firms: 'Court Care Home|Lodge|Home Care|Supported Living',
    skills: 'Personal care;Medication support;Dementia care;Care plans;Learning disability support;Food hygiene',
    learned: [
      '0|50|2|Diploma in Care',
      '2|75|3|Diploma in Adult Care',
      '0|75|L|Moving and handling certificate|12|Moving and handling',
      '0|55|L|Enhanced DBS certificate',
    ],
    wants: 'PPETT',
    shifts: 'ADENA',
    strengths: ['Kind and unhurried', 'Notices small changes and writes them down'],
    test: 'Asked what to do if a resident will not eat: a thoughtful answer, and would write it down.',
    risks: 'Lifting people, infection: hoist training, gloves and aprons, two carers where the plan says so.',
  },
  kitchen: {
    sector: 'Hospitality',
    field: 'kitchens',
    ladder: [
      'Kitchen porter: washing pots and floors; putting deliveries away; preparing vegetables',
      'Commis chef: preparing starters and sauces; rotating stock; cleaning down',
      'Chef de partie: running the grill section; ordering; training a commis; checking allergens on every order',
    ],
    pay: [1285, 1320, 1460],
    firms: 'Hotel|Kitchen|Catering|Brasserie',
    skills: 'Food preparation;Food hygiene;Stock control;Allergen control;Menu costing',
    learned: [FOOD, '1|60|2|Diploma in Professional Cookery'],
    wants: 'TEP',
    shifts: 'AE',
    strengths: ['Clean and quick on the section', 'Calm in a full service'],
    test: 'Named {12-14} of the 14 allergens.',
    risks: HOT,
  },
  hotel: {
    sector: 'Hospitality',
    field: 'hotels and restaurants',
    ladder: [
      'Waiting and bar staff: serving tables and the bar; setting up functions; taking payments',
      'Hotel receptionist: checking guests in and out; taking bookings; balancing the till',
      'Restaurant supervisor: running the floor for 60 covers; writing rotas; cashing up',
    ],
    pay: [1285, 1320, 1420],
    firms: 'Hotel|Brasserie|Events|Inn',
    skills: 'Bar work;Table service;Barista;Reception;Customer service;Cashing up;Food hygiene',
    learned: [FOOD, '2|60|L|Personal licence (alcohol)'],
    wants: 'TEEP',
    shifts: 'AEAD',
    strengths: ['Friendly, and quick to see what a guest needs', 'Used to weekends and late finishes'],
    test: 'Role play of a double booking: found a fair way out, {7-10} out of 10.',
    risks: HOT,
  },
} satisfies Record<string, Trade>;
