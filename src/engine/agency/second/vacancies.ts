/** Owns the vacancies of version 2 and who was put to work on them. Days are counted from the sandbox's today. */
import type { BookingText } from '../book.ts';
import { readVacancy, type VacancyText } from '../vocabulary/clients.ts';

const WEEK = 'Mon to Fri';
const ROTA = 'Five days of seven';
/** As the lines of version 1 (vocabulary/clients.ts), with years and shift. */
const VACANCIES = [
  `1/warehouse/0/Open/T/6/230/7/1/Evening shifts|Sun to Thu 2pm to 10pm, 40 hours|£13.10 an hour|6 months|!Order picking 1; !Hand scanner; ~Loading and unloading; ~Used to working at 3 degrees`,
  `1/forklift/1/Filled/T/2/144/-75/1/Day shifts|${WEEK} 6am to 2pm, 37.5 hours|£14.20 an hour|9 months|!FLT counterbalance 1; !Loading and unloading; ~Stock control`,
  `1/forklift/2/Open/T/1/19/14/1/Night shifts|Mon to Thu 10pm to 7am, 36 hours|£15.40 an hour|3 months|!FLT reach 1; !Hand scanner; ~Goods in`,
  `1/driving/2/Closed/T/1/97/-60/1/Day shifts|${WEEK} 5am to 2pm, 42.5 hours|£14.60 an hour|6 weeks|!7.5 tonne driving 1; !Tachograph; ~Route planning`,
  `2/administration/1/Open/P/1/24/21/1|${WEEK} 8.45am to 5.15pm, 37.5 hours|£25,500 a year||!Reception 1; !Switchboard; ~Microsoft Word; ~Customer service`,
  `2/administration/2/Open/P/1/31/28/2|${WEEK} 9am to 5pm, 35 hours|£26,800 a year||!Microsoft Word 2; !Diary management 1; ~Audio typing; ~Minute taking`,
  `2/administration/2/Filled/P/1/186/-150/1|${WEEK} 9am to 5pm, 35 hours|£26,200 a year||!Microsoft Word 1; ~Microsoft Outlook; ~Polite on the telephone`,
  `3/care/0/Open/P/4/38/21|${ROTA}, 36 hours|£25,600 a year||!Personal care 1; !Moving and handling; ~Dementia care; ~Two references that can be taken up`,
  `3/care/2/Open/P/1/26/28/2|${ROTA}, days, 38 hours|£28,700 a year||!Medication support 2; !Care plans 1; ~Dementia care`,
  `3/kitchen/0/Filled/T/1/58/-40//Day shifts|Wed to Sun 8am to 3pm, 32.5 hours|£12.90 an hour|4 months|!Food preparation; ~Food hygiene`,
  `4/labouring/0/Open/T/3/128/7//Day shifts|${WEEK} 7.30am to 4.30pm, 42.5 hours|£13.60 an hour|5 months|!CSCS Labourer; !Site labouring; ~Groundwork`,
  `4/bricklaying/1/On hold/T/2/12/35/2/Day shifts|${WEEK} 7.30am to 4.30pm, 42.5 hours|To be confirmed by the client|8 weeks|!CSCS Skilled Worker; !Bricklaying 2; ~Reading site drawings`,
  `4/labouring/1/Closed/T/1/160/-130/2/Day shifts|${WEEK} 7.30am to 4.30pm, 42.5 hours|£16.20 an hour|6 weeks|!CSCS Labourer; !Groundwork 2; ~Drainage`,
  `5/finance/1/Open/P/1/17/28/2|${WEEK} 9am to 5.30pm, two days at home, 37.5 hours|£27,000 to £28,500 a year||!AAT Level 2; !Purchase ledger 1; ~Xero; ~Bank reconciliation`,
  `5/finance/0/Open/T/1/22/14/1/Day shifts|Mon to Thu 8.30am to 5pm, 30 hours|£13.70 an hour|9 months|!Sales ledger 1; ~Sage 50; ~Microsoft Excel`,
  `6/hotel/1/Filled/P/1/238/-210/1|${ROTA}, early and late, 40 hours|£26,800 a year||!Reception 1; !Customer service; ~Cashing up`,
  `6/kitchen/2/Open/P/1/33/21/2|${ROTA}, mostly evenings, 45 hours|£30,500 a year||!Food preparation 2; !Allergen control; ~Menu costing`,
  `7/contact/0/Open/P/5/88/21/1|Shifts from 8am to 8pm, 37.5 hours|£25,400 a year||!Customer service 1; !Inbound calls; ~Complaint handling; ~Live chat`,
  `7/contact/2/Draft/P/1/5/42|Shifts from 8am to 8pm, 37.5 hours|£31,000 a year||!Complaint handling 2; ~Coaching new advisers`,
  `8/production/1/Open/P/2/29/28/1|${WEEK}, early and late week about, 39 hours|£29,000 a year||!CNC milling 1; !Measuring and inspection; ~Reading engineering drawings; ~CNC turning`,
  `9/forklift/1/Open/T/4/64/7/1/Night shifts|Sun to Thu 10pm to 6am, 37.5 hours|£15.20 an hour|6 months|!FLT counterbalance 1; !Loading and unloading; ~Hand scanner; ~Goods in`,
  `9/warehouse/1/Filled/P/1/120/-85/1|${WEEK} 7am to 3pm, 37.5 hours|£27,500 a year||!Stock control 1; !Hand scanner; ~Microsoft Excel`,
  `10/bricklaying/1/Open/T/4/47/14/2/Day shifts|${WEEK} 7.30am to 4.30pm, 42.5 hours|£20.50 an hour|6 months|!CSCS Skilled Worker; !Bricklaying 2; ~Reading site drawings; ~Own hand tools`,
  `10/bricklaying/1/Closed/T/3/210/-175/2/Day shifts|${WEEK} 7.30am to 4.30pm, 42.5 hours|£19.80 an hour|4 months|!CSCS Skilled Worker; !Bricklaying 2; ~Concrete finishing`,
  `11/contact/0/Filled/P/3/150/-110/1|${WEEK} 9am to 5.30pm, 37.5 hours|£25,900 a year||!Customer service 1; !Inbound calls; ~Data entry`,
  `11/contact/1/Open/P/2/20/28/2|${WEEK} 9am to 5.30pm, one day at home, 37.5 hours|£27,800 a year||!Complaint handling 1; !Customer service 2; ~Live chat; ~Letters without mistakes`,
  `12/finance/2/Open/P/1/27/35/2|${WEEK} 8.30am to 4.30pm, 37.5 hours|£32,500 a year||!AAT Level 3; !Month-end 1; ~Sage 50; ~VAT returns`,
  `12/finance/1/Filled/P/1/140/-98/1|${WEEK} 8.30am to 4.30pm, 37.5 hours|£27,600 a year||!Purchase ledger 1; ~Sage 50; ~Microsoft Excel`,
  `12/administration/2/Closed/T/1/90/-60/1/Day shifts|${WEEK} 8am to 4pm, 37.5 hours|£13.90 an hour|6 weeks|!Data entry 1; ~Microsoft Excel; ~Microsoft Outlook`,
  `9/driving/1/Open/T/2/25/14/1/Day shifts|${WEEK} 6am to 3pm, 42.5 hours|£13.90 an hour|3 months|!Van driving 1; !Route planning; ~Customer service`,
];

