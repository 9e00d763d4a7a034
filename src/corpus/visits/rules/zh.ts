import type { VisitRules } from './visit-rules.ts';
import { chineseDates } from './zh-dates.ts';
import { chineseAgain, chineseGroups, chineseMembers } from './zh-groups.ts';
import { chineseHostAfter, chineseHostBefore } from './zh-hosts.ts';
import { chineseNotNames } from './zh-names.ts';
import { chineseOccasions } from './zh-occasions.ts';
import { chineseOrganisations } from './zh-organisations.ts';
import { chineseOutcomeWords } from './zh-outcomes.ts';
import {
  chineseOriginBefore,
  chineseOriginBridge,
  chinesePlaceBefore,
  chineseUnknownPlace,
} from './zh-places.ts';
import { chineseHonorifics, chineseRoleBefore, chineseRoles } from './zh-roles.ts';
import { chineseSizes } from './zh-sizes.ts';
import { chineseTraps } from './zh-traps.ts';
import { chinesePast, chineseReceived, chineseWent } from './zh-verbs.ts';

export const chinese: VisitRules = {
  report: chineseWent,
  present: [],
  past: chinesePast,
  receive: chineseReceived,
  nouns: ['之行', '此访', '访问期间', '考察期间', '行程', '访问'],
  now: ['正在', '目前'],
  traps: chineseTraps,
  groups: chineseGroups,
  members: chineseMembers,
  again: chineseAgain,
  originBefore: chineseOriginBefore,
  originBridge: chineseOriginBridge,
  placeBefore: chinesePlaceBefore,
  unknownPlace: chineseUnknownPlace,
  roles: chineseRoles,
  roleBefore: chineseRoleBefore,
  honorifics: chineseHonorifics,
  nameAfter: [],
  notNames: chineseNotNames,
  organisations: chineseOrganisations,
  organisationLinks: [],
  hostBefore: chineseHostBefore,
  hostAfter: chineseHostAfter,
  occasions: chineseOccasions,
  // Chinese topics have rules of their own: zh-topics.ts
  topics: [],
  listMarks: ['、', '(?<!共|总|平|缓|饱|温)和(?!平|谐)', '与', '以及', '及', '，'],
  topicEnds: [
    '(?:的)?(?:最新)?(?:发展|建设|运行|实施|运营|研发)?(?:情况|状况|现状|进展|经验|做法|动态)$',
    '的发展$',
    '(?:等)?(?:相关|有关)?(?:议题|事宜|问题|话题|内容|工作|事项)$',
    '的最新(?:进展|情况)$',
    '(?:的|领域|方面)合作$',
    '等.{0,6}$',
    '的情况$',
    '方面$',
    '领域$',
    '事宜$',
    '议题$',
  ],
  outcomes: chineseOutcomeWords,
  sizes: chineseSizes,
  numbers: [],
  dates: chineseDates,
  furniture: [
    '^发布(?:时间|日期|者|人|单位|：|于)',
    '^日期',
    '^时间[：:]',
    '^文[/／]',
    '^（?(?:图|文)[/／]',
    '^来源',
    '浏览次数',
    '^长按',
    '^扫(?:一扫|码|描)',
    '二维码',
    '^点击',
    '^返回(?:首页|列表|顶部|上)',
    '^上一篇',
    '^下一篇',
    '^【?(?:打印|关闭)',
    '^供稿',
    '^撰稿',
    '^审核',
    '^编辑',
    '^摄影',
    '版权所有',
    '责任编辑',
    '^编辑',
    '^来源',
    '访问量：',
    '^阅读',
    '供稿$',
    '^（?(?:通讯员|记者|摄影)[^，。]{0,24}$',
    '^首页',
    '\\|',
    '\\s>\\s',
    '^图为',
    '^作者',
    '^打印',
  ],
};
