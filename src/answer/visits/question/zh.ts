import type { ListQuestionRules } from './rules.ts';

const date = '\\d{4}\\s*年(?:\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?)?';
const groups = '(?:代表团|访问团|考察团|团队|团组|访客)';
const visits = `(?:${groups}|访问|出访|来访|考察)`;
const went = '(?:访问|到访|参观|考察|去|到|来)';

export const chineseListQuestions: ListQuestionRules = {
  asks: [
    {
      pattern: new RegExp(
        `(?:哪些|哪个|哪几个|(?<!为)什么|所有|全部|有没有)[\\s的对]*${visits}`,
        'u',
      ),
    },
    { pattern: new RegExp(`(?:列出|显示|列举).*?${visits}`, 'u') },
    { pattern: new RegExp(`${visits}[\\s都]*有(?:哪些|谁)(?!\\p{Script=Han})`, 'u') },
    {
      pattern: new RegExp(`(?:谁|哪些人)[\\s都曾经在]*${went}[\\s过了]*`, 'u'),
      needsPlace: true,
    },
  ],
  fillers: new RegExp(
    `${groups}|访问|到访|参观|考察|来访|出访|接待|来自|报道|文档|文件|列出|显示|列举|曾经?|之间|期间|请|[的对有都过了到去来在中里自从次吗呢]|哪些|谁`,
    'gu',
  ),
  times: [
    {
      kind: 'between',
      pattern: new RegExp(`(?:从)?(?<since>${date})[到至和](?<until>${date})(?:之间|期间)?`, 'u'),
    },
    { kind: 'since', pattern: new RegExp(`(?:自)?(?<since>${date})(?:以来|起)`, 'u') },
    { kind: 'before', pattern: new RegExp(`(?<until>${date})(?:以前|之前)`, 'u') },
    { kind: 'after', pattern: new RegExp(`(?<since>${date})(?:以后|之后)`, 'u') },
    { kind: 'until', pattern: new RegExp(`(?:截至|截止到?)(?<until>${date})`, 'u') },
    { kind: 'in', pattern: new RegExp(`(?:在)?(?<since>${date})`, 'u') },
  ],
  topic: new RegExp(`(?:关于|有关)(?<topic>.+?)(?=的?${visits})`, 'u'),
  originBefore: /(?:来自|从)$/u,
  destinationBefore: /(?:访问|到访|考察|参观|去|到)过?$/u,
  originAfter: new RegExp(`^的?${groups}`, 'u'),
};
