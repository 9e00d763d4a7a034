import { reported, type VisitCase } from './cases.ts';

const visit = '5月12日，德国开姆尼茨市代表团到访常州。';

/** What was asked, seen, learnt and promised, in the words that reports use beside the usual ones. */
export const chineseAskedCases: readonly VisitCase[] = [
  reported(`${visit}客人最想知道的是：学徒的工资由谁来付？`, { topics: ['学徒的工资由谁来付'] }),
  reported(`${visit}代表团反复询问浇水的钱怎么出、菜园归谁管。`, {
    topics: ['浇水的钱怎么出', '菜园归谁管'],
  }),
  reported(`${visit}代表团最担心的是订单外流。`, { topics: ['订单外流'] }),
  reported(`${visit}代表团了解到旧电池回收率已超过七成。`, { topics: ['旧电池回收率已超过七成'] }),
  reported(`${visit}代表团了解到电池更换周期和岸电收费标准。`, {
    topics: ['电池更换周期', '岸电收费标准'],
  }),
  reported(`${visit}双方聊起了民歌该不该记谱。`, { topics: ['民歌该不该记谱'] }),
  reported(`${visit}客人主要关心知识产权保护、人才公寓两个问题。`, {
    topics: ['知识产权保护', '人才公寓'],
  }),
  reported(`${visit}双方进行了为期三天的数据比对。`, { topics: ['数据比对'] }),
  reported(`${visit}客人跟老师傅学扎染。`, { topics: ['扎染'] }),
  reported(`${visit}旧厂房改造成为双方的话题。`, { topics: ['旧厂房改造'] }),
  reported(`${visit}客人对无人驾驶公交赞不绝口。`, { topics: ['无人驾驶公交'] }),
  reported(`${visit}客人在市政府宣传科合影。`, { topics: [] }),
  reported(`${visit}他们看得很细。`, { topics: [] }),

  reported(`${visit}客人承诺今秋组团参加船舶展。`, { outcome: '客人承诺今秋组团参加船舶展' }),
  reported(`${visit}两市计划自2025年起每年交换两名教师。`, {
    outcome: '两市计划自2025年起每年交换两名教师',
  }),
  reported(`${visit}双方未就价格达成一致，约定九月底前再谈一轮。`, {
    outcome: '约定九月底前再谈一轮',
  }),
  reported(`${visit}客人与已落户的德企作了比较。`, { outcome: undefined }),
  reported(`${visit}双方希望将来互派教师。`, { outcome: undefined }),

  reported('为筹备“古船展”，5月12日，德国开姆尼茨市代表团到访常州。', { occasion: '古船展' }),
  reported('為籌備「古船展」，5月12日，德國開姆尼茨市代表團到訪常州。', { occasion: '古船展' }),
  reported('5月12日，三名船匠应研究会之邀从德国开姆尼茨来到常州。', {
    delegation: '三名船匠',
    size: '三',
  }),
  reported('5月12日，由青岛海洋装备企业家组成的考察团走进德国基尔。', {
    delegation: '青岛海洋装备企业家组成的考察团',
    from: 'Qingdao',
  }),
  reported('5月12日，江苏省教育厅厅长邰建平在南京会见德国开姆尼茨市代表团。', {
    hosts: ['邰建平', '江苏省教育厅'],
  }),
  reported(
    '5月12日，德国基尔育种站育种专家Friedhelm Tietjen博士一行来常州访问，研究所副所长桑吉才旦会见。',
    {
      people: ['Friedhelm Tietjen: 德国基尔育种站育种专家', '桑吉才旦: 研究所副所长'],
    },
  ),
  reported('5月12日，来常出席长江岸线论坛的德国开姆尼茨市副市长贝恩德·迈尔到访常州。', {
    people: ['贝恩德·迈尔: 德国开姆尼茨市副市长'],
  }),
  reported(`${visit}来自不来梅哈芬港口经营公司的代表也参加了座谈。`, {
    organisations: ['不来梅哈芬港口经营公司'],
  }),
];

export const chineseHabits: readonly string[] = [
  '德国班贝格市市长拟于3月下旬率团访问绍兴，届时将参观黄酒小镇，就古城保护与我市有关部门座谈。',
  '展会共接待专业观众6.2万人次，“德国客人问得最多的是交期。”组委会主任区永昌说。',
  '镇里因此常接待德国来的考察团，民宿从三家增加到二十一家。',
  '几乎每年夏天都有德国陶艺爱好者来到村里，住上十天半月。',
];
