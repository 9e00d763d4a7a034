import { reported, type VisitCase } from './cases.ts';

export const germanVisits: readonly VisitCase[] = [
  reported('Eine zehnköpfige Delegation aus Qingdao besuchte am 14. Mai 2024 Regensburg.', {
    date: '2024-05-14',
    place: 'Regensburg',
    from: 'Qingdao',
    size: 'zehn',
  }),
  reported(
    'Oberbürgermeister Jens Harder empfing am Dienstag eine Abordnung aus der Partnerstadt Changchun im Wolfsburger Rathaus.',
    {
      date: '../2024-06-01',
      place: 'Wolfsburg',
      from: 'Changchun',
      hosts: ['Jens Harder'],
      people: ['Jens Harder: Oberbürgermeister'],
    },
  ),
  reported(
    'Vom 3. bis 9. April 2024 reiste eine Wirtschaftsdelegation aus Bayern nach Shenzhen und Guangzhou. Geleitet wurde sie von Staatssekretärin Petra Wolff.',
    {
      date: '2024-04-03/2024-04-09',
      place: 'Shenzhen',
      from: 'Bavaria',
      people: ['Petra Wolff: Staatssekretärin'],
    },
  ),
  reported(
    'Kürzlich war eine Gruppe von 15 Studierenden der Universität Wuhan zu Gast an der Technischen Universität Ilmenau.',
    { date: '../2024-06-01', place: 'Ilmenau', from: 'Wuhan', size: '15' },
  ),
  reported(
    'Der Landrat des Kreises Steinfurt, Martin Sommer, ist am Wochenende von einer Reise nach Zaozhuang zurückgekehrt. Dort traf er Vizebürgermeister Liu Qiang.',
    {
      date: '../2024-06-01',
      place: 'Zaozhuang',
      people: ['Martin Sommer: Landrat des Kreises Steinfurt', 'Liu Qiang: Vizebürgermeister'],
      hosts: ['Liu Qiang'],
    },
  ),
  reported(
    'Gäste aus Ningbo waren in der vergangenen Woche in Aachen zu Besuch. Sie informierten sich bei der IHK Aachen über die duale Ausbildung.',
    {
      date: '../2024-06-01',
      place: 'Aachen',
      from: 'Ningbo',
      delegation: 'Gäste aus Ningbo',
      topics: ['duale Ausbildung'],
    },
  ),
  reported(
    'Zwölf Ärztinnen und Ärzte aus Tianjin besuchten Anfang März 2024 die Universitätsklinik Tübingen.',
    { date: '2024-03', place: 'Tübingen', from: 'Tianjin', size: 'Zwölf' },
  ),
  reported(
    'Eine Delegation der Stadt Hefei hat am 2. Februar 2024 Osnabrück besucht. Im Mittelpunkt standen Batterietechnik und Elektromobilität.',
    {
      date: '2024-02-02',
      place: 'Osnabrück',
      from: 'Hefei',
      topics: ['Batterietechnik', 'Elektromobilität'],
    },
  ),
  reported(
    'Auf Einladung der Stadt Taicang reiste eine Delegation aus Heilbronn Ende Oktober 2023 nach China. In Taicang unterzeichneten beide Seiten eine Absichtserklärung.',
    {
      date: '2023-10',
      place: 'Taicang',
      from: 'Heilbronn',
      outcome: 'In Taicang unterzeichneten beide Seiten eine Absichtserklärung',
    },
  ),
  reported(
    'Hochrangiger Besuch in Rostock: Der Bürgermeister von Dalian, Chen Shaowang, traf am 17. April mit Hafenchef Jens Scharner zusammen. Beide sprachen über grünen Wasserstoff.',
    { date: 'XXXX-04-17', place: 'Rostock', topics: ['grünen Wasserstoff'] },
  ),
  reported(
    'Rund 20 Unternehmer aus Jiangsu besuchten am 8. November 2023 den Chemiepark in Leverkusen. Begrüßt wurden sie von Geschäftsführer Thomas Lang.',
    {
      date: '2023-11-08',
      place: 'Leverkusen',
      from: 'Jiangsu',
      size: 'Rund 20',
      hosts: ['Thomas Lang'],
    },
  ),
  reported(
    'Das Jugendorchester aus Suzhou gastierte am 21. Juli 2023 in Konstanz. Dirigent Wu Bo dankte den Gastgebern.',
    { date: '2023-07-21', place: 'Constance', from: 'Suzhou', people: ['Wu Bo: Dirigent'] },
  ),
  reported(
    'Vertreterinnen und Vertreter der Handelskammer Hamburg nahmen vom 5. bis 7. September 2023 an der Hafenkonferenz in Shanghai teil.',
    { date: '2023-09-05/2023-09-07', place: 'Shanghai' },
  ),
  reported(
    'Stippvisite im Norden: Am 11. Januar 2024 machte die Delegation aus Zhejiang in Kiel Station.',
    { date: '2024-01-11', place: 'Kiel', from: 'Zhejiang' },
  ),
  reported(
    'Eine Gruppe chinesischer Ingenieure aus Changchun hielt sich im Mai 2024 zwei Wochen in Zwickau auf.',
    { date: '2024-05', place: 'Zwickau', from: 'Changchun' },
  ),
  reported(
    'Ministerpräsident Stefan Berger traf am 6. Juni 2023 in Chengdu mit Gouverneur Huang Qiang zusammen. Sie vereinbarten ein Programm für den Schüleraustausch.',
    {
      date: '2023-06-06',
      place: 'Chengdu',
      people: ['Stefan Berger: Ministerpräsident', 'Huang Qiang: Gouverneur'],
      hosts: ['Huang Qiang'],
      outcome: 'Sie vereinbarten ein Programm für den Schüleraustausch',
    },
  ),
  reported(
    'Im Rahmen der Hannover Messe besuchte eine Abordnung aus Foshan am 24. April 2024 die Robotation Academy in Hannover.',
    { date: '2024-04-24', place: 'Hanover', from: 'Foshan', occasion: 'Hannover Messe' },
  ),
  reported(
    'Die Stadt Mannheim empfing am 19. März eine sechsköpfige Delegation aus Zhenjiang. Wirtschaftsdezernentin Ulrike Maas stellte die Gründerförderung vor.',
    {
      date: 'XXXX-03-19',
      place: 'Mannheim',
      from: 'Zhenjiang',
      size: 'sechs',
      people: ['Ulrike Maas: Wirtschaftsdezernentin'],
    },
  ),
  reported(
    'Eine Delegation des chinesischen Handelsministeriums war vom 10. bis zum 13. Oktober 2023 in Berlin unterwegs.',
    {
      date: '2023-10-10/2023-10-13',
      place: 'Berlin',
      delegation: 'Delegation des chinesischen Handelsministeriums',
    },
  ),
  reported('Die Mitglieder des Weimarer Stadtrats reisten im Herbst 2023 nach Xi’an.', {
    date: '2023-23',
    place: 'Xi’an',
  }),
  reported(
    'Gemeinsam mit acht Firmenvertretern flog Landrätin Anke Hoffmann am 4. Mai 2023 nach Hangzhou. Gesprochen wurde über Medizintechnik und Logistik.',
    {
      date: '2023-05-04',
      place: 'Hangzhou',
      people: ['Anke Hoffmann: Landrätin'],
      topics: ['Medizintechnik', 'Logistik'],
    },
  ),
  reported(
    'Am 26. September 2023 hieß Rektorin Prof. Dr. Gesine Grande eine Delegation der Tongji-Universität aus Shanghai in Cottbus willkommen.',
    {
      date: '2023-09-26',
      place: 'Cottbus',
      from: 'Shanghai',
      hosts: ['Gesine Grande'],
      people: ['Gesine Grande: Rektorin'],
    },
  ),
  reported(
    'Eine chinesische Delegation besichtigte am 30. August 2023 das Stahlwerk in Duisburg.',
    { date: '2023-08-30', place: 'Duisburg', from: 'China', delegation: 'chinesische Delegation' },
  ),
  reported(
    'Chemnitz/Taiyuan. Eine Gruppe von Chemnitzer Unternehmern kehrte gestern aus Taiyuan zurück. Begleitet wurde sie von Bürgermeister Ralph Burghart.',
    { date: '../2024-06-01', people: ['Ralph Burghart: Bürgermeister'] },
  ),
  reported(
    'Das Büro des Generalkonsulats bekam am 7. Dezember 2023 Besuch: Eine Delegation aus Guangzhou schaute in Frankfurt am Main vorbei.',
    { date: '2023-12-07', place: 'Frankfurt am Main', from: 'Guangzhou' },
  ),
  reported(
    'Eine Delegation der Provinz Shandong unter Leitung von Vizegouverneur Zhou Lei stattete Bayern am 12. März 2024 einen Besuch ab. Sie wurde in München von Wirtschaftsminister Karl Huber empfangen.',
    {
      date: '2024-03-12',
      place: 'Munich',
      from: 'Shandong',
      people: ['Zhou Lei: Vizegouverneur', 'Karl Huber: Wirtschaftsminister'],
      hosts: ['Karl Huber'],
    },
  ),
  reported(
    'Bis zum 14. Juni 2024 reist eine Magdeburger Delegation durch China. Sie nimmt am Forum der Partnerstädte in Harbin teil.',
    {
      date: '../2024-06-14',
      place: 'Harbin',
      from: 'Magdeburg',
      occasion: 'Forum der Partnerstädte',
    },
  ),
  reported('30 Schülerinnen und Schüler aus Nanjing verbrachten im April zwei Wochen in Leipzig.', {
    date: 'XXXX-04',
    place: 'Leipzig',
    from: 'Nanjing',
    size: '30',
  }),
  reported(
    'Die Delegation aus Wuxi traf sich am 22. Mai mit Vertretern der Südwestfälischen Industrie- und Handelskammer in Hagen.',
    { date: 'XXXX-05-22', place: 'Hagen', from: 'Wuxi' },
  ),
  reported(
    'Vor wenigen Tagen besuchte der chinesische Generalkonsul Du Xiaohui das Hafenmuseum in Bremen.',
    { date: '../2024-06-01', place: 'Bremen', people: ['Du Xiaohui: chinesische Generalkonsul'] },
  ),
  reported(
    'Zur Feier des zehnjährigen Bestehens der Partnerschaft kam am 16. September 2023 eine Abordnung aus Jiaxing nach Halle.',
    { date: '2023-09-16', place: 'Halle', from: 'Jiaxing' },
  ),
  reported(
    'Vom 12. bis 15. März 2024 tourte eine Gruppe von Winzern aus Ningxia durch die Pfalz.',
    { date: '2024-03-12/2024-03-15', place: 'Palatinate', from: 'Ningxia' },
  ),
  reported(
    'Am Montag trafen Fachleute aus Karlsruhe in Chongqing ein. Am Mittwoch unterzeichneten sie dort mit der Stadtverwaltung einen Vertrag über den Bau einer Stadtbahn.',
    { date: '../2024-06-01', place: 'Chongqing', from: 'Karlsruhe' },
  ),
  reported(
    'Eine Delegation von etwa 25 Führungskräften aus Anhui informierte sich am 5. Dezember 2023 bei der Audi AG in Ingolstadt über Elektroautos.',
    {
      date: '2023-12-05',
      place: 'Ingolstadt',
      from: 'Anhui',
      size: 'etwa 25',
      topics: ['Elektroautos'],
    },
  ),
  reported(
    'Prof. Dr. Li Na, Vizepräsidentin der Universität Xiamen, besuchte am 9. Mai 2024 die Hochschule Trier. Präsident Jörg Wallner führte sie durch die Labore.',
    {
      date: '2024-05-09',
      place: 'Trier',
      people: ['Li Na: Vizepräsidentin der Universität Xiamen', 'Jörg Wallner: Präsident'],
    },
  ),
  reported(
    'Am 3. Mai 2024 besuchte eine Delegation aus Ulm Jinan. Am 28. Mai 2024 empfing Ulm eine Delegation aus Jinan.',
    { date: '2024-05-03', place: 'Jinan', from: 'Ulm' },
    { date: '2024-05-28', place: 'Ulm', from: 'Jinan' },
  ),
  reported(
    'Eine Delegation aus Krefeld reiste vom 2. bis 8. Mai 2024 nach China. In Wuxi besichtigte sie am 4. Mai ein Textilwerk, in Suzhou sprach sie am 6. Mai mit der Handelskammer.',
    { date: '2024-05-02/2024-05-08', place: 'Wuxi', from: 'Krefeld' },
  ),
  reported(
    'Am Freitag trug sich der Botschafter der Volksrepublik China, Wu Ken, ins Goldene Buch der Stadt Bautzen ein.',
    { place: 'Bautzen', people: ['Wu Ken: Botschafter der Volksrepublik China'] },
  ),
  reported(
    'Eine Handwerksgruppe aus Paderborn war im März 2024 auf Besuch in Qingdao, wo sie eine Berufsschule besichtigte.',
    { date: '2024-03', place: 'Qingdao', from: 'Paderborn' },
  ),
  reported(
    'Anlässlich der Städtepartnerschaft besuchten neun Kommunalpolitiker aus Lu’an am 18. Juni 2023 Herne.',
    {
      date: '2023-06-18',
      place: 'Herne',
      from: 'Lu’an',
      size: 'neun',
      occasion: 'Städtepartnerschaft',
    },
  ),
];

