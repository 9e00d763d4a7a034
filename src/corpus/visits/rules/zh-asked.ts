/**
 * How Chinese reports tell what was asked, feared and found out: data, parts of regular expressions.
 * What is asked is a clause, which a list of nouns is not: it is parted at `、` alone.
 */

import type { GuardedRule } from './visit-rules.ts';

const r = String.raw;

/** Words that make a clause a question. */
const question = r`(?:如何|怎样|怎么|怎(?=么|样)|能否|能不能|可否|是否|是不是|为什么|为何|为啥|该不该|要不要|会不会|有没有|由谁|谁来|何时|何以|哪些|哪个|哪里|哪种|什么|多少|多久|多大|几(?=年|个|天|次|位|家|种)|得到吗|[\p{Script=Han}]不[\p{Script=Han}]{0,3}(?=[，。；、]|$))`;

const clause = r`(?<topics>[^，。；：！？]{3,60}?)(?=[，。；！？”]|$)`;

/** One of these stands in any question. */
const questionWords =
  '如何 怎 否 能不能 是不是 为什么 为何 为啥 该不该 要不要 会不会 有没有 谁 何 哪 什么 多少 多久 多大 几 不'.split(
    ' ',
  );

/** Tells a question from a list of nouns. */
export const chineseQuestion = question;

export const chineseAsked: readonly GuardedRule[] = [
  // '客人最想知道的是：企业为什么愿意付工资？'
  {
    near: [
      '的是',
      '的就',
      '的还',
      '的都',
      '的，',
      '的有',
      '的在于',
      '的莫过',
      '的问题',
      '的话题',
      '的事',
    ],
    rule: r`(?:知道|弄明白|弄清楚?|问|问得|问到|好奇|担心|担忧|关心|在意|困惑|感兴趣|看重|关注)得?(?:最[细多勤]|较多|更多)?的(?:问题|话题|事情?|还)?(?:，)?(?:就|都|还)?(?:是|有|在于|莫过于)[：，:“]*${clause}`,
  },
  {
    near: [
      '想知道',
      '弄明白',
      '弄清',
      '想了解',
      '想问',
      '追问',
      '询问',
      '问道',
      '请教',
      '打听',
      '问起',
      '问及',
      '问到',
      '提问',
      '好奇',
    ],
    rule: r`(?:想知道|弄明白|弄清楚?|想了解|想问问?|追问|(?:反复|仔细|详细|一再|不时|当场|连连)?询问|问道|请教|打听|问起|问及|问到|提问|好奇)了?[：，:“]{0,2}(?!量|处|会|起见|环节|答|等|时|的)${clause}`,
  },
  {
    near: ['担心', '担忧', '发愁', '忧虑', '焦虑', '烦恼'],
    rule: r`(?:最|更|普遍|也|都|同样)?(?:担心|担忧|发愁|忧虑|焦虑|烦恼)(?!的)[：，:“]{0,2}${clause}`,
  },
  // '了解到旧泵回收率已超过七成'
  {
    near: ['了解到', '得知', '获悉', '见识到', '学到', '看到', '体会到'],
    rule: r`(?:了解到|得知|获悉(?!，)|见识到|见识了|学到了?|看到了?(?=[^，。；]{0,20}的)|体会到)(?:，|：)?${clause}`,
  },
  // '聊起了苗族飞歌该不该用定音'
  {
    near: questionWords,
    rule: r`(?:聊起|聊到|聊了聊?|说起|谈起|谈到|谈了谈?|提到|提及|讨论|探讨|介绍|讲解|讲述|讲了|分享|演示|展示|说明|解释|回答|琢磨|商量|比较|研究|争论|交流)了?(?=[^，。；]*${question})${clause}`,
  },
  // '介绍了矿业历史，以及今天如何培训技术员'
  {
    near: questionWords,
    rule: r`(?<=，)(?:以及|还有|包括)(?:今天|如今|现在|目前)?(?=[^，。；]*${question})${clause}`,
  },
  // '桐油还买得到吗？'
  {
    near: ['？'],
    rule: r`(?<=^|[。；：，？“\s])(?<topics>[^，。；：！？“”\s]{4,44})(?=？)`,
  },
];
