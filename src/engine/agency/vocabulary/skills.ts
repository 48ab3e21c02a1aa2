/**
 * Owns the two picklists the agency keeps: skills by sector, and tags. Their order gives their references
 * (SKILL-0001 is the first), so nothing is ever put in between or taken out. Never depends on the seed.
 */
import type { sectors } from '../../record/picks.ts';

type Sector = (typeof sectors)[number];
const bySector: Record<Sector, string> = {
  'Office and administration':
    'Reception;Data entry;Microsoft Excel;Microsoft Word;Minute taking;Diary management;Filing;Switchboard;Audio typing;Microsoft Outlook',
  Finance:
    'Sage 50;Xero;AAT Level 2;AAT Level 3;Purchase ledger;Sales ledger;Bank reconciliation;Month-end;VAT returns;Payroll processing',
  'Warehouse and driving':
    'FLT counterbalance;FLT reach;Order picking;Packing;Hand scanner;Goods in;Stock control;Loading and unloading;Van driving;Route planning;7.5 tonne driving;Tachograph',
  Construction:
    'CSCS Labourer;CSCS Skilled Worker;Site labouring;Groundwork;Drainage;Concrete finishing;Bricklaying;Joinery;Reading site drawings',
  Care: 'Personal care;Moving and handling;Medication support;Dementia care;Care plans;Learning disability support',
  Hospitality: 'Bar work;Table service;Barista;Cashing up;Food preparation;Food hygiene;Allergen control;Menu costing',
  'Customer service': 'Customer service;Inbound calls;Outbound calls;Complaint handling;Live chat;Order processing',
  Engineering: 'Mechanical assembly;Reading engineering drawings;CNC milling;CNC turning;Measuring and inspection',
};

export const skillList: readonly { name: string; sector: Sector }[] = Object.entries(bySector).flatMap(
  ([sector, names]) => names.split(';').map((name) => ({ name, sector: sector as Sector })),
);

export const tagList =
  'Immediate start;Own transport;Driving licence;Evenings and weekends;Part time;School hours;Hybrid or remote;Own tools;Enhanced DBS seen;First aider;Temp to perm;Interviewed in branch;Skills test passed;Supervisor'.split(
    ';',
  );
