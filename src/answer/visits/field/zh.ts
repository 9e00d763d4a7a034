import type { FieldQuestionRules } from './rules.ts';

const group = '代表团|访问团|考察团|经贸团|商务团|代表队';
const guests = '客人|访客|来宾|宾客|贵宾|团队|团组|一行';
const journey = '访问|到访|来访|出访|参访|考察|行程|之行|之旅';
const going = '访问|到访|来访|出访|参访|参观|考察|前往|抵达|去|来|到|赴|做客';
const received = '接待|会见|迎接|欢迎|招待|接见';
const led = '率领|带领|率团|带团|带队|领队|领导|率';
const what = '(?:什么|哪些|哪几个|哪几项|啥)';
const all = (source: string) => new RegExp(source, 'gu');
const one = (source: string) => new RegExp(source, 'u');

export const chineseFieldQuestions: FieldQuestionRules = {
  asks: [
    {
      field: 'date',
      pattern: one(
        '(?:是|在)*(?:什么时候|何时|什么时间|几时)(?:和在?哪里|、在?哪里)?|从什么时候到什么时候|时间是什么时候',
      ),
      with: all(`开始|结束|举行|进行|时间|${received}`),
      beside: 'travel',
    },
    {
      field: 'date',
      pattern: one(
        '(?:是|在)*(?:哪一?天|几月几[日号]|几号|什么日期|哪[些几]天)|日期是(?:什么|哪天|几号)?',
      ),
      with: all(`开始|结束|举行|进行|日期|${received}`),
      beside: 'travel',
      need: 'day',
    },
    {
      field: 'date',
      pattern: one('(?:是|在)*(?:哪一?年|哪个月|几月份?)'),
      with: all(`举行|进行|${received}`),
      beside: 'travel',
      need: 'year',
    },
    {
      field: 'date',
      pattern: one('多久|多长时间|几天|多少天'),
      with: all('持续|停留|待|呆|历时|一共'),
      beside: 'visit',
      need: 'days',
    },
    {
      field: 'delegation',
      pattern: one(
        `(?:来自|从|是)(?:德国|中国)?的?(?:哪里|哪儿|何处|哪[一个座]*(?:城市|地方|国家|州|省|联邦州)|什么地方)`,
      ),
      with: all('来'),
      beside: 'visit',
      need: 'home',
    },
    {
      field: 'delegation',
      pattern: one(
        `(?:${received})[了过]*(?:(?<!(?:${group}|${guests}).*)谁|哪[个些]?(?:${group}))|谁受到了?.*(?:${received})`,
      ),
      with: all('受到'),
      beside: 'travel',
    },
    {
      field: 'place',
      pattern: one(
        '(?:哪里|哪儿|何地|何处|什么地方|哪[些个座几一]*(?:城市|地方|省份?|地区|区|市)|哪几座城市)',
      ),
      beside: 'visit',
    },
    {
      field: 'hosts',
      pattern: one(
        `(?:由|被|是)?(?:谁|哪[个些位]?(?:部门|机构|单位|政府|组织|官员|领导|人|委员会))(?=.*(?:${received}))(?!.*(?:${received})[了过]*(?:谁|哪))|(?<=(?:${received}).*)的人?是(?:谁|哪[个些]?(?:部门|机构|单位|人))`,
      ),
      with: all(`${received}|负责|出面|所`),
      beside: 'visit',
    },
    {
      field: 'hosts',
      pattern: one(
        '(?:接待|主办|东道)(?:方|单位|者|人|机构|主)(?:是|有)?(?:谁|哪[个些]?|什么)?|谁是(?:东道主|主人|接待方)|东道主(?:是谁)?',
      ),
      with: all('是|单位'),
      beside: 'travel',
    },
    {
      field: 'hosts',
      pattern: one(
        '(?:与|和|跟|同)(?:谁|哪些人)(?=.*(?:会面|会谈|见面|会晤|交谈|座谈|洽谈))|(?:会见|会晤)了?(?:谁|哪些人)',
      ),
      with: all('会面|会谈|见面|会晤|交谈|座谈|洽谈|进行|举行'),
      beside: 'group',
    },
    {
      field: 'leader',
      pattern: one(
        `(?:由|是)?(?:谁|哪[个些位](?:部门|机构|单位|领导|官员)?)(?=.*(?:${led}))|(?<=(?:${led}).*)的人?是(?:谁|哪位|哪些人)|(?:团长|领队|带队人?)(?:的人)?是(?:谁|哪位)|谁(?:是|担任)[^，。]*团长`,
      ),
      with: all(`${led}|担任|团长`),
      beside: 'group',
    },
    {
      field: 'size',
      pattern: one(
        '(?:一共|总共|共)?(?:有|来了?|去了?)*(?:多少|几)(?:个|名|位)*(?:人|成员|团员|代表|客人)(?!口)|人数(?:是|有)*(?:多少)?|规模(?:有|是)*多大|多大规模',
      ),
      with: all('一共|总共|共|组成|参加|随团|同行|成员|由'),
      beside: 'home',
    },
    {
      field: 'organisations',
      pattern: one(
        '(?:有)?哪[些几]家?(?:德国|中国)?(?:企业|公司|厂商)(?=.*(?:参加|加入|随|跟|同行|参与|一起|代表团|访问团))|(?:参加|随团|同行)的?(?:企业|公司)(?:有|是)?(?:哪些|谁|什么)',
      ),
      with: all('参加|加入|随团|随行|随同|随|同行|参与|一起|一同|跟团|跟随|跟|的是'),
      beside: 'travel',
      need: 'firm',
    },
    {
      field: 'organisations',
      pattern: one(
        '(?:有)?哪[些几]家?(?:机构|单位|组织|协会)(?=.*(?:参加|加入|随|同行|参与|一起|代表团|访问团))',
      ),
      with: all('参加|加入|随团|随行|随同|随|同行|参与|一起|一同|跟'),
      beside: 'travel',
    },
    {
      field: 'participants',
      pattern: one(
        '(?:还)?(?:有|都有|包括)*(?:谁|哪些(?:人|成员|人员))(?=.*(?:参加|加入|随|同行|参与|一起|一同|成员))|(?:成员|参加者|团员|参加的?人|随行人员)(?:都)?(?:有|是|包括)*(?:谁|哪些人?)|(?<=(?:代表团|访问团)(?:里|中|里面)?(?:都)?)(?:有|包括)(?:谁|哪些人)',
      ),
      with: all('参加|加入|随团|随行|随同|随|同行|参与|一起|一同|成员|跟|里面?|中'),
      beside: 'visit',
    },
    {
      field: 'occasion',
      pattern: one(
        `为什么|为何|为了什么|因何|因为什么|缘由是什么|(?:目的|事由|原因|宗旨|缘由)(?:是|有)?(?:什么|哪些|何在)?|出于什么(?:目的|原因)`,
      ),
      with: all('要|会'),
      beside: 'visit',
    },
    {
      field: 'topics',
      pattern: one(
        `(?:讨论|谈论|谈到|谈|交流|商谈|商讨|探讨|聊|洽谈|会谈|涉及)[了过的到]*(?:些)?${what}(?:方面的?)?(?:话题|主题|问题|内容|议题|事情)?|(?:主题|议题|话题|内容)(?:是|有|包括)*${what}|(?:围绕|就|关于)${what}(?:话题|主题|问题|议题)?`,
      ),
      with: all('讨论|谈论|交流|商谈|商讨|探讨|会谈|进行|展开|主要|双方|举行|谈'),
      beside: 'visit',
    },
    {
      field: 'outcome',
      pattern: one(
        `(?:取得|达成|获得|产生|带来|有|收获)?[了过]*${what}(?:样的?)?(?:具体的?)?(?:成果|结果|收获|共识|成效)|(?:成果|结果|收获|成效)(?:是|有|如何|怎么样|怎样)*${what}?`,
      ),
      with: all('取得|达成|获得|产生|带来|最后|最终|双方'),
      beside: 'visit',
    },
  ],
  group: one(group),
  visit: one(`${group}|${guests}|${journey}`),
  travel: one(`${group}|${guests}|${journey}|${going}|${received}`),
  pronoun: /他们|她们|它们/u,
  fillers: new RegExp(
    `${group}|${guests}|${journey}|${going}|他们|她们|它们|来自|政府|高级别?|期间|当时|这次|那次|此次|该|请问|请|先生|女士|博士|教授|分别|当地|[的在是了过都时被由把和与里中从对于曾有呢吗啊年月日]`,
    'gu',
  ),
  originBefore: /(?:来自|从)(?:德国|中国)?的?$/u,
  originAfter: new RegExp(
    `^的?(?:州|省|市)?(?:政府|经贸|经济|商务|高级|企业)?(?:${group}|${guests}|代表|有?哪[些几]家?(?:企业|公司|机构|单位|人))`,
    'u',
  ),
  destinationBefore: new RegExp(`(?:${going}|在|对)[过了]?$`, 'u'),
};
