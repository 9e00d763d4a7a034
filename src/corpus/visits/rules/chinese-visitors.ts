/** How groups of visitors are named in Chinese: data, parts of regular expressions. */
export const chineseVisitors = {
  /** Any other word for a group: 参展团, 教练组, 小分队. */
  anyGroup:
    '(?<![率组随带跟参本全集社财军兵饭青分])团(?![队结圆长员体委组聚购])|(?:小分|代表|球|参赛|表演|演出|医疗|志愿|舞蹈|合唱|巡演|摄制|篮球|足球|工作|考察|科考)队(?!长|员)|(?<![小分改重机词班])组(?=一行)|(?:教练|调研|讲学|评估|培训|摄制|访学|领导|参观|筹备|课题)组(?!委|织|长|成|合)',
  /** A leader who stands for the group. */
  led: '率团|率队|带队|率领?(?=.{2,12}(?:企业|人员|干部|部门))|带领(?=.{2,12}(?:企业|人员|干部|部门))',
  /** Words before which a group's name cannot have begun. */
  cut: '率领|率|组织|组成的?|组建的?|迎来了?|派出|派|赴|到|前往|带领|一个|一支|来访|抽调|的(?=代表团|考察团)|并|将|把|任|过(?:任何)?|任何|为|携|带|导|召集|后|上的?|新闻',
  pronouns: '该|此|这|本次|此次|这个|这支|全体|整个|我|的|等|外国|德国|中国|远道而来',
} as const;
