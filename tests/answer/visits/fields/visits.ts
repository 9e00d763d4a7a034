import type { ReportedVisit } from '../../../../src/domain/visit.ts';
import { visitWith as visit } from '../visit-with.ts';

const place = (de: string, en: string, zh: string, region: string, country: string) => ({
  name: { de, en, zh },
  region: { de: region },
  country,
});

/** Journeys both ways, dated and not, of which each knows something else. */
export const visits: readonly ReportedVisit[] = [
  visit('hamburg', {
    date: '2019-05-14/2019-05-17',
    place: place('Shanghai', 'Shanghai', '上海', 'Shanghai', 'CN'),
    delegation: {
      name: { de: 'Hamburger Delegation', en: 'Hamburg delegation', zh: '汉堡代表团' },
      from: { name: { de: 'Hamburg', en: 'Hamburg', zh: '汉堡' }, country: 'DE' },
      size: '42',
    },
    hosts: ['Shanghai Chamber of Commerce'],
    people: [
      { name: 'Petra Kühn', role: 'Leiterin der Delegation' },
      { name: 'Jens Ahlers', role: 'Hafenkapitän' },
    ],
    organisations: ['Hafen Hamburg Marketing', 'Nordwind Logistik GmbH'],
    occasion: 'Hamburg Summit',
    topics: ['Hafenlogistik', 'Wasserstoff'],
    outcome: 'Ein Memorandum über grüne Häfen',
  }),
  visit('dresden', {
    date: '2018-10-30/2018-11-02',
    place: place('Jinan', 'Jinan', '济南', 'Shandong', 'CN'),
    stops: [{ name: { de: 'Hightech-Zone Jinan', en: 'Jinan High-Tech Zone', zh: '济南高新区' } }],
    delegation: {
      name: { de: 'Dresdner Delegation', en: 'Delegation from Dresden', zh: '德累斯顿代表团' },
      from: {
        name: { de: 'Dresden', en: 'Dresden', zh: '德累斯顿' },
        region: { de: 'Sachsen', en: 'Saxony', zh: '萨克森州' },
        country: 'DE',
      },
    },
    people: [{ name: 'Robert Franke', role: 'Leiter des Amtes für Wirtschaftsförderung' }],
    organisations: ['Dresden Aerospace AG', 'Silicon Saxony'],
    occasion: 'SME Conference',
    topics: ['Industrie 4.0', 'Life Sciences'],
    outcome: 'Engere Zusammenarbeit',
  }),
  visit('jinan', {
    date: '2016-06',
    place: place('Dresden', 'Dresden', '德累斯顿', 'Sachsen', 'DE'),
    delegation: {
      name: { de: 'Delegation aus Jinan', zh: '济南代表团' },
      from: { name: { de: 'Jinan', zh: '济南' }, region: { de: 'Shandong' }, country: 'CN' },
      size: '12',
    },
    hosts: ['Stadt Dresden'],
    topics: ['Umwelttechnik'],
  }),
  visit('foshan', {
    date: 'XXXX-12-12',
    place: place('Foshan', 'Foshan', '佛山', 'Guangdong', 'CN'),
    people: [{ name: 'Yijun Yu', role: 'Gründer von Sino-Cooperation' }, { name: 'Ma Juan' }],
    organisations: ['Steinbeis-Stiftung'],
    topics: ['Künstliche Intelligenz'],
    outcome: 'Den Bedarf an KI untersuchen',
  }),
  visit('thueringen', {
    place: place('Baoshan', 'Baoshan', '宝山', 'Shanghai', 'CN'),
    delegation: {
      name: {
        de: 'Delegation aus Thüringen',
        en: 'Delegation from Thuringia',
        zh: '图林根州代表团',
      },
      from: { name: { de: 'Thüringen', en: 'Thuringia', zh: '图林根州' }, country: 'DE' },
      size: 'fast 30',
    },
    hosts: ['Handelskommission des Bezirks Baoshan'],
    organisations: ['Landesregierung von Thüringen', 'Handelskommission des Bezirks Baoshan'],
    occasion: 'Gespräche über industrielle Zusammenarbeit',
    topics: ['Robotik', 'globale Lieferketten'],
    outcome: 'Folgegespräche sind geplant',
  }),
];
