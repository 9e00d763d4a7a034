import { reported, type VisitCase } from './cases.ts';

const visit = '5月12日，德国开姆尼茨市代表团到访常州。';

/** What is said of a visit, in the sentence after the one that reports it. */
export const chinesePhrases: readonly VisitCase[] = [
  reported(`${visit}双方围绕轨道交通、氢能应用等议题深入交换意见。`, {
    topics: ['轨道交通', '氢能应用'],
  }),
  reported(`${visit}双方就能源转型和地方治理与企业代表进行了座谈。`, {
    topics: ['能源转型', '地方治理'],
  }),
  reported(`${visit}双方回顾了十年来的合作，并就双元制培训进行了探讨。`, {
    topics: ['双元制培训'],
  }),
  reported(`${visit}副市长希望双方在污水处理、青少年足球等领域进一步拓展合作。`, {
    topics: ['污水处理', '青少年足球'],
  }),
  reported(`${visit}客人对旧厂房改造表示浓厚兴趣。`, { topics: ['旧厂房改造'] }),
  reported(`${visit}座谈会以“水与气候”为主题。`, { topics: ['水与气候'] }),
  reported(`${visit}代表团详细询问了垃圾分类、居家养老等情况。`, {
    topics: ['垃圾分类', '居家养老'],
  }),
  reported(`${visit}双方就组建联合实验室、师生互换等展开讨论。`, {
    topics: ['组建联合实验室', '师生互换'],
  }),
  reported(`${visit}代表团参观了规划馆，考察了精密机械产业园和恒通轴承公司。`, { topics: [] }),
  reported(`${visit}双方表示愿进一步加强合作，推动两市友好关系发展。`, { topics: [] }),
  reported(`${visit}市长对代表团的到来表示热烈欢迎。`, { topics: [] }),
  reported(`${visit}代表团还将前往无锡，考察物联网产业。`, { topics: [] }),

  reported(`${visit}会后，双方续签了合作协议。`, { outcome: '双方续签了合作协议' }),
  reported(`${visit}双方初步商定，自明年起每年互派10名学员。`, {
    outcome: '双方初步商定，自明年起每年互派10名学员',
  }),
  reported(`${visit}双方一致同意成立联合工作组。`, { outcome: '双方一致同意成立联合工作组' }),
  reported(`${visit}双方为“友谊角”揭牌。`, { outcome: '双方为“友谊角”揭牌' }),
  reported(`${visit}客人向市图书馆赠送德语图书三百册。`, {
    outcome: '客人向市图书馆赠送德语图书三百册',
  }),
  reported(`${visit}双方希望早日签署合作协议。`, { outcome: undefined }),
  reported(`${visit}两市2005年缔结友好城市关系。`, { outcome: undefined }),
  reported(`${visit}双方就项目签约落地事宜进行了洽谈。`, { outcome: undefined }),
  reported(`${visit}客人向主人赠送了纪念品。`, { outcome: undefined }),
  reported(`${visit}两天后，代表团抵达成都。`, { outcome: undefined }),

  reported('在“中德职教年”框架下，5月12日，德国开姆尼茨市代表团到访常州。', {
    occasion: '中德职教年',
  }),
  reported('作为两市结好二十周年系列活动之一，5月12日，德国开姆尼茨市代表团到访常州。', {
    occasion: '两市结好二十周年系列活动',
  }),
  reported('汉诺威工博会期间，4月24日，常州市代表团访问了德国开姆尼茨。', {
    occasion: '汉诺威工博会',
  }),
  reported(`${visit}当天，“常州—开姆尼茨经贸对接会”在武进举行。`, {
    occasion: '常州—开姆尼茨经贸对接会',
  }),
  reported(`${visit}双方签署了价值2000万欧元的技术许可协议。`, { occasion: undefined }),
];

/** Verbs and words that once silenced a report. */
export const chineseReports: readonly VisitCase[] = [
  '5月6日，德国汉诺威市代表团应市政府邀请访问长沙。',
  '应长沙市政府邀请到访的德国汉诺威市代表团5月6日参观了橘子洲。',
  '中断三年后，德国汉诺威市代表团5月6日再次来到长沙。',
  '一支来自德国汉诺威的足球队5月6日在长沙与本地球队切磋球技。',
  '5月6日，长沙电影学院接待了德国汉诺威市代表团。',
  '5月6日，德国汉诺威市代表团来到长沙，并赠送了两本书。',
  '5月6日，德国汉诺威市议员团光临长沙博物馆。',
].map((text) => reported(text, { date: 'XXXX-05-06', place: 'Changsha', from: 'Hanover' }));

/** Who takes part. */
export const chineseParticipants: readonly VisitCase[] = [
  reported('5月12日，德国波茨坦市代表团访问南京。区长纪向阳、副区长向南会见了代表团。', {
    people: ['纪向阳: 区长', '向南: 副区长'],
    hosts: ['向南', '纪向阳'],
  }),
  reported('5月12日，德国基尔市代表团访问青岛。市长克劳森一行受到副市长李雅琴的欢迎。', {
    people: ['克劳森: 市长', '李雅琴: 副市长'],
    hosts: ['李雅琴'],
  }),
  reported('5月12日，德国图林根州议会副议长多萝特娅·艾歇尔拜会成都市人大常委会。', {
    people: ['多萝特娅·艾歇尔: 德国图林根州议会副议长'],
  }),
  reported('5月12日，商务部副部长祝海宁在京会见德国萨克森州代表团。', {
    place: 'Beijing',
    people: ['祝海宁: 商务部副部长'],
  }),
  reported('5月12日，德国不来梅代表团访问宁波。市教育局、市外办有关负责人参加会见。', {
    organisations: [],
    hosts: [],
  }),
  reported('5月12日，德国不来梅代表团来到宁波，走进舒勒精密模具（宁波）有限公司考察。', {
    organisations: ['舒勒精密模具（宁波）有限公司'],
  }),
  reported('4月8日至16日，宁波市工商联主席罗永昌率市内12家企业负责人赴德国汉堡考察。', {
    size: '12',
  }),
  reported(
    '5月12日，站在数字化车间里，企业主们赞叹不已。当天，德国多特蒙德企业家代表团走进沈阳。',
    {
      date: 'XXXX-05-12',
      place: 'Shenyang',
    },
  ),
];

export const chinesePhraseTraps: readonly string[] = [
  '市政府邀请德国汉诺威市代表团今秋访问长沙，签署合作协议。',
  '本届展会吸引了来自德国等23个国家的采购商参观洽谈。',
  '5月6日，德国专家通过视频为长沙的学员授课。',
  '6月1日，长沙中德产业园挂牌，德国企业纷纷看好。',
  '近日，六十二岁的德国工程师沃尔夫冈专程来上海某医院复查，并送上锦旗。',
  '我院拟于3月选派6名医师赴德国维尔茨堡开展为期一个月的康复医学培训。',
  '市场传闻，德国一家超市的高层走访了上海，洽谈出售门店事宜。',
  '市长致函德国弗伦斯堡市市长，邀请其今秋率团来访，共商海洋经济合作。',
  '希望德国客人今后多来我市参观考察，洽谈合作。',
  '读者访问小程序即可参观“德国之窗”虚拟展厅。',
];
