import type { CommonWords } from './common-words.ts';
import { type GeoName, readList } from './sources.ts';

/** One line of the gazetteer: what lies in one region. */
export interface GazetteerGroup {
  readonly country: string;
  /** Chinese name of the Land or province; empty where there is none. */
  readonly region: string;
  /** Chinese name of what lies between the two; empty where there is none. */
  readonly within: string;
  readonly kind: 'city' | 'district';
  readonly entries: readonly string[];
}

const lands: Readonly<Record<string, readonly [german: string, chinese: string]>> = {
  '01': ['Baden-Württemberg', '巴登-符腾堡州'],
  '02': ['Bayern', '巴伐利亚州'],
  '03': ['Bremen', '不来梅'],
  '04': ['Hamburg', '汉堡'],
  '05': ['Hessen', '黑森州'],
  '06': ['Niedersachsen', '下萨克森州'],
  '07': ['Nordrhein-Westfalen', '北莱茵-威斯特法伦州'],
  '08': ['Rheinland-Pfalz', '莱茵兰-普法尔茨州'],
  '09': ['Saarland', '萨尔州'],
  '10': ['Schleswig-Holstein', '石勒苏益格-荷尔斯泰因州'],
  '11': ['Brandenburg', '勃兰登堡州'],
  '12': ['Mecklenburg-Vorpommern', '梅克伦堡-前波美拉尼亚州'],
  '13': ['Sachsen', '萨克森州'],
  '14': ['Sachsen-Anhalt', '萨克森-安哈尔特州'],
  '15': ['Thüringen', '图林根州'],
  '16': ['Berlin', '柏林'],
};

const smallest = 3000;
/** Quarters of large towns count where they are as large as a town. */
const smallestQuarter = 20_000;
/** Of several towns with one name the largest is meant where it is so much larger. */
const dominance = 3;
const large = 20_000;
/** Small, and yet written about: spas, islands, and towns by the sea. */
const spa =
  /^(?:Bad|Kurort|Ostseebad|Seebad|Nordseebad|Ostseeheilbad|Seeheilbad|Heilbad) |oog$|^(?:Juist|Borkum|Baltrum|Helgoland|Hiddensee|Sassnitz|Büsum|Sylt|Binz|Sellin|Prerow|Ahrenshoop)/u;
const calling =
  /^(?:Kurort|Ostseebad|Seebad|Nordseebad|Ostseeheilbad|Seeheilbad|Heilbad|Gemeinde|Lutherstadt) /u;
const suffix =
  /^(.*?)(?: (?:am|an der|an dem|im|in der|in|ob der|bei|auf|auf den|vor der|vorm|unter|unterm) .*| \(.*\)|\/.*)$/u;
/** Endings that hardly a family name has. */
const townlike =
  /(?:ingen|hausen|stadt|städt|stedt|kirchen|brücken?|hafen|haven|münde|büttel|.leben|walde|oog|fehn|siel|.zell|furt|wangen|bronn|hofen|stetten|beuren|münster)$/u;

interface Town {
  readonly name: string;
  readonly land: string;
  readonly population: number;
  readonly kind: 'city' | 'district';
}

/** The German towns and districts, by Land. */
export function germanGroups(
  geoNames: readonly GeoName[],
  common: CommonWords,
  isListed: (name: string) => boolean,
): GazetteerGroup[] {
  const chinese = new Map(readList('german-in-chinese.txt').map((line) => split(line, '|')));
  const towns = merged(geoNames.filter(isWanted).map(townOf)).filter(({ name }) => !isListed(name));
  const byName = groupedBy(towns, ({ name }) => name);
  const entry = (town: Town): string => {
    const others = (byName.get(town.name) ?? []).filter((other) => other !== town);
    const isMain = others.every(({ population }) => town.population >= dominance * population);
    const mark = markOf(town, common);
    return [
      `${town.name}${others.length > 0 && isMain ? '*' : ''}${hasDemonym(town.name, common) ? '' : '-'}${mark}`,
      ...(chinese.has(town.name) ? [chinese.get(town.name)] : []),
      ...shortNames(town, byName, isListed),
    ].join('|');
  };
  // A district by its town has a short form, too: 'Landkreis Leer|Kreis Leer'.
  const withChinese = (district: string): string => {
    const name = chinese.get(district.split('|')[0] ?? '');
    return name === undefined ? district : `${district}|${name}`;
  };
  const districts = [...readList('landkreise.txt').map((line) => split(line, ': '))];
  const named = new Map(readList('districts-by-town.txt').map((line) => split(line, ': ')));
  return Object.values(lands).flatMap(([land, region]): GazetteerGroup[] => {
    const inLand = towns.filter((town) => town.land === land).sort(byNameOf);
    const own = districts.find(([name]) => name === land)?.[1].split(', ') ?? [];
    const byTown = (named.get(land)?.split(', ') ?? []).map(
      (name) => `Landkreis ${name}|Kreis ${name}`,
    );
    const group = { country: 'DE', region, within: '' } as const;
    return [
      { ...group, kind: 'city', entries: inLand.filter((each) => each.kind === 'city').map(entry) },
      {
        ...group,
        kind: 'district',
        entries: [
          ...inLand.filter((each) => each.kind === 'district').map(entry),
          ...[...own.filter((name) => !isListed(name)), ...byTown].map(withChinese),
        ],
      },
    ];
  });
}