export const germanTraps: readonly string[] = [
  'Im Herbst soll eine Delegation aus Qingdao nach Regensburg reisen.',
  'Der für Mai geplante Besuch einer Delegation aus Wuhan in Duisburg wurde abgesagt.',
  'Die Reise der Dresdner Delegation nach Jinan ist auf das nächste Jahr verschoben.',
  'Die Messe in Shanghai besuchten 120.000 Menschen, darunter viele Gäste aus Deutschland.',
  'Li Wei aus Nanjing besucht seit zwei Jahren die Universität Heidelberg.',
  'Besuchen Sie unsere Website zur Partnerschaft mit Shenzhen!',
  'Der Oberbürgermeister hat eine Delegation aus Changsha eingeladen, im kommenden Jahr Kassel zu besuchen.',
  'Delegationen aus China besuchen regelmäßig den Hamburger Hafen.',
  'Vor vielen Jahren reiste der heutige Bürgermeister als Student nach Peking.',
  'Eine Delegation aus Wuxi hat Leverkusen entgegen anderslautenden Berichten nicht besucht.',
  'Der Film zeigt, wie eine Delegation aus Bonn 1978 nach Chengdu reiste.',
  'Würde eine Delegation aus Hefei nach Erfurt reisen, wäre das ein Zeichen.',
  'China ist der wichtigste Handelspartner Sachsens, und Dresden pflegt enge Kontakte nach Hangzhou.',
  'Die Klinik in Leipzig hat im vergangenen Jahr 300 Patienten aus China behandelt.',
  'Bürgermeisterin Anna Kern wird am 12. August nach Suzhou reisen.',
  'Wir freuen uns auf den Besuch der Delegation aus Ningbo in Aachen.',
  'Die Stadt Jinan zählt zehn Millionen Einwohner und liegt in Shandong.',
  'Das Werk in Foshan gehört einem Unternehmen aus Stuttgart.',
  'Der Kaiser empfing einst eine Gesandtschaft aus Preußen in Peking.',
  'Anmeldungen für die Unternehmerreise nach Guangzhou nimmt die IHK Köln bis zum 30. Juni entgegen.',
  'Statt nach Shanghai zu reisen, blieb die Delegation aus Mainz zu Hause.',
  'Gerüchte, eine Delegation aus Tianjin habe Potsdam besucht, bestätigte die Stadt nicht.',
];
