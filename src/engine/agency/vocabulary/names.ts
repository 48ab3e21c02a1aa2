/**
 * Owns the names people are given: first and last names that go together, roughly as often as in the towns round Leeds
 * and Manchester. Never a name that scenarios keep for themselves (lives.test.ts).
 */
export interface Origin {
  /** Out of 100 people. */
  share: number;
  women: string;
  men: string;
  /** Polish surnames in -ski are -ska for a woman (identity.ts). */
  surnames: string;
}

const yorkshire =
  'Ackroyd Armitage Atkinson Bairstow Barraclough Beaumont Booth Broadbent Brown Butterworth Campbell Clegg Crabtree Dawson Dyson Earnshaw Ellison Entwistle Evans Fairburn Firth Gledhill Grant Greenwood Haigh Hargreaves Hinchliffe Hirst Holroyd Hopkinson Horsfall Hughes Illingworth Ingham Jagger Jones Kaye Kershaw Lister Littlewood Lockwood Lumb Marsden Metcalfe Midgley Naylor Ogden Oldroyd Pickles Pogson Priestley Ramsden Rhodes Sanderson Schofield Shackleton Smith Stead Sugden Sutcliffe Sykes Taylor Thackray Turton Varley Wadsworth Walker Whittle Womersley Wood';

/** British names have their fashions: a Barry of 19 would be noticed. */
export const bornBefore1982: Origin = {
  share: 0,
  women: 'Alison Angela Carol Denise Elaine Jackie Julie Karen Lorraine Michelle Sharon Susan Tracey Wendy',
  men: 'Alan Andrew Barry Darren Gary Ian Keith Kevin Lee Mark Neil Paul Simon Wayne',
  surnames: yorkshire,
};

export const origins: readonly Origin[] = [
  {
    share: 62,
    women:
      'Abigail Amy Bethany Charlotte Chloe Ellie Gemma Holly Jade Jessica Kirsty Lauren Megan Natalie Rebecca Sophie Stacey Zoe',
    men: 'Adam Ben Connor Craig Dale Jack Jake Jamie Josh Kieran Kyle Liam Lewis Luke Nathan Owen Ross Sam Tom',
    surnames: yorkshire,
  },
  {
    share: 11,
    women: 'Amina Farzana Iqra Maryam Nadia Saima Sana Zainab',
    men: 'Adeel Bilal Faisal Hamza Imran Kashif Usman Zeeshan',
    surnames: 'Hussain Khan Mahmood Iqbal Ahmed Malik Mirza Shah Javed Bashir Rafiq Qureshi',
  },
  {
    share: 3,
    women: 'Anjali Hema Meera Nisha',
    men: 'Amit Nikhil Rajesh Sanjay',
    surnames: 'Patel Sharma Desai Mistry Chauhan',
  },
  {
    share: 3,
    women: 'Jaspreet Manpreet Simran',
    men: 'Gurdeep Harjit Sukhdev',
    surnames: 'Sandhu Dhillon Sidhu Grewal',
  },
  { share: 2, women: 'Nasrin Shirin Taslima', men: 'Jamal Shahin Rubel', surnames: 'Miah Uddin Chowdhury' },
  {
    share: 5,
    women: 'Agnieszka Anna Ewa Joanna Katarzyna Monika',
    men: 'Bartosz Grzegorz Kamil Lukasz Piotr Rafal',
    surnames: 'Kowalski Wisniewski Lewandowski Kaminski Wojcik Mazur Pawlak Dudek',
  },
  {
    share: 3,
    women: 'Alina Elena Ioana Mirela',
    men: 'Andrei Bogdan Cristian Mihai',
    surnames: 'Popescu Ionescu Dumitru Radu',
  },
  { share: 3, women: 'Aoife Niamh Siobhan', men: 'Declan Sean Ciaran', surnames: 'Gallagher Doyle Brennan Duffy' },
  { share: 1, women: 'Chioma Ngozi', men: 'Chidi Emeka', surnames: 'Eze Nwosu' },
  { share: 2, women: 'Folake Yemi', men: 'Femi Tunde', surnames: 'Adeyemi Balogun' },
  { share: 1, women: 'Abena Ama', men: 'Kofi Kwame', surnames: 'Mensah Boateng' },
  { share: 1, women: 'Rudo Chipo', men: 'Tendai Farai', surnames: 'Moyo Mutasa' },
  { share: 1, women: 'Vivian Carmen', men: 'Jason Kelvin', surnames: 'Cheung Lau' },
  { share: 1, women: 'Ines Marta', men: 'Rui Tiago', surnames: 'Ferreira Santos' },
  { share: 1, women: 'Layla Rania', men: 'Omar Khalid', surnames: 'Haddad Nasser' },
];
