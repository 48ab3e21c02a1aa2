/** Owns the words of trades done at a desk: office, finance, customer service. Never holds a person or an employer. */
import type { Trade } from './trade.ts';

const SCREEN = 'Display screen work: workstation check on day one, eye tests paid for. No other risks found.';

export const deskTrades = {
  administration: {
    sector: 'Office and administration',
    field: 'office work',
    ladder: [
      'Office junior: sorting the post and scanning letters; filing and photocopying; covering the front desk at lunchtime',
      'Receptionist: greeting visitors and giving out passes; answering a busy switchboard; booking meeting rooms and couriers; keeping the visitor log',
      'Administrator: keeping customer records up to date; typing letters and reports; taking minutes at team meetings; ordering stationery and checking the invoices',
      'Office manager: supervising four administrators; looking after the office budget; arranging repairs and fire drills; setting up log-ins for new starters',
    ],
    pay: [1290, 1310, 1370, 1640],
    firms: 'Housing Association|Solicitors|Estate Agents|Dental Practice|Surveyors|College',
    skills:
      'Reception;Switchboard;Data entry;Filing;Microsoft Word;Microsoft Excel;Microsoft Outlook;Minute taking;Diary management;Customer service',
    qualifications: [
      '0|45|2|Certificate in Business Administration',
      '2|50|3|Diploma in Business Administration',
      '1|20|L|Emergency First Aid at Work|36',
    ],
    wants: 'PPETT',
    shifts: 'DDDA',
    strengths: ['Calm at a busy front desk', 'Careful with records and filing', 'Good at keeping several jobs moving at once'],
    test: 'Typing test in branch: {38-71} words a minute, {94-99}% accurate.',
    risks: SCREEN,
  },
  secretarial: {
    sector: 'Office and administration',
    field: 'secretarial work',
    ladder: [
      'Administrative assistant: opening and closing client files; copying and indexing qualifications; booking couriers',
      'Legal secretary: audio typing letters and attendance notes; managing diaries for two partners; preparing court bundles; arranging meetings',
      'Personal assistant: running a director’s diary and travel; preparing board qualifications; taking and circulating minutes; handling confidential post',
    ],
    pay: [1300, 1430, 1620],
    firms: 'Solicitors|Law|Property Group|Accountants|Health Trust',
    skills:
      'Audio typing;Microsoft Word;Microsoft Outlook;Diary management;Minute taking;Document control;Travel booking;Filing',
    qualifications: [
      '0|40|2|Award in Text Production',
      '1|50|3|Diploma for Legal Secretaries',
      '2|30|3|Diploma in Business Administration',
    ],
    wants: 'PPPE',
    shifts: 'D',
    strengths: ['Fast, accurate typing', 'Trusted with confidential work', 'Plans ahead for the people whose diaries are in hand'],
    test: 'Audio test in branch: {52-78} words a minute, {0-3} corrections.',
    risks: SCREEN,
  },
  finance: {
    sector: 'Finance',
    field: 'accounts offices',
    ladder: [
      'Finance assistant: matching purchase invoices to orders; posting receipts; filing remittances',
      'Accounts assistant: processing around 300 supplier invoices a month; reconciling the bank each week; chasing overdue accounts; preparing payment runs',
      'Finance officer: preparing month-end journals; reconciling control accounts; working out VAT figures; training a junior',
    ],
    pay: [1320, 1400, 1610],
    firms: 'Accountants|Wholesale|Homes|Joinery Supplies|Foods|Health Trust',
    skills:
      'Purchase ledger;Sales ledger;Bank reconciliation;Sage 50;Xero;Microsoft Excel;Month-end;VAT returns;Data entry',
    qualifications: [
      '0|75|2|AAT Certificate in Accounting||AAT Level 2',
      '1|60|3|AAT Diploma in Accounting||AAT Level 3',
    ],
    wants: 'PPPET',
    shifts: 'D',
    strengths: ['Accurate with high volumes of invoices', 'Likes a ledger that balances to the penny', 'Good at asking for money politely'],
    test: 'Ledger exercise in branch: {15-20} out of 20; Excel lookups {6-10} out of 10.',
    risks: SCREEN,
  },
  payroll: {
    sector: 'Finance',
    field: 'payroll',
    ladder: [
      'Payroll assistant: checking timesheets; entering hours and absences; filing starter forms',
      'Payroll administrator: running a weekly payroll for 180 people; processing starters and leavers; answering pay queries; sending returns to HMRC',
      'Payroll supervisor: signing off three payrolls; checking pension and statutory pay; preparing year-end forms; supervising two clerks',
    ],
    pay: [1330, 1450, 1680],
    firms: 'Payroll Bureau|Foods|Care Group|Logistics',
    skills: 'Payroll processing;Microsoft Excel;Data entry;Sage 50;Bank reconciliation;Customer service',
    qualifications: ['0|50|2|Award in Payroll', '1|50|3|Certificate in Payroll Administration'],
    wants: 'PPE',
    shifts: 'D',
    strengths: ['Never yet missed a pay day', 'Explains a payslip clearly'],
    test: 'Payroll exercise in branch: {8-10} of 10 payslips right first time.',
    risks: SCREEN,
  },
  contact: {
    sector: 'Customer service',
    field: 'contact centres',
    ladder: [
      'Contact centre adviser: answering 60 to 80 calls a day; updating customer accounts; taking payments securely',
      'Senior customer adviser: settling complaints at the first call; handling live chat; coaching new advisers',
      'Customer service team leader: leading a team of 12 advisers; listening to calls and giving feedback; planning rotas and breaks',
    ],
    pay: [1300, 1390, 1590],
    firms: 'Energy|Insurance|Telecom|Catalogue|Bank',
    skills:
      'Customer service;Inbound calls;Outbound calls;Complaint handling;Live chat;Order processing;Data entry;Microsoft Excel',
    qualifications: ['0|50|2|Certificate in Customer Service', '2|45|3|Diploma in Team Leading'],
    wants: 'PPETT',
    shifts: 'DDAEA',
    strengths: ['Patient with upset callers', 'Clear on the telephone', 'Good at typing and listening at the same time'],
    test: 'Role play of a complaint call: stayed calm, offered a fair way out, {7-10} out of 10.',
    risks: 'Display screen and headset work: workstation check on day one, noise-limited headsets, screen breaks each hour.',
  },
} satisfies Record<string, Trade>;
