/** Owns the words of trades that move, make or build things. Never holds a person or an employer. */
import type { Trade } from './trade.ts';

const SITE = 'Moving plant, dust, work at height: site induction, hard hat, boots and hi-vis before the first shift.';
const DEPOT = 'Moving trucks, lifting, cold: marked walkways, lifting training, boots and hi-vis supplied.';
const LIFTING = '0|40|L|Manual handling certificate|36';

export const goodsTrades = {
  warehouse: {
    sector: 'Warehouse and driving',
    field: 'warehouses',
    ladder: [
      'Warehouse operative: picking and packing with a hand scanner; loading and unloading lorries; checking deliveries',
      'Stock controller: counting stock; looking into shortages; keeping locations right on the system',
      'Warehouse team leader: leading a shift of 14; planning loads; looking into near misses',
    ],
    pay: [1285, 1380, 1530],
    firms: 'Logistics|Distribution|Parcels|Cold Store|Wholesale',
    skills: 'Order picking;Hand scanner;Goods in;Stock control;Loading and unloading;Packing',
    learned: ['0|30|2|Certificate in Warehousing and Storage', LIFTING],
    wants: 'TTTEEP',
    shifts: 'ADENA',
    strengths: ['Steady pick rates and few errors', 'On time for early starts', 'Happy to work in any bay'],
    test: 'Walked through a pick list: quick with the scanner, saw the damaged goods.',
    risks: DEPOT,
  },
  forklift: {
    sector: 'Warehouse and driving',
    field: 'warehouses and yards',
    ladder: [
      'Warehouse operative: loading and unloading lorries; wrapping and labelling pallets',
      'Forklift driver: unloading trailers with a counterbalance truck; putting pallets away; doing daily truck checks',
      'Reach truck driver: putting pallets away at nine metres; feeding the pick face; doing daily truck checks',
    ],
    pay: [1285, 1400, 1460],
    firms: 'Logistics|Timber|Distribution|Brick',
    skills: 'Loading and unloading;Stock control;Goods in;Hand scanner;Order picking',
    learned: [
      '1|100|L|RTITB counterbalance truck licence|36|FLT counterbalance',
      '2|100|L|RTITB reach truck licence|36|FLT reach',
      LIFTING,
    ],
    wants: 'TTEEP',
    shifts: 'ANDNA',
    strengths: ['No damage on record', 'Does the truck checks properly', 'Knows a busy yard'],
    test: 'Asked about truck checks and a near miss: answers were sound.',
    risks: DEPOT,
  },
  driving: {
    sector: 'Warehouse and driving',
    field: 'delivery driving',
    ladder: [
      'Driver’s mate: loading the van; carrying furniture; getting signatures',
      'Van driver: making 80 to 110 drops a day; planning the round; doing daily van checks',
      '7.5 tonne driver: making multi-drop deliveries with a tail lift; keeping tachograph records',
    ],
    pay: [1285, 1340, 1420],
    firms: 'Transport|Parcels|Removals|Bakeries',
    skills: 'Van driving;Loading and unloading;Customer service;Hand scanner;Route planning',
    learned: [
      '2|100|L|Category C1 driving licence|60|7.5 tonne driving',
      '2|100|L|Driver Certificate of Professional Competence|60',
      '2|100|L|Digital tachograph card|60|Tachograph',
    ],
    wants: 'TEEPP',
    shifts: 'DDAN',
    strengths: ['Knows the roads of the county', 'Polite at the door'],
    test: 'Licence check done with the driver present: {0-3} points.',
    risks: 'Driving, lifting: daily vehicle checks, tail lift training, hours limited by law.',
  },
  labouring: {
    sector: 'Construction',
    field: 'building sites',
    ladder: [
      'Labourer: moving materials; clearing up; helping the trades',
      'Groundworker: digging trenches; laying drains and kerbs; pouring concrete',
    ],
    pay: [1320, 1600],
    firms: 'Construction|Civils|Homes|Demolition',
    skills: 'Site labouring;Groundwork;Concrete finishing;Drainage',
    learned: [
      '0|95|L|CSCS Labourer card|60|CSCS Labourer',
      '0|50|1|Award in Health and Safety in Construction',
      '1|40|2|Diploma in Construction Operations',
    ],
    wants: 'TTE',
    shifts: 'D',
    strengths: ['Works in all weathers', 'Looks out for others on site'],
    test: 'Asked five site safety questions: {4-5} right.',
    risks: SITE,
  },
  bricklaying: {
    sector: 'Construction',
    field: 'bricklaying',
    ladder: [
      'Bricklaying improver: mixing and loading out; pointing; laying straight runs',
      'Bricklayer: building cavity walls to drawings; setting out; laying face brick and block',
    ],
    pay: [1400, 1950],
    firms: 'Homes|Brickwork|Construction',
    skills: 'Bricklaying;Reading site drawings;Site labouring;Concrete finishing',
    learned: [
      '1|95|L|CSCS Skilled Worker card|60|CSCS Skilled Worker',
      '0|85|2|Diploma in Bricklaying',
      '1|30|3|Diploma in Bricklaying',
    ],
    wants: 'TTE',
    shifts: 'D',
    strengths: ['Neat face work', 'Keeps pace on housing sites'],
    test: 'Showed photographs of recent walls; named site managers who can be asked.',
    risks: SITE,
  },
  production: {
    sector: 'Engineering',
    field: 'machine shops',
    ladder: [
      'Assembly operative: building pump units to drawings; checking each unit on a test rig',
      'CNC operator: running milling machines; measuring parts with gauges; recording scrap',
      'CNC setter operator: setting three lathes; proving first parts; training operators',
    ],
    pay: [1310, 1480, 1760],
    firms: 'Precision|Engineering|Pumps|Valves',
    skills: 'Mechanical assembly;Reading engineering drawings;CNC milling;CNC turning;Measuring and inspection',
    learned: [
      '0|45|2|Certificate in Performing Engineering Operations',
      '2|55|3|Diploma in Engineering Manufacture',
    ],
    wants: 'PPET',
    shifts: 'DAN',
    strengths: ['Works to fine tolerances', 'Checks the first part before the run'],
    test: 'Read a drawing in branch and found the {2-4} dimensions that matter.',
    risks: 'Machinery, noise: guards, ear protection and gloves supplied; induction on each machine.',
  },
} satisfies Record<string, Trade>;
