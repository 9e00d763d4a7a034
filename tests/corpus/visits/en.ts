import { reported, type VisitCase } from './cases.ts';

export const englishVisits: readonly VisitCase[] = [
  reported('A ten-member delegation from Qingdao visited Regensburg on 14 May 2024.', {
    date: '2024-05-14',
    place: 'Regensburg',
    from: 'Qingdao',
    size: 'ten',
  }),
  reported(
    'Mayor Jens Harder welcomed a group of 12 officials from Changchun to Wolfsburg on Tuesday.',
    {
      date: '../2024-06-01',
      place: 'Wolfsburg',
      from: 'Changchun',
      size: '12',
      hosts: ['Jens Harder'],
      people: ['Jens Harder: Mayor'],
    },
  ),
  reported(
    'From April 3 to 9, 2024, a Bavarian trade delegation travelled to Shenzhen. It was led by State Secretary Petra Wolff.',
    {
      date: '2024-04-03/2024-04-09',
      place: 'Shenzhen',
      from: 'Bavaria',
      people: ['Petra Wolff: State Secretary'],
    },
  ),
  reported('Fifteen students from Wuhan University spent two weeks in Ilmenau last month.', {
    date: '../2024-06-01',
    place: 'Ilmenau',
    from: 'Wuhan',
    size: 'Fifteen',
  }),
  reported(
    'Vice-Mayor Liu Qiang met with a delegation from Steinfurt in Zaozhuang on Friday. The two sides agreed to set up a vocational school.',
    {
      date: '../2024-06-01',
      place: 'Zaozhuang',
      from: 'Steinfurt',
      people: ['Liu Qiang: Vice-Mayor'],
      outcome: 'The two sides agreed to set up a vocational school',
    },
  ),
  reported(
    'A delegation of the Ningbo Chamber of Commerce recently toured Aachen and discussed vocational training and hydrogen.',
    {
      date: '../2024-06-01',
      place: 'Aachen',
      from: 'Ningbo',
      topics: ['vocational training', 'hydrogen'],
    },
  ),
  reported('Hefei officials toured Osnabrück on 2 February 2024.', {
    date: '2024-02-02',
    place: 'Osnabrück',
  }),
  reported(
    'At the invitation of the Taicang Bureau of Commerce, entrepreneurs from Heilbronn visited Taicang in late October 2023.',
    { date: '2023-10', place: 'Taicang', from: 'Heilbronn', hosts: ['Taicang Bureau of Commerce'] },
  ),
  reported(
    'Chen Shaowang, mayor of Dalian, called on the port of Rostock on April 17. He was received by port director Jens Scharner.',
    {
      date: 'XXXX-04-17',
      place: 'Rostock',
      people: ['Chen Shaowang: mayor of Dalian', 'Jens Scharner: port director'],
      hosts: ['Jens Scharner'],
    },
  ),
  reported(
    'About 20 entrepreneurs from Jiangsu province visited the chemical park in Leverkusen on Nov 8, 2023.',
    { date: '2023-11-08', place: 'Leverkusen', from: 'Jiangsu', size: 'About 20' },
  ),
  reported(
    'The youth orchestra from Suzhou came to Constance on July 21, 2023. Conductor Wu Bo thanked the hosts.',
    { date: '2023-07-21', place: 'Constance', from: 'Suzhou', people: ['Wu Bo: Conductor'] },
  ),
  reported(
    'Representatives of the Hamburg Chamber of Commerce attended the World Port Conference in Shanghai from 5 to 7 September 2023.',
    {
      date: '2023-09-05/2023-09-07',
      place: 'Shanghai',
      from: 'Hamburg',
      occasion: 'World Port Conference',
    },
  ),
  reported('A 30-strong German business delegation toured the Jinan High-Tech Zone on Thursday.', {
    date: '../2024-06-01',
    place: 'Jinan High-Tech Zone',
    from: 'Germany',
    size: '30',
  }),
  reported(
    'Engineers from Changchun stayed in Zwickau in May 2024. Their visit focused on electric drives.',
    { date: '2024-05', place: 'Zwickau', from: 'Changchun' },
  ),
  reported(
    'Minister-President Stefan Berger met Governor Huang Qiang in Chengdu on 6 June 2023. They signed a memorandum of understanding.',
    {
      date: '2023-06-06',
      place: 'Chengdu',
      people: ['Stefan Berger: Minister-President', 'Huang Qiang: Governor'],
      outcome: 'They signed a memorandum of understanding',
    },
  ),
  reported('A delegation from Foshan took part in the Hanover Fair in Hanover last week.', {
    date: '../2024-06-01',
    place: 'Hanover',
    from: 'Foshan',
    occasion: 'Hanover Fair',
  }),
  reported('The city of Mannheim hosted a six-member delegation from Zhenjiang on March 19.', {
    date: 'XXXX-03-19',
    place: 'Mannheim',
    from: 'Zhenjiang',
    size: 'six',
  }),
  reported(
    'A delegation of the Chinese Ministry of Commerce was in Berlin for talks from 10 to 13 October 2023.',
    {
      date: '2023-10-10/2023-10-13',
      place: 'Berlin',
      delegation: 'delegation of the Chinese Ministry of Commerce',
    },
  ),
  reported('In autumn 2023, a team of physicians from Tübingen went to Tianjin.', {
    date: '2023-23',
    place: 'Tianjin',
    from: 'Tübingen',
  }),
  reported(
    'Anke Hoffmann, head of the Thuringian Development Agency, flew to Hangzhou on May 4, 2023 with eight company representatives. Talks centred on medical technology and logistics.',
    {
      date: '2023-05-04',
      place: 'Hangzhou',
      people: ['Anke Hoffmann: head of the Thuringian Development Agency'],
      topics: ['medical technology', 'logistics'],
    },
  ),
  reported(
    'Rector Gesine Grande welcomed a delegation from Tongji University in Shanghai to Cottbus on 26 September 2023.',
    { date: '2023-09-26', place: 'Cottbus', from: 'Shanghai', hosts: ['Gesine Grande'] },
  ),
  reported('A Chinese delegation inspected the steelworks in Duisburg on August 30, 2023.', {
    date: '2023-08-30',
    place: 'Duisburg',
    from: 'China',
  }),
  reported(
    'A group of mayors from Saxony returned from Guangzhou over the weekend. They had been shown a battery plant.',
    { date: '../2024-06-01', place: 'Guangzhou', from: 'Saxony' },
  ),
  reported(
    'On Dec 7, 2023, executives from Guangzhou dropped in at the exchange in Frankfurt am Main.',
    { date: '2023-12-07', place: 'Frankfurt am Main', from: 'Guangzhou' },
  ),
  reported(
    'Led by Vice-Governor Zhou Lei, a delegation from Shandong arrived in Munich on 12 March 2024. The guests were received by Economics Minister Karl Huber.',
    {
      date: '2024-03-12',
      place: 'Munich',
      from: 'Shandong',
      people: ['Zhou Lei: Vice-Governor', 'Karl Huber: Economics Minister'],
      hosts: ['Karl Huber'],
    },
  ),
  reported(
    'A delegation from Magdeburg is currently visiting Harbin. The guests are attending the Sister Cities Forum.',
    { place: 'Harbin', from: 'Magdeburg' },
  ),
  reported('Thirty pupils from Nanjing visited Leipzig in April 2024.', {
    date: '2024-04',
    place: 'Leipzig',
    from: 'Nanjing',
    size: 'Thirty',
  }),
  reported('The delegation from Wuxi held talks with the Chamber of Industry in Hagen on May 22.', {
    date: 'XXXX-05-22',
    place: 'Hagen',
    from: 'Wuxi',
    hosts: ['Chamber of Industry'],
  }),
  reported('A few days ago, Chinese consul general Du Xiaohui toured the port museum in Bremen.', {
    date: '../2024-06-01',
    place: 'Bremen',
    people: ['Du Xiaohui: Chinese consul general'],
  }),
  reported(
    'To mark the tenth anniversary of the partnership, a delegation from Jiaxing visited Halle (Saale) on 16 September 2023.',
    {
      date: '2023-09-16',
      place: 'Halle',
      from: 'Jiaxing',
      occasion: 'tenth anniversary of the partnership',
    },
  ),
  reported('Winemakers from Ningxia toured the Palatinate from 12 to 15 March 2024.', {
    date: '2024-03-12/2024-03-15',
    place: 'Palatinate',
    from: 'Ningxia',
  }),
  reported(
    'Specialists from Karlsruhe arrived in Chongqing on Monday. They signed a contract on a tramway.',
    {
      date: '../2024-06-01',
      place: 'Chongqing',
      from: 'Karlsruhe',
      outcome: 'They signed a contract on a tramway',
    },
  ),
  reported(
    'Some 25 managers from Anhui visited Audi AG in Ingolstadt on 5 December 2023 to learn about electric cars.',
    {
      date: '2023-12-05',
      place: 'Ingolstadt',
      from: 'Anhui',
      size: 'Some 25',
      topics: ['electric cars'],
    },
  ),
  reported(
    'Professor Li Na, vice-president of Xiamen University, visited Trier on 9 May 2024. She was welcomed by President Jörg Wallner.',
    {
      date: '2024-05-09',
      place: 'Trier',
      people: ['Li Na: vice-president of Xiamen University', 'Jörg Wallner: President'],
      hosts: ['Jörg Wallner'],
    },
  ),
  reported(
    'A delegation from Ulm visited Jinan on 3 May 2024. A delegation from Jinan visited Ulm on 28 May 2024.',
    { date: '2024-05-03', place: 'Jinan', from: 'Ulm' },
    { date: '2024-05-28', place: 'Ulm', from: 'Jinan' },
  ),
  reported('Nine councillors from Herne visited Lu’an on June 18, 2023.', {
    date: '2023-06-18',
    place: 'Lu’an',
    from: 'Herne',
    size: 'Nine',
  }),
  reported(
    'A delegation of port managers from Duisburg and Mainz wrapped up a tour of Chongqing yesterday. "We learnt a great deal," said Thomas Bruhn, head of the group.',
    {
      date: '../2024-06-01',
      place: 'Chongqing',
      from: 'Duisburg',
      people: ['Thomas Bruhn: head of the group'],
    },
  ),
  reported(
    'The Saxon delegation attended the China Hi-Tech Fair in Shenzhen on 15 November 2023.',
    { date: '2023-11-15', place: 'Shenzhen', from: 'Saxony', occasion: 'China Hi-Tech Fair' },
  ),
  reported(
    'During a visit to Weimar on 3 March 2024, librarians from Nanjing discussed the restoration of old maps.',
    { date: '2024-03-03', place: 'Weimar', from: 'Nanjing' },
  ),
  reported('Foshan’s Shunde District received a trade mission from Stuttgart on 11 January 2024.', {
    date: '2024-01-11',
    place: 'Shunde',
    from: 'Stuttgart',
  }),
];

