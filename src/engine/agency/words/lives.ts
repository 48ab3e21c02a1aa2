/** Owns the small talk of a working life: first jobs, interests, how a call ended. Never a fact about one person. */

/** "Title: duties|kinds of employer": what people did before they found their trade. */
export const firstJobs = [
  'Sales assistant: serving on the till; filling shelves; dealing with returns|Stores|Garden Centre|Shoes|Pharmacy',
  'Café assistant: making drinks and sandwiches; taking payments; clearing tables|Café|Tea Rooms',
  'Cleaner: cleaning offices before opening; restocking washrooms; locking up|Cleaning Services|Facilities',
  'Shelf replenisher: working the night delivery; rotating stock; keeping aisles clear|Supermarkets|Stores',
  'Leisure centre assistant: setting up halls; booking courts; looking after the front desk|Leisure Centre|Lido',
];

export const interests =
  'parkrun on Saturdays;walking the dog;crown green bowls;coaching under-11s football;baking;gardening on an allotment;five-a-side football;crochet;reading crime novels;fishing;restoring a motorbike;choir;swimming;photography;cycling on the canal;board games;DIY;cricket;chess;tenpin bowling;learning the guitar;helping at a food bank;hill walking;badminton'.split(
    ';',
  );

export const bookings = ['two weeks of holiday cover', 'a three-month booking', 'cover for sick leave', 'a month of Saturdays', 'a booking to Christmas'];
export const permanentPosts = ['a permanent post', 'a permanent post after a trial week', 'a one-year contract'];

export const callEndings = [
  'Interested, but the client filled it before we could send a CV.',
  'Could not make the hours.',
  'Too far to travel.',
  'Glad of the call; wants something longer.',
  'Said yes, then the client put the start off.',
  'Pay too low; asked to be rung about the next one.',
  'Wanted to sleep on it and rang back to say no.',
];
