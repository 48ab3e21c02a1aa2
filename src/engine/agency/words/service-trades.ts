/** Owns the words of trades that look after people: care, kitchens, hotels. Never holds a person or an employer. */
import type { Trade } from './trade.ts';

export const serviceTrades = {
  care: {
    sector: 'Care',
    field: 'care',
    ladder: [
      'Care assistant: helping residents to wash, dress and eat; writing up the daily care notes; spending time with residents',
      'Support worker: supporting adults with learning disabilities at home; going with them to appointments; keeping medication charts',
      'Senior care assistant: leading a shift of five carers; giving medication; keeping care plans up to date; talking with families',
    ],
    pay: [1290, 1330, 1450],
    firms: 'Court Care Home|Lodge|Home Care|Supported Living|House Care Home',
    skills:
      'Personal care;Moving and handling;Medication support;Dementia care;Care plans;Learning disability support;Food hygiene',
    qualifications: [
      '0|70|2|Certificate in Preparing to Work in Adult Social Care',
      '0|45|2|Diploma in Care',
      '2|75|3|Diploma in Adult Care',
      '0|60|L|Moving and handling certificate|12',
      '0|55|L|Enhanced DBS certificate',
    ],
    wants: 'PPETT',
    shifts: 'ADENA',
    strengths: ['Kind and unhurried', 'Notices small changes and writes them down', 'Good with worried families'],
    test: 'Asked what to do if a resident will not eat; a thoughtful answer, and would write it down.',
    risks: 'Lifting people, infection, work with people in distress: hoist training, gloves and aprons, two carers where the plan says so.',
  },
  kitchen: {
    sector: 'Hospitality',
    field: 'kitchens',
    ladder: [
      'Kitchen porter: washing pots and floors; putting deliveries away; preparing vegetables',
      'Commis chef: preparing starters and sauces; labelling and rotating stock; cleaning down',
      'Chef de partie: running the grill section; ordering for the section; training a commis; checking allergens on every order',
    ],
    pay: [1285, 1320, 1460],
    firms: 'Hotel|Kitchen|Contract Catering|Brasserie',
    skills: 'Food preparation;Food hygiene;Stock control;Allergen control;Menu costing',
    qualifications: ['0|70|L|Food Safety in Catering certificate|36', '1|60|2|Diploma in Professional Cookery'],
    wants: 'TEP',
    shifts: 'AE',
    strengths: ['Clean and quick on the section', 'Calm during a full service'],
    test: 'Named the 14 allergens, missing {0-2}. References from two head chefs offered.',
    risks: 'Knives, heat, wet floors, cleaning chemicals: induction, non-slip shoes, first aid point in the kitchen.',
  },
  hotel: {
    sector: 'Hospitality',
    field: 'hotels and restaurants',
    ladder: [
      'Waiting and bar staff: serving tables and the bar; setting up functions; taking payments',
      'Hotel receptionist: checking guests in and out; taking bookings; balancing the till; dealing with complaints',
      'Restaurant supervisor: running the floor for 60 covers; writing rotas; cashing up; training new staff',
    ],
    pay: [1285, 1320, 1420],
    firms: 'Hotel|Brasserie|Hall Hotel|Events|Inn',
    skills: 'Bar work;Table service;Silver service;Barista;Reception;Customer service;Cashing up;Food hygiene',
    qualifications: ['0|45|L|Food Safety in Catering certificate|36', '2|60|L|Personal licence (alcohol)', '1|35|2|Diploma in Hospitality'],
    wants: 'TEEP',
    shifts: 'AEAD',
    strengths: ['Friendly, and quick to see what a guest needs', 'Used to weekends and late finishes', 'Handles a full restaurant without fuss'],
    test: 'Role play at a hotel desk with a double booking: found a fair way out, {7-10} out of 10.',
    risks: 'Hot plates, broken glass, late finishes: induction, taxi home after midnight paid for.',
  },
} satisfies Record<string, Trade>;
