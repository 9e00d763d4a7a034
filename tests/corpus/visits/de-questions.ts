import { reported, type VisitCase } from './cases.ts';

const guests = 'Eine Delegation aus Jinan besuchte am 3. Mai 2024 Hof. ';

/** What was asked and explained in clauses, and what was agreed in sentences without 'vereinbaren'. */
export const germanQuestions: readonly VisitCase[] = [
  reported(
    `${guests}Stadtrat Jan Berg erklärte, wer die Lehre bezahlt, wie eine Prüfung abläuft und weshalb der Brief kein Studium ist.`,
    {
      topics: [
        'wer die Lehre bezahlt',
        'wie eine Prüfung abläuft',
        'weshalb der Brief kein Studium ist',
      ],
    },
  ),
  reported(`${guests}Was kostet der Liter Wasser im Sommer? Drei Stunden dauerte die Runde.`, {
    topics: ['Was kostet der Liter Wasser im Sommer'],
  }),
  reported(`${guests}Warum die Brunnen versiegen, wollten alle wissen.`, {
    topics: ['Warum die Brunnen versiegen'],
  }),
  reported(`${guests}Sie erfuhren, wie Ulm 90.000 Wohnungen umgestellt hat.`, {
    topics: ['wie Ulm 90.000 Wohnungen umgestellt hat'],
  }),
  reported(`${guests}Die Gäste stellten Fragen: zu Klauenpflege, Zuchtbuch und Winterstall.`, {
    topics: ['Klauenpflege', 'Zuchtbuch', 'Winterstall'],
  }),
  reported(
    `${guests}Auf dem Programm standen:\n\n– Ermüdung von Stählen\n– Besuch im Rathaus\n– Rezyklate im Fahrzeugbau\n`,
    { topics: ['Ermüdung von Stählen', 'Rezyklate im Fahrzeugbau'] },
  ),
  reported(`${guests}Unterschrieben wurde nichts.`, { outcome: undefined }),
  reported(`${guests}Beide Seiten wollen die Zusammenarbeit ausbauen.`, { outcome: undefined }),
  reported(`${guests}Der Rahmenvertrag ist bis 2029 verlängert worden.`, {
    outcome: 'Der Rahmenvertrag ist bis 2029 verlängert worden',
  }),
  reported(`${guests}Eine gemeinsame Arbeitsgruppe zur Seewasserwärme wurde gegründet.`, {
    outcome: 'Eine gemeinsame Arbeitsgruppe zur Seewasserwärme wurde gegründet',
  }),
  reported(
    'Am 5. Mai 2024 tagte in Triesdorf das 4. Deutsch-Chinesische Bodenforum. Aus Hohhot waren dazu 15 Wissenschaftler der Akademie für Steppenforschung Hohhot angereist.',
    { occasion: '4. Deutsch-Chinesische Bodenforum' },
  ),
  reported('Eine Delegation aus Weihai kam am 4. Mai 2024 im Projekt „Grüne Dächer“ nach Minden.', {
    occasion: 'Projekt „Grüne Dächer',
  }),
  reported(
    `${guests}Landrat Max Kordel und sein Stellvertreter Dirk Apel führten sie durch die Halle.`,
    { hosts: ['Dirk Apel', 'Max Kordel'] },
  ),
  reported(
    'Tierpark Chemnitz / Aktuelles\n\nTierarzt Deng Yifei und Kuratorin Luo Jiaqi vom Wildtierpark Taiyuan blieben vom 4. bis 11. November. Gut aufgehoben waren sie bei Revierleiterin Anna Uhlig.',
    { place: 'Chemnitz', hosts: ['Anna Uhlig', 'Tierpark Chemnitz'] },
  ),
];

export const germanQuestionTraps: readonly string[] = [
  'Leider müssen wir mitteilen, dass der Besuch unserer Partnerschule aus Suzhou nicht stattfindet. Vom 9. bis 20. März war für 22 Jugendliche aus Suzhou ein Empfang durch Oberbürgermeister Kai Rombach in Offenburg im Kalender, 22 Jugendliche aus Suzhou waren zu Gast gemeldet.',
  'Die Stadtwerke Passau und der Versorger der Stadt Tangshan haben sich am 10. März ausgetauscht – per Videokonferenz. Geschäftsführer Xaver Holler begrüßte an den Bildschirmen acht Kollegen aus Tangshan.',
  'Warum in Chemnitz so viele Takine geboren werden, fragen Delegationen aus Sichuan immer wieder.',
  'Post aus Changzhou\n\nWas kostet der Liter? Das stand in einem Brief, den Bürgermeister Dirk Stein aus Changzhou erhielt.',
];
