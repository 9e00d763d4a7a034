import type { ExpectedVisit, VisitCase } from './cases.ts';

const visit = 'On 4 May a delegation from Huzhou came to Heilbronn. ';

function after(sentence: string, expected: ExpectedVisit): VisitCase {
  return { text: `${visit}${sentence}`, visits: [expected] };
}

/** What was spoken about or shown, as people put it freely. */
export const englishTopics: readonly VisitCase[] = [
  after('Water quality, shipping and locks were the main items on the agenda.', {
    topics: ['Water quality', 'shipping', 'locks'],
  }),
  after('Bread, salt and bell founding came up in the conversations.', {
    topics: ['Bread', 'salt', 'bell founding'],
  }),
  after('Flood rescue and high-rise fires: those were the subjects.', {
    topics: ['Flood rescue', 'high-rise fires'],
  }),
  after('Presentations on wound care and shift planning were on the programme.', {
    topics: ['wound care', 'shift planning'],
  }),
  after('Much of the discussion was given over to noise protection and night flights.', {
    topics: ['noise protection', 'night flights'],
  }),
  after('The guests had come to discuss recycling quotas and landfill closures.', {
    topics: ['recycling quotas', 'landfill closures'],
  }),
  after('They wanted to know more about heat pumps.', { topics: ['heat pumps'] }),
  after('The guests watched as dies are polished by hand.', {
    topics: ['dies are polished by hand'],
  }),
  after('Over dinner, people talked shop: wages, steel prices, lack of apprentices.', {
    topics: ['wages', 'steel prices', 'lack of apprentices'],
  }),
  after('The vice mayor said Huzhou hopes to expand cooperation in tea growing and tourism.', {
    topics: ['tea growing', 'tourism'],
  }),
  after('Chief executive Petra Lang acquainted the visitors with the hydrogen strategy.', {
    topics: ['hydrogen strategy'],
    hosts: ['Petra Lang'],
  }),
  after('In the end, both sides signed an agreement on organic farming.', {
    topics: ['organic farming'],
    outcome: 'both sides signed an agreement on organic farming',
  }),
  after('Talk turned to empty pews, to women in the pulpit, to the care of the dying.', {
    topics: ['empty pews', 'women in the pulpit', 'care of the dying'],
  }),
  after('The debate moved to interim relief and video hearings.', {
    topics: ['interim relief', 'video hearings'],
  }),
  after('Our members were frank about wages, and the guests were no less so.', {
    topics: ['wages'],
  }),
  after('Then she wanted to hear how rubbish is sorted, and whether roofs keep out the heat.', {
    topics: ['how rubbish is sorted', 'whether roofs keep out the heat'],
  }),
  after('How we mark oral work, why there is no uniform, and whether pupils object.', {
    topics: ['How we mark oral work', 'why there is no uniform', 'whether pupils object'],
  }),
  after('The mayor briefed them on economic and social development.', {
    topics: ['economic and social development'],
  }),
  after('Also on the tactics board: pressing, homework versus training.', {
    topics: ['pressing', 'homework versus training'],
  }),
  after('They spent an afternoon on tram maintenance and ticket pricing.', {
    topics: ['tram maintenance', 'ticket pricing'],
  }),
  after('\n\nTopics:\na) lodging after heavy rain\nb) seed dressing without copper', {
    topics: ['lodging after heavy rain', 'seed dressing without copper'],
  }),
  after('They know more about towers than we do.', { topics: [] }),
  after('They had many questions about it, various topics and other matters.', { topics: [] }),
];

/** Who received the visitors, without a word of receiving. */
export const englishHosts: readonly VisitCase[] = [
  after('Mayor Kurt Wald did the honours and led the guests through the archive.', {
    hosts: ['Kurt Wald'],
  }),
  after('Their host for the week was the Max Reger Conservatory.', {
    hosts: ['Max Reger Conservatory'],
  }),
  after('The programme had been put together by the Friendship Society Heilbronn.', {
    hosts: ['Friendship Society Heilbronn'],
  }),
  after('The guests attended workshops on welding at the Neckar Training Centre.', {
    hosts: ['Neckar Training Centre'],
  }),
  after('Our potter Wiebke Rahlfs was on hand to answer questions.', {
    hosts: ['Wiebke Rahlfs'],
    people: ['Wiebke Rahlfs: potter'],
  }),
  after('The Neckar Sailing Club had prepared a barbecue.', { hosts: ['Neckar Sailing Club'] }),
  after('The guests worked at the Neckar Training Centre.', {
    hosts: ['Neckar Training Centre'],
  }),
  after('Jens Ott of the Neckar Museum showed them the armoury. Photo: Sven Kurz', {
    hosts: ['Jens Ott'],
    people: ['Jens Ott: Neckar Museum'],
  }),
  {
    text: 'Rhine Institute for Asian Studies\n\nOn 4 May the Institute was pleased to welcome six lecturers from Huzhou University in Bonn.',
    visits: [
      {
        hosts: ['Rhine Institute for Asian Studies'],
        delegation: 'six lecturers from Huzhou University',
      },
    ],
  },
];

