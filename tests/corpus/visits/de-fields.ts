import { reported, type VisitCase } from './cases.ts';

/** What a visit was for, who received, what was shown and what came of it, in many orders of words. */
export const germanFields: readonly VisitCase[] = [
  reported(
    'Anlässlich des zwanzigjährigen Bestehens der Partnerschaft mit Weihai weilte am 4. Mai 2024 eine Delegation aus Weihai in Minden.',
    { occasion: 'zwanzigjährigen Bestehens der Partnerschaft mit Weihai' },
  ),
  reported(
    'Zur Eröffnung des Konfuzius-Gartens reiste eine Delegation aus Jena am 8. Mai 2024 nach Wuxi.',
    { occasion: 'Eröffnung des Konfuzius-Gartens', place: 'Wuxi' },
  ),
  reported(
    'Für die Fachtagung „Holz und Haus“ ist am 6. Juni 2023 eine Gruppe aus Harbin nach Rosenheim gekommen.',
    { occasion: 'Fachtagung „Holz und Haus' },
  ),
  reported(
    'Am Rande des Treffens sprach eine Delegation aus Hefei, die am 2. Mai 2024 Bonn besuchte, über Wasserstoff.',
    { occasion: undefined, topics: ['Wasserstoff'] },
  ),
  reported(
    'Zehn Planer aus Wuhan haben am 3. Juli 2023 in Kassel das neue Klärbecken und die Pumpstation besichtigt.',
    { topics: ['neue Klärbecken', 'Pumpstation'] },
  ),
  reported(
    'Eine Delegation aus Ningbo besuchte am 3. Juli 2023 Emden. Besprochen wurden unter anderem kommunale und private Speicher sowie der Ausbau der Häfen.',
    { topics: ['kommunale und private Speicher', 'Ausbau der Häfen'] },
  ),
  reported(
    'Acht Lehrer aus Suzhou waren am 9. Mai 2023 bei der IHK in Ulm zu Gast. Organisiert hatte das die Anna-Weber-Stiftung.',
    { hosts: ['IHK in Ulm'], organisations: ['IHK in Ulm', 'Anna-Weber-Stiftung'] },
  ),
  reported(
    'Eine Abordnung aus Luoyang kam am 9. Mai 2023 nach Trier. Durch die Sammlung führte Museumsleiterin Dr. Ruth Behrens. Zeit nahm sich auch Landrat Jost Emmerich.',
    { hosts: ['Ruth Behrens', 'Jost Emmerich'] },
  ),
  reported(
    'Am 14. Mai 2024 lud die Handwerkskammer Kassel Lehrkräfte der Berufsschule Taicang zu sich. 16 Lehrkräfte sahen sich die Schweißerei an.',
    { date: '2024-05-14', place: 'Kassel', hosts: ['Handwerkskammer Kassel'] },
  ),
  reported(
    'Oberbürgermeister Sven Rath und Parteisekretärin Shao Ping haben am 5. Mai 2024 in Gera eine Erklärung unterzeichnet.',
    { date: '2024-05-05', place: 'Gera', hosts: ['Sven Rath'] },
  ),
  reported(
    'China-Tag am 21. Juni 2023\n\nOberbürgermeisterin Vera Lindt empfing Generalkonsulin Tao Liying in Ingolstadt.',
    { date: '2023-06-21', place: 'Ingolstadt' },
  ),
  reported(
    'Eine Delegation aus Jinan besuchte am 3. Mai 2024 Hof. Delegationsleiterin Qiu Meilan überreichte dem Museum eine Vase. Beide Städte vereinbarten einen Austausch von Lehrkräften.',
    { outcome: 'Beide Städte vereinbarten einen Austausch von Lehrkräften' },
  ),
  reported(
    'Eine Delegation aus Jinan besuchte am 3. Mai 2024 Hof. Stadtrat Yusuf Demirbas begrüßte sie.',
    { organisations: [], people: ['Yusuf Demirbas: Stadtrat'], hosts: ['Yusuf Demirbas'] },
  ),
  reported(
    'Eine Delegation aus Datong besuchte am 3. Mai 2024 das Bochumer Museum. Das Museum Bochum zeigte ihr neue Funde.',
    { organisations: ['Museum Bochum'] },
  ),
];

export const germanFieldTraps: readonly string[] = [
  'Oberbürgermeister Stefan Kutsch lud am 12. März die Partnerstadt Taiyuan nach Chemnitz ein. Eine Antwort steht noch aus.',
  'Unbekannte haben am Mittwochabend einer 35-köpfigen Reisegruppe aus China in Köln mehrere Rucksäcke entwendet.',
  'Das Stadtmuseum Gotha zeigte am Montag Leihgaben aus Luoyang. Die Ausstellung ist bis 30. Mai zu sehen.',
];
