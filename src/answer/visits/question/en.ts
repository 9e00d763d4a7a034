import type { ListQuestionRules } from './rules.ts';

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const date = `(?:(?:\\d{1,2}\\s+)?${month}\\s+\\d{4}|\\d{4}(?:-\\d\\d){0,2})(?!\\d)`;
const visits = '(?:delegations?|visits?|trips?|journeys?|groups?|visitors|receptions?)(?!\\p{L})';

export const englishListQuestions: ListQuestionRules = {
  asks: [
    { pattern: new RegExp(`(?<!\\p{L})(?:which|what)\\s+${visits}`, 'iu') },
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?:list|show|name|all|any|(?:were|are|was|is)\\s+there)(?!\\p{L}).*?(?<!\\p{L})${visits}`,
        'iu',
      ),
    },
    {
      pattern:
        /(?<!\p{L})who\s+(?:(?:has|have|had)\s+)?(?:ever\s+|already\s+)?(?:visited|been|went|gone|travell?ed|came|was|were)(?!\p{L})/iu,
      needsPlace: true,
    },
  ],
  fillers:
    /(?<!\p{L})(?:an?|the|to|in|at|of|from|on|into|by|for|and|that|which|who|there|me|us|please|any|all|ever|already|yet|so|far|about|list|show|give|tell|name|do|does|did|is|are|was|were|has|have|had|been|be|made|known|report(?:ed)?|documents?|mention(?:ed)?|visit(?:s|ed)?|went|gone|go|travell?ed|came|come|took|taken|take|place|happen(?:ed)?|city|province|district|year|delegations?|trips?)(?!\p{L})/giu,
  times: [
    {
      kind: 'between',
      pattern: new RegExp(
        `(?<!\\p{L})(?:between|from)\\s+(?<since>${date})\\s+(?:and|to|until)\\s+(?<until>${date})`,
        'iu',
      ),
    },
    { kind: 'since', pattern: new RegExp(`(?<!\\p{L})since\\s+(?<since>${date})`, 'iu') },
    { kind: 'before', pattern: new RegExp(`(?<!\\p{L})before\\s+(?<until>${date})`, 'iu') },
    { kind: 'after', pattern: new RegExp(`(?<!\\p{L})after\\s+(?<since>${date})`, 'iu') },
    {
      kind: 'until',
      pattern: new RegExp(`(?<!\\p{L})(?:until|till|up\\s+to)\\s+(?<until>${date})`, 'iu'),
    },
    {
      kind: 'in',
      pattern: new RegExp(`(?:(?<!\\p{L})(?:in|on|during)\\s+)?(?<since>${date})`, 'iu'),
    },
  ],
  topic:
    /(?<!\p{L})(?:(?<!tell\s+(?:me|us)\s+)about|on\s+the\s+topic\s+of)\s+(?<topic>.+?)\s*[?.!]*$/iu,
  originBefore: /(?<!\p{L})from\s+(?:the\s+)?(?:city\s+of\s+)?$/iu,
  destinationBefore: /(?<!\p{L})(?:in|to|visited)\s+$/iu,
  originAfter: /^\s+delegations?(?!\p{L})/iu,
};
