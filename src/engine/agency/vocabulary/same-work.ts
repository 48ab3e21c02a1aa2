/**
 * Owns the words that mean the same: titles of the same job, names of the same paper, words for the same skill. One list serves CVs, what
 * vacancies take for the same, and the agency's own list of other words. Never a fact about a person.
 */
const groups = (lines: string): string[][] => lines.split('\n').map((line) => line.trim().split('; '));

/** The first of each line is how the agency's own vacancies say it. */
export const sameJob: readonly (readonly string[])[] = groups(
  `Office junior; Junior administrator; Office assistant
  Receptionist; Front desk receptionist; Receptionist and telephonist
  Administrator; Office administrator; Admin assistant; Clerical officer
  Accounts assistant; Finance assistant; Accounts clerk; Finance clerk; Purchase ledger clerk
  Finance officer; Assistant accountant
  Contact centre adviser; Call handler; Customer service adviser; Call centre agent
  Senior customer adviser; Senior call handler; Complaints adviser
  Customer service team leader; Contact centre team leader
  Care assistant; Carer; Healthcare assistant
  Senior care assistant; Senior carer
  Kitchen porter; Kitchen assistant
  Hotel receptionist; Front of house receptionist
  Food and beverage assistant; Waiting and bar staff
  Warehouse operative; Warehouse assistant; Picker and packer
  Stock controller; Inventory controller; Stock control clerk
  Forklift driver; FLT driver; Fork lift driver; Forklift truck driver; Counterbalance driver
  Reach truck driver; Reach truck operator; FLT reach driver
  Van driver; Delivery driver; Multi-drop driver
  7.5 tonne driver; C1 driver
  Labourer; Site labourer; General labourer
  Groundworker; Ground worker
  Bricklayer; Brickie; Brick layer
  Assembly operative; Production operative
  CNC operator; CNC machinist; CNC miller`,
);

export const samePaper: readonly (readonly string[])[] = groups(
  `Level 2 AAT Certificate in Accounting; AAT Level 2; AAT Foundation Certificate in Accounting
  Level 3 AAT Diploma in Accounting; AAT Level 3; AAT Advanced Diploma in Accounting
  RTITB counterbalance truck licence; Counterbalance lift truck; FLT counterbalance; ITSSAR counterbalance certificate
  RTITB reach truck licence; Reach truck; FLT reach; ITSSAR reach truck certificate
  CSCS Skilled Worker card; CSCS blue card; CSCS Skilled Worker
  CSCS Labourer card; CSCS green card; CSCS Labourer
  Category C1 driving licence; C1 licence
  Digital tachograph card; Tachograph card
  Moving and handling certificate; Moving and handling of people`,
);

/** Beside the skill of the agency's list, which comes first. */
export const sameSkill: readonly (readonly string[])[] = groups(
  `Sage 50; Sage 50 Accounts; Sage Line 50
  Purchase ledger; Accounts payable; Bought ledger
  Sales ledger; Accounts receivable
  Month-end; Month end close
  Microsoft Excel; Excel; Spreadsheets
  Microsoft Word; Word processing
  Microsoft Outlook; Outlook
  Reception; Front desk
  Inbound calls; Incoming calls; Call handling
  Complaint handling; Complaints
  Live chat; Web chat
  Bricklaying; Brick laying; Brickwork
  Order picking; Picking
  Hand scanner; Scan gun
  Loading and unloading; Tipping and loading
  Van driving; Multi-drop
  CNC milling; CNC machining`,
);

/** All the words of the group that a word stands in, itself first; itself alone where it stands in none. */
export const otherWords = (list: readonly (readonly string[])[], word: string): string[] => [
  word,
  ...(list.find((group) => group.includes(word)) ?? []).filter((other) => other !== word),
];