export const englishTraps: readonly string[] = [
  'A delegation from Qingdao is expected to visit Regensburg in autumn.',
  'The visit of a delegation from Wuhan to Duisburg has been cancelled.',
  'The trip of the Dresden delegation to Jinan was postponed until next year.',
  'The fair in Shanghai drew 120,000 visitors, many of them from Germany.',
  'Li Wei from Nanjing attends the University of Heidelberg.',
  'Visit our website on the partnership with Shenzhen!',
  'The mayor has invited a delegation from Changsha to visit Kassel next year.',
  'Delegations from China regularly visit the port of Hamburg.',
  'Many years ago the mayor travelled to Beijing as a student.',
  'A delegation from Wuxi did not visit Leverkusen, the city said.',
  'The film shows how a delegation from Bonn travelled to Chengdu.',
  'If a delegation from Hefei travelled to Erfurt, it would be a signal.',
  'China is the most important trading partner of Saxony, and Dresden has close ties with Hangzhou.',
  'The hospital in Leipzig treated 300 patients from China last year.',
  'Mayor Anna Kern will travel to Suzhou on 12 August.',
  'We look forward to the visit of the delegation from Ningbo to Aachen.',
  'Jinan is a city of ten million people in Shandong.',
  'The factory in Foshan belongs to a company from Stuttgart.',
  'In the 1980s a delegation from Bremen once toured Dalian.',
  'Register by 30 June for the business trip to Guangzhou.',
  'Instead of travelling to Shanghai, the delegation from Mainz stayed at home.',
  'Rumours that a delegation from Tianjin had visited Potsdam were denied.',
];