function split(line: string, by: string): [string, string] {
  const at = line.indexOf(by);
  return [line.slice(0, at), line.slice(at + by.length)];
}

function isWanted({ country, name, population, featureCode }: GeoName): boolean {
  if (country !== 'DE' || !/^\p{Lu}[\p{L} ./()-]+$/u.test(name) || / - |\d/u.test(name))
    return false;
  if (featureCode === 'PPLX') return population >= smallestQuarter;
  return population >= smallest || spa.test(name);
}

const spelling: Readonly<Record<string, string>> = {
  'Neu Isenburg': 'Neu-Isenburg',
  'Eisleben Lutherstadt': 'Eisleben',
  'Gemeinde Friedland': 'Friedland',
  'Haldensleben I': 'Haldensleben',
  'Berlin Köpenick': 'Köpenick',
  'Berlin Treptow': 'Treptow',
  'Halle Neustadt': 'Halle-Neustadt',
};

function townOf({ name, adminCode, population, featureCode }: GeoName): Town {
  const written = (spelling[name] ?? name)
    .replace(calling, '')
    .replace(/^Stuttgart (?=\p{Lu})/u, 'Stuttgart-')
    .replace(/^St\. /u, 'Sankt ');
  return {
    name: written,
    land: lands[adminCode]?.[0] ?? '',
    population,
    kind: featureCode === 'PPLX' ? 'district' : 'city',
  };
}

/** GeoNames often holds a municipality and the place it is named after. */
function merged(towns: readonly Town[]): Town[] {
  const largest = new Map<string, Town>();
  for (const town of towns) {
    const key = `${town.name} ${town.land}`;
    if ((largest.get(key)?.population ?? -1) < town.population) largest.set(key, town);
  }
  return [...largest.values()].filter(({ land }) => land !== '');
}

/** `!`: a German noun as well; `?`: may be a family name or a word. */
function markOf({ name, population, kind }: Town, { nouns, words, names }: CommonWords): string {
  if (nouns.has(name)) return '!';
  if (words.has(name.toLowerCase())) return '?';
  if (/[ -]/u.test(name) || (townlike.test(name) && name.length > 6 && !names.has(name))) return '';
  return names.has(name) || population < large || kind === 'district' || name.length < 5 ? '?' : '';
}

/** 'Sender' are not from Senden, nor is 'Hunger' from Hungen. */
function hasDemonym(name: string, { nouns, words, names }: CommonWords): boolean {
  const forms = [`${name}er`, `${name}r`, name.replace(/en$/u, 'er')];
  return !forms.some((form) => nouns.has(form) || names.has(form) || words.has(form.toLowerCase()));
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** 'Wasserburg' for 'Wasserburg am Inn', 'St. Wendel' for 'Sankt Wendel'. */
function shortNames(
  { name, population }: Town,
  towns: ReadonlyMap<string, readonly Town[]>,
  isListed: (name: string) => boolean,
): string[] {
  const [, short] = suffix.exec(name) ?? [];
  const isOwn =
    short !== undefined &&
    short.length > 4 &&
    !towns.has(short) &&
    !isListed(short) &&
    [...towns.values()]
      .flat()
      .every(
        (other) =>
          other.name === name ||
          !other.name.startsWith(`${short} `) ||
          other.population < population,
      );
  const saint = name.replace(/^Sankt /u, 'St. ');
  return [...(isOwn ? [`${short}?`] : []), ...(saint === name ? [] : [saint])];
}

function byNameOf(left: Town, right: Town): number {
  return left.name < right.name ? -1 : 1;
}
