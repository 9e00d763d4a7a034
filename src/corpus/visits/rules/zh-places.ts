import { chineseNames } from './zh-names.ts';

const r = String.raw;

/** Places in Chinese texts beyond their names: data. */
export const chinesePlaces = {
  /** End like a district, and are none. */
  none: '(?:亚太|大中华|中国|德国|欧洲|亚洲|全球|海外|华[东南北中]|行政|保税|自贸|综保|试验|无人|生活|工作|办公|休息|候机|公共|周边|该|本|全|各|[东南西北]部|中心城|主城)(?:大)?区$|[城中]市$',
  /** '在京会见', '抵沪': a town by one character. */
  short: {
    京: '北京',
    沪: '上海',
    津: '天津',
    渝: '重庆',
    穗: '广州',
    深: '深圳',
    杭: '杭州',
    宁: '南京',
    汉: '武汉',
    蓉: '成都',
    榕: '福州',
    甬: '宁波',
    郑: '郑州',
    昆: '昆明',
    筑: '贵阳',
  },
  shortBefore: '[在抵访来赴到]',
  shortAfter:
    '会[见晤谈]|举[行办]|与|同|访问|考察|参观|出席|参加|期间|宴请|接待|签署|召开|开展|拜会|停留|调研|，|。|$',
} as const;

export const chineseOriginBefore: readonly string[] = ['来自', '自'];

/** Between a word of origin and the name of a place. */
export const chineseOriginBridge: readonly string[] = ['德国', '中国', '的', '友城', '友好城市'];

export const chinesePlaceBefore: readonly string[] = [
  '赴',
  '到',
  '来',
  '在',
  '抵',
  '访',
  '访问',
  '到访',
  '考察',
  '参访',
  '走访',
  '来到',
  '抵达',
  '前往',
  '莅临',
  '参观',
  '造访',
  '参观了',
  '访问了',
  '考察了',
  '走访了',
  '出访',
];

/** Names of places that the program has no entry for. */
export const chineseUnknownPlace: readonly string[] = [
  r`(?:来到|抵达|飞抵|到访|做客)(?<place>(?:(?![我本该贵各两全中德国洲欧亚校园场馆厂区村院室会店家所部局司处团里内前上下边地台堂间站点现展课办友了位])\p{Script=Han}){2,3})(?=，|。|开展|进行|参加|出席|考察|参观|访问|调研|与|举行)`,
  r`(?:转赴|转往|转至|转到|转抵|抵达|来到|到访|做客|走进)(?:德国(?:的|小城|小镇|城市|古城)?)?(?<place>(?=[${chineseNames.sounds}]{0,6}[${chineseNames.typicalSounds}])[${chineseNames.sounds}]{4,7})(?=[，。、；：（]|[访参与和出举进开考演学交])`,
  r`(?<place>[\p{Script=Han}]{2,8}(?:州|(?<!古|小|城|乡)镇))(?![长委民政场级内域])`,
  r`德国(?:的|小城|小镇|城市|古城|友城|海滨|港口|[东西南北中]{1,2}部|工业|文化|名城|城镇){0,3}(?<place>[${chineseNames.sounds}]{2,7})(?=[，。、；：（“\s]|[市县州镇区的访参考进与和出举友代经工商教艺职青足交政并开学演就受为]|地区|$)`,
  r`(?<place>[\p{Script=Han}·]{2,6}(?:市|县|(?<![病园校景社小厂片库港矿山地城老展牧郊街辖灾战禁专范发新作验税贸能心业])区))(?![长委民政场级内域])`,
];
