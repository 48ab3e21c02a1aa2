/**
 * Owns the names people are given: first and last names that go together, roughly as often as in the towns round Leeds
 * and Manchester. Never a name that scenarios keep for themselves (words/names.test.ts), and never a real person on purpose.
 */
export interface Origin {
  /** Out of 100 people. */
  share: number;
  women: string;
  men: string;
  surnames: string;
  /** Surnames in -ski are -ska for a woman. */
  gendered?: true;
}

const yorkshire =
  'Ackroyd Armitage Atkinson Barraclough Beaumont Booth Broadbent Brown Butterworth Campbell Clegg Crabtree Dawson Dyson Earnshaw Entwistle Evans Firth Francis Grant Greenwood Haigh Hargreaves Hinchliffe Hirst Holroyd Horsfall Hughes Illingworth Ingham Jagger Jessop Jones Kaye Kershaw Lister Lockwood Lumb Mallinson Marsden Metcalfe Midgley Naylor Ogden Oldroyd Pickles Pogson Priestley Ramsden Rawson Rhodes Robertshaw Schofield Shackleton Smith Stead Stewart Sugden Sutcliffe Sykes Taylor Thackray Tordoff Varley Wadsworth Walker Waterhouse Whittle Wilkinson Womersley Wood Woodhead';

/** British names have their fashions: a Derek of 19 would be noticed. */
export const bornBefore1982: Origin = {
  share: 0,
  women: 'Alison Angela Beverley Carol Deborah Denise Elaine Fiona Jackie Jane Julie Karen Linda Lorraine Michelle Sandra Sharon Susan Tracey Wendy',
  men: 'Alan Andrew Barry Carl Darren David Gary Graham Ian Keith Kevin Lee Mark Martin Neil Paul Robert Simon Stephen Wayne',
  surnames: yorkshire,
};

export const origins: readonly Origin[] = [
  {
    share: 62,
    women: 'Abigail Amy Bethany Charlotte Chloe Danielle Ellie Emma Gemma Holly Jade Jessica Kirsty Lauren Lucy Megan Natalie Olivia Paige Rebecca Shannon Sophie Stacey Zoe',
    men: 'Adam Ashley Ben Connor Craig Dale Harry Jack Jake Jamie Jordan Joshua Kieran Kyle Liam Lewis Luke Nathan Owen Reece Ross Sam Scott Tom',
    surnames: yorkshire,
  },
  {
    share: 11,
    women: 'Amina Farzana Iqra Maryam Nadia Rukhsana Saima Sana Shazia Zainab',
    men: 'Adeel Bilal Faisal Hamza Imran Kashif Nadeem Shahid Usman Zeeshan',
    surnames: 'Hussain Khan Mahmood Iqbal Ahmed Malik Mirza Shah Javed Bashir Rafiq Qureshi Aslam Saleem',
  },
  {
    share: 3,
    women: 'Anjali Hema Meera Nisha Bhavna',
    men: 'Amit Nikhil Rajesh Sanjay Vikesh',
    surnames: 'Patel Sharma Desai Mistry Chauhan Solanki',
  },
  {
    share: 3,
    women: 'Jaspreet Manpreet Simran Harleen',
    men: 'Gurdeep Harjit Jagdeep Sukhdev',
    surnames: 'Sandhu Dhillon Sidhu Grewal Bhogal',
  },
  { share: 2, women: 'Nasrin Shirin Taslima', men: 'Jamal Shahin Rubel', surnames: 'Miah Uddin Chowdhury Alam' },
  {
    share: 5,
    gendered: true,
    women: 'Agnieszka Anna Ewa Joanna Katarzyna Magdalena Monika',
    men: 'Bartosz Grzegorz Kamil Krzysztof Lukasz Piotr Rafal',
    surnames: 'Kowalski Wisniewski Lewandowski Kaminski Wojcik Mazur Pawlak Krawczyk Dudek',
  },
  {
    share: 3,
    women: 'Alina Elena Ioana Mirela Simona',
    men: 'Andrei Bogdan Cristian Mihai Vlad',
    surnames: 'Popescu Ionescu Dumitru Munteanu Radu',
  },
  { share: 3, women: 'Aoife Niamh Siobhan Orla', men: 'Declan Sean Ciaran Brendan', surnames: 'Gallagher Doyle Brennan Kelly Duffy' },
  { share: 1, women: 'Chioma Ngozi Adaeze', men: 'Chidi Emeka Obinna', surnames: 'Eze Nwosu Obi' },
  { share: 2, women: 'Folake Yemi Bukola', men: 'Femi Tunde Kunle', surnames: 'Adeyemi Balogun Ogunleye' },
  { share: 1, women: 'Abena Ama Akosua', men: 'Kofi Kwame Yaw', surnames: 'Mensah Boateng Asante' },
  { share: 1, women: 'Rudo Chipo Nyasha', men: 'Tendai Tinashe Farai', surnames: 'Moyo Mutasa Chirwa' },
  { share: 1, women: 'Vivian Carmen Joyce', men: 'Jason Kelvin Raymond', surnames: 'Cheung Lau Ng Leung' },
  { share: 1, women: 'Ines Marta Sofia', men: 'Rui Tiago Nuno', surnames: 'Ferreira Santos Costa' },
  { share: 1, women: 'Layla Huda Rania', men: 'Omar Khalid Yusuf', surnames: 'Haddad Saleh Nasser' },
];