/** What came of it, agreed or only hoped for. */
export const englishOutcomes: readonly VisitCase[] = [
  after('The upshot: a joint exhibition in 2026.', { outcome: 'a joint exhibition in 2026' }),
  after('The mayors set their names to a friendship agreement.', {
    outcome: 'The mayors set their names to a friendship agreement',
  }),
  after('The talks laid the groundwork for an exchange of nurses.', {
    outcome: 'The talks laid the groundwork for an exchange of nurses',
  }),
  after('The guests handed over a vase. An exchange of instructors begins in the autumn.', {
    outcome: 'An exchange of instructors begins in the autumn',
  }),
  after('Nobody signed anything.', { outcome: undefined }),
  after('The two choirs will swap hymn books.', {
    outcome: 'The two choirs will swap hymn books',
  }),
  after('Bakers from Heilbronn have been invited to Huzhou.', {
    outcome: 'Bakers from Heilbronn have been invited to Huzhou',
  }),
  after('The guests handed over a vase.', { outcome: 'The guests handed over a vase' }),
  after('Both cities agreed to exchange up to 15 students a year.', {
    outcome: 'Both cities agreed to exchange up to 15 students a year',
    delegation: 'delegation from Huzhou',
  }),
];

/** Who came, where from and what for. */
export const englishGuests: readonly VisitCase[] = [
  {
    text: 'A delegation headed by Jörg Tappe, lord mayor of Bielefeld, came to Wuxi on 4 May. The German guests met the mayor.',
    visits: [{ from: 'Bielefeld' }],
  },
  {
    text: 'Seventeen visitors from the district of Liandu in Lishui came to Emmendingen on 9 October.',
    visits: [{ place: 'Emmendingen', size: 'Seventeen' }],
  },
  {
    text: 'On 4 May half a dozen judges from Guangzhou visited Hamburg.',
    visits: [{ size: 'half a dozen', delegation: 'half a dozen judges from Guangzhou' }],
  },
  {
    text: 'A group of nine nursing managers from Chengdu visited Regensburg on 4 May.',
    visits: [{ delegation: 'group of nine nursing managers from Chengdu' }],
  },
  {
    text: 'On 4 May Minister of Economic Affairs Hartmut Lisowski travelled to Zhengzhou.',
    visits: [{ people: ['Hartmut Lisowski: Minister of Economic Affairs'] }],
  },
  {
    text: 'Mayor Dorothee Klages has come back from Zibo with three councillors. She reported to the council on Tuesday.',
    published: '2017-03-16',
    visits: [{ date: undefined, place: 'Zibo' }],
  },
  {
    text: 'A trio of chefs from Chengdu cooked in Erfurt on 4 May.',
    visits: [{ size: 'trio', delegation: 'trio of chefs from Chengdu', from: 'Chengdu' }],
  },
  {
    text: 'Four conservators from the Oujiang Museum in Lishui visited Gotha on 4 May.',
    visits: [
      {
        place: 'Gotha',
        from: 'Lishui',
        delegation: 'Four conservators from the Oujiang Museum in Lishui',
      },
    ],
  },
  {
    text: 'They were nine teachers from Nanning. On 4 May they stayed with us in Potsdam, and director Eva Roth looked after them.',
    visits: [{ place: 'Potsdam', delegation: 'nine teachers from Nanning', size: 'nine' }],
  },
  {
    text: 'Since Monday five nurses from Hangzhou have been shadowing our team in Osnabrück.',
    visits: [{ place: 'Osnabrück', from: 'Hangzhou', size: 'five' }],
  },
  {
    text: 'On 4 May Mayor Li Wei of Huzhou and four colleagues called on Mayor Kurt Wald in Heilbronn.',
    visits: [{ from: 'Huzhou', size: 'four', hosts: ['Kurt Wald'] }],
  },
  after('The occasion was the 30th anniversary of the partnership.', {
    occasion: '30th anniversary of the partnership',
  }),
];

export const englishPhraseTraps: readonly string[] = [
  'Ten engineers from Wuhan will be here on 4 August; they are to sit in our hall in Jena.',
  'Patients from Ningbo have been coming to Freiburg every year since 2016.',
  'Pupils from Suzhou have been going to school in Konstanz for three weeks now.',
  'Engineers of a carmaker from Hefei visited Zwickau on 4 May. City hall would not confirm this.',
  'A delegation from Wenzhou toured the old distillery in Wolfenbüttel on 4 May. The reports could not be verified.',
  'Word has it that five managers from Shenzhen visited Cottbus on 4 May.',
  'On 4 May councillors from Ingolstadt and Foshan met for a video conference.',
  'A letter from Mayor Liang Haibo of Meizhou arrived in Worms on 4 May.',
  'More than 30 firms from Hesse presented themselves at the fair in Shanghai on 4 May.',
  'On 4 May the stand of the publishers from Nanjing in Mainz was visited by many.',
  'Twenty-two pupils from Worms spent two weeks with host families in Shenyang in May 2023.',
  'Twenty students from Lanzhou are spending their semester break in Göttingen.',
  'A delegation from Yangzhou will be received in Neuwied on 4 August.',
];
