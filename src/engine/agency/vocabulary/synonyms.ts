/**
 * Owns the agency's list of other words for the same job, paper or skill, as people and clients write them: any of a line may stand in a
 * record for any other. Must never hold a word that only some of those jobs are called, nor one that says who a person is.
 */
const LINES = `
bricklayer; brickie; brick layer; bricklaying; brickwork
labourer; site labourer; general labourer; site operative; CSCS labourer
groundworker; ground worker; groundwork; groundworks
joiner; carpenter; chippy; joinery; carpentry
forklift; fork lift; FLT; lift truck; counterbalance
forklift driver; fork lift driver; FLT driver; forklift operator; FLT operator
reach truck; reach truck driver; FLT reach
warehouse operative; warehouse assistant; warehouse worker; picker packer; order picker; pick and pack
order picking; picking; pick and pack
stock controller; stock clerk; inventory controller; stock control
van driver; delivery driver; multi-drop driver; courier
7.5 tonne; 7.5t; C1; LGV C1
assembly operative; assembler; assembly operator; production operative; production operator
accounts assistant; finance assistant; accounts clerk; accounts administrator; ledger clerk; bookkeeper
purchase ledger; accounts payable; AP; bought ledger
sales ledger; accounts receivable; AR; credit control
payroll; payroll processing; wages; payroll clerk
Sage; Sage 50; Sage Line 50; Sage Accounts
month end; month-end; period end; management accounts
bank reconciliation; bank rec; bank recs; bank reconciliations
administrator; admin assistant; office administrator; clerk; clerical assistant
receptionist; front desk; front of house; reception
data entry; data input; keying; keyer; data clerk
personal assistant; PA; secretary; executive assistant
Excel; Microsoft Excel; MS Excel; spreadsheets
contact centre; call centre; customer service; customer services; customer care
contact centre adviser; call handler; customer service adviser; customer service advisor; call centre agent
care assistant; carer; care worker; healthcare assistant; HCA; support worker
dementia care; memory care
kitchen porter; KP; kitchen assistant; pot wash
chef de partie; CDP; section chef; line chef
commis chef; commis; junior chef
waiter; waitress; waiting staff; food and beverage assistant; table service
bar staff; bartender; barman; barmaid; bar work
CNC; CNC milling; CNC turning; CNC machinist; CNC operator
full UK licence; driving licence; full driving licence; clean licence
food hygiene; food hygiene certificate; food safety
CSCS; CSCS card
`;

/** Each line: words of which any stands for any other. */
export const synonymLines: readonly (readonly string[])[] = LINES.trim()
  .split('\n')
  .map((line) => line.split('; '));
