import type { GazetteerGroup } from './german.ts';
import { type ChineseDivision, readList, type Sources } from './sources.ts';

/** No places of their own: rows of the code, and zones run apart. */
const none = /^(?:市辖区|县|.*直辖县级行政区划)$|(?:开发区|产业区|园区|管理区|管委会|高新区)$/u;
/** Names that many towns give to a part of them. */
const anyTowns =
  /^(?:城[东西南北中]?区|[东西南北]区|[郊矿]区|市中区|新市区|海港区|河[东西]区|江[东南西北]区)$/u;
const peoples =
  /(?:[壮满回苗土彝侗瑶黎畲羌藏佤怒傣白水]族|蒙古族?|朝鲜族|布依族|土家族|哈尼族|傈僳族|景颇族|拉祜族|布朗族|纳西族|独龙族|普米族|仡佬族|仫佬族|毛南族|撒拉族|裕固族|保安族|东乡族|达斡尔族|鄂温克族|维吾尔|哈萨克族?|柯尔克孜|塔吉克|锡伯|各族)+(?=自治)/u;
const unit = /(?:自治[州县旗]|特别行政区|地区|林区|特区|新区|行政委员会|[省市县区旗盟])$/u;
/** Districts whose names say only what part of a town they are: they count where the town stands before. */
const parts =
  /^(?:新城区|老城区|古城区|山城区|水城区|湖滨区|滨湖区|城关区|新华区|新兴区|向阳区|前进区|和平区|解放区|红旗区|海州区|高新区|经开区|滨海新区|[东南西北]部新区|中原区|龙城区|市[南北]区|西港区|大城乡|镶黄旗|正镶白旗|正蓝旗)$/u;
/** Prefectures whose names without their unit are words, or parts of two. */
const words =
  /^(?:保定|大同|晋中|兴安|朝阳|长春|吉林|通化|白山|淮南|淮北|三明|南平|日照|德州|开封|信阳|仙桃|天门|河源|中山|北海|百色|来宾|东方|文昌|万宁|大理|阿里|白银|天水|定西|海东|海北|海南|和田|北屯|双河|新星|昆玉|白杨|安康|海西|黄南|甘南|湘西|金昌|商洛|平凉|安顺|遂宁|广安|达州|资阳|怀化|永州|随州|十堰|新乡|安阳|东营|滨州|池州|上饶|新余|丽水|衢州|黄山|安庆|铜陵|桃园|云林|新北)$/u;

/** The divisions of China down to the county, those of Taiwan and Hong Kong, by what they lie in. */
export function chineseGroups(sources: Sources): GazetteerGroup[] {
  const spellings = spellingsOf(['spellings.txt', 'taiwan.txt']);
  const latin = (name: string): string =>
    spellings.get(name) ?? romanised(sources.syllables(bareName(name)));
  const entry = (name: string, isPlain: boolean): string => {
    const bare = bareName(name);
    const [chinese, latinNames] = [[name, ...autonomous(name, bare)], latin(name)];
    const mark = parts.test(name) ? '!' : isPlain && !words.test(bare) ? '' : '?';
    return [`${chinese[0]}${mark}`, ...chinese.slice(1), latinNames].join('|');
  };
  const groups: GazetteerGroup[] = [];
  for (const { code, name } of sources.provinces) {
    const region = name.replace(/(?:回族|壮族|维吾尔)?自治区$|[省市]$/u, '');
    const prefectures = sources.prefectures.filter((each) => each.code.startsWith(code));
    const group = { country: 'CN', region } as const;
    groups.push({
      ...group,
      within: '',
      kind: 'city',
      entries: prefectures.filter(isPlace).map((each) => entry(each.name, true)),
    });
    for (const prefecture of prefectures) {
      const within = isPlace(prefecture) ? prefecture.name : '';
      const counties = sources.counties.filter(
        (each) => each.code.startsWith(prefecture.code) && isPlace(each),
      );
      const isDistrict = (each: ChineseDivision): boolean => !each.name.endsWith('市');
      const parts = [
        ['city', counties.filter((each) => !isDistrict(each))],
        ['district', counties.filter(isDistrict)],
      ] as const;
      for (const [kind, some] of parts) {
        groups.push({
          ...group,
          within,
          kind,
          entries: some.map((each) => entry(each.name, false)),
        });
      }
    }
  }
  groups.push(...islands(sources, spellings));
  return groups.filter(({ entries }) => entries.length > 0);
}

function islands(
  { taiwan, hongKong }: Sources,
  spellings: ReadonlyMap<string, string>,
): GazetteerGroup[] {
  const groups: GazetteerGroup[] = [
    {
      country: 'TW',
      region: '',
      within: '',
      kind: 'city',
      entries: Object.keys(taiwan).map((name) =>
        [`${name}${words.test(bareName(name)) ? '?' : ''}`, spellings.get(name)]
          .filter((each) => each !== undefined)
          .join('|'),
      ),
    },
    {
      country: 'HK',
      region: '香港',
      within: '',
      kind: 'district',
      entries: Object.values(hongKong)
        .flat()
        .filter(isNoPoint)
        .map((name) => `${name}?`),
    },
  ];
  for (const [within, inside] of Object.entries(taiwan)) {
    const entries = inside
      .filter((name) => name.length > 2 && isNoPoint(name))
      .map((name) => `${name}${parts.test(name) ? '!' : '?'}`);
    groups.push({
      country: 'TW',
      region: '',
      within,
      kind: 'district',
      entries,
    });
  }
  return groups;
}

/** '东区', '北区' */
function isNoPoint(name: string): boolean {
  return !anyTowns.test(name) && !/[（(]/u.test(name);
}

function isPlace({ name }: ChineseDivision): boolean {
  return !none.test(name) && !anyTowns.test(name);
}

function bareName(name: string): string {
  const bare = name.replace(peoples, '').replace(unit, '');
  return bare.length < 2 ? name.replace(peoples, '') : bare;
}

/** '罗城县' for 罗城仫佬族自治县. */
function autonomous(name: string, bare: string): string[] {
  const [whole] = /自治[州县旗]$/u.exec(name) ?? [];
  return whole === undefined ? [] : [`${bare}${whole.slice(2)}`];
}

function spellingsOf(lists: readonly string[]): Map<string, string> {
  return new Map(
    lists.flatMap(readList).map((line) => {
      const at = line.indexOf('|');
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}

/** 'Xi’an', 'Lüliang' */
function romanised(syllables: readonly string[]): string {
  const joined = syllables
    .map((each) => (each === 'dou' ? 'du' : each.replace(/v/u, 'ü')))
    .reduce(
      (before, each) => before + (before !== '' && /^[aoe]/u.test(each) ? '’' : '') + each,
      '',
    );
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
