/** Owns the small talk of a working life: first jobs, interests, how a call ended. Never a fact about one person. */

/** "Title: duties|kinds of employer": what people did before they found their trade. */
export const firstJobs = [
  'Sales assistant: serving on the till; filling shelves; dealing with returns|Stores|Garden Centre|Shoes',
  'Café assistant: making drinks and sandwiches; taking payments|Café|Tea Rooms',
  'Cleaner: cleaning offices before opening; locking up|Cleaning|Facilities',
  'Leisure centre assistant: setting up halls; booking courts|Leisure Centre',
];

export const interests =
  'parkrun;walking the dog;bowls;coaching under-11s football;baking;gardening;five-a-side football;crochet;crime novels;fishing;choir;swimming;photography;cycling;board games;DIY;cricket;chess;learning the guitar;helping at a food bank;badminton'.split(
    ';',
  );

export const temporaryPosts = ['two weeks of holiday cover', 'a three-month booking', 'cover for sick leave'];
export const permanentPosts = ['a permanent post', 'a one-year contract'];

export const callEndings = [
  'Interested, but the client filled it before a CV was sent.',
  'Could not make the hours.',
  'Too far to travel.',
  'Said yes, then the client put the start off.',
  'Pay too low; asked to be rung about the next one.',
];