export const vacanciesOfTwo: readonly VacancyText[] = VACANCIES.map(readVacancy);

export const bookingsOfTwo: readonly BookingText[] = [
  { vacancy: 7, started: 150 },
  { vacancy: 1, started: 200, ended: 95 },
  { vacancy: 1, started: 160 },
  { vacancy: 1, started: 90 },
  { vacancy: 1, started: 62 },
  { vacancy: 2, started: 118 },
  { vacancy: 2, started: 75 },
  { vacancy: 4, started: 60, ended: 18 },
  { vacancy: 10, started: 40 },
  { vacancy: 11, started: 110, ended: 20 },
  { vacancy: 11, started: 33 },
  { vacancy: 13, started: 130, ended: 88 },
  { vacancy: 16, started: 210 },
  { vacancy: 18, started: 55 },
  { vacancy: 21, started: 47 },
  { vacancy: 21, started: 40 },
  { vacancy: 22, started: 85 },
  { vacancy: 23, started: 26 },
  { vacancy: 24, started: 175, ended: 58 },
  { vacancy: 24, started: 175, ended: 61 },
  { vacancy: 24, started: 168, ended: 58 },
  { vacancy: 25, started: 110 },
  { vacancy: 25, started: 110 },
  { vacancy: 25, started: 103 },
  { vacancy: 28, started: 98 },
  { vacancy: 29, started: 60, ended: 19 },
];
