/** Owns the clients of version 2: those of version 1, and four more. Never their vacancies. */
import { type ClientText, clientList, readClient } from '../vocabulary/clients.ts';

const MORE = [
  'Kelderbank Logistics|Warehouse and driving|Leeds|LS9 0PX|260|STAFF-0003|Cross-dock for parcels, busiest at night. Licences are looked at on the gate.|Wes Ibbotson, Night manager, 0113 496 0411; Donna Frith, Planner, 0113 496 0418',
  'Harrowgarth Homes|Construction|Leeds|LS15 8GB|352|STAFF-0003|Builds houses on three sites round Leeds. Pays by the hour, never by the thousand.|Neville Crake, Site manager, 0113 496 0502; Oonagh Pell, Buyer, 0113 496 0509',
  'Millrace Mutual|Customer service|Bradford|BD1 4HU|283|STAFF-0004|Home insurance for members. Answers every letter within a week.|Verity Stubbs, Contact centre manager, 01632 960741',
  'Fernlea Supplies|Office and administration|Leeds|LS11 5DJ|318|STAFF-0004|Sells cleaning goods to schools. Its accounts office of six closes each month in four days.|Alec Dunstan, Finance manager, 0113 496 0617; Miriam Lowe, Office manager, 0113 496 0624',
];

export const clientsOfTwo: readonly ClientText[] = [...clientList, ...MORE.map(readClient)];
