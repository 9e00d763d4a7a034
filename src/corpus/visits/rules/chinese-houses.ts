/** How organisations are named in Chinese: data, parts of regular expressions. */
export const chineseHouses = {
  /** '协会长', '中心思想': the word goes on and is another one. */
  notBefore: '长|广场|酒店|面|部分|思想|城区|化|面积|所在|总理|内|员会|理念',
  /** Words before which a name cannot have begun. */
  cut: '参观了?|考察了?|走访了?|访问|前往|赴|到访?|出席|以及|并|就|将|为|对|所在的?|其中|举办的?|先后|当地的?|位于|该|此次|等|我校与|代表|的|实地|还|又|了|受|参加|名|家|所(?=\\p{Script=Han}{2})|应邀|来(?!自)|听取|担任|落户|入驻|设立|成立|落地|进入|隶属|主管|毕业于|联合|签署|签订|使用|通过|委托|委派|派出|拜会',
  /** '该大学', '两所学校', '市领导': no name. */
  generic:
    '行政|市民|会议|会展|展览|国际会议|我|该|本|此|各|两|双方|有关|相关|当地|一家|多家|几家|国内|国外|德国|中国|德方|中方|外资|合资|民营|国有|知名|著名|大型|高新技术|合作|兄弟|重点|企业|高等|教育|医疗|培训|参展|双边|职业|市政|公立|私立|人民|[一二三四五六七八九十\\d]+所?|及|和',
  /** Places to be shown round rather than hosts. */
  sites: '中心|博物馆|图书馆|实验室|纪念馆|展览馆|车间|基地|学院|剧院|产业园|园区|教堂',
  toured: '参观|游览|观摩|察看|观看|走进|步入',
} as const;
