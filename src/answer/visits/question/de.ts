import type { ListQuestionRules } from './rules.ts';

const month =
  '(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)';
const date = `(?:(?:\\d{1,2}\\.\\s*)?${month}\\s+\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}(?:-\\d\\d){0,2})(?!\\d)`;
const article = '(?:(?<!\\p{L})(?:de[mnr]|das|die)\\s+)?(?:Jahre?n?\\s+)?';
const visits =
  '(?:Delegation(?:en)?|Delegationsreisen?|Besuche?n?|Reisen?|Gruppen?|Besucher|Reisegruppen?)(?!\\p{L})';

export const germanListQuestions: ListQuestionRules = {
  asks: [
    { pattern: new RegExp(`(?<!\\p{L})welche[nmrs]?\\s+${visits}`, 'iu') },
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?:nennen?|zeigen?|listen?|alle[nr]?|g[aio]b(?:t|en)?\\s+es)(?!\\p{L}).*?(?<!\\p{L})${visits}`,
        'iu',
      ),
    },
    {
      pattern:
        /(?<!\p{L})wer\s+(?:hat|haben|ist|war|waren|reisten?|kam|kamen|fuhr|fuhren|flog|ging|besuchte)(?!\p{L})/iu,
      needsPlace: true,
    },
  ],
  fillers:
    /(?<!\p{L})(?:de[nmrs]|d(?:ie|as)|denen|einen?|an|auf|aus|bei|durch|für|im|in|nach|seit|von|vom|zum?|zur|über|und|es|er|sie|Sie|mir|uns|bitte|ja|mal|denn|all(?:e[nrs]?)?|g[ai]bt?|waren?|ist|sind|ha(?:t|ben|tten?)|wurden?|werden|gewesen|gegeben|bekannt|schon|einmal|bereits|bisher|je|jemals|dort|dorthin|überhaupt|besucht(?:en?)?|besuchen|gereist|reisten?|gefahren|fuhr(?:en)?|gekommen|kam(?:en)?|ging(?:en)?|flog(?:en)?|führten?|geführt|unternommen|gemacht|stattgefunden|fand(?:en)?|statt|auf(?:ge)?listen|Liste|zeigen?|nennen?|Stadt|Provinz|Bezirk|Jahre?n?|berichten|berichtet|Berichte|Dokumente?n?|Besuch|Delegation(?:en)?|Besuche|Reisen?)(?!\p{L})/giu,
  times: [
    {
      kind: 'between',
      pattern: new RegExp(
        `(?<!\\p{L})(?:zwischen|von)\\s+${article}(?<since>${date})\\s+(?:und|bis)\\s+${article}(?<until>${date})`,
        'iu',
      ),
    },
    {
      kind: 'since',
      pattern: new RegExp(`(?<!\\p{L})(?:seit|ab)\\s+${article}(?<since>${date})`, 'iu'),
    },
    { kind: 'before', pattern: new RegExp(`(?<!\\p{L})vor\\s+${article}(?<until>${date})`, 'iu') },
    { kind: 'after', pattern: new RegExp(`(?<!\\p{L})nach\\s+${article}(?<since>${date})`, 'iu') },
    {
      kind: 'until',
      pattern: new RegExp(`(?<!\\p{L})bis\\s+(?:zum?\\s+)?${article}(?<until>${date})`, 'iu'),
    },
    {
      kind: 'in',
      pattern: new RegExp(`(?:(?<!\\p{L})(?:im|in|am)\\s+)?${article}(?<since>${date})`, 'iu'),
    },
  ],
  topic:
    /(?<!\p{L})(?:zum\s+Thema|zu\s+den\s+Themen|über\s+das\s+Thema)\s+(?<topic>.+?)\s*[?.!]*$/iu,
  originBefore: /(?<!\p{L})(?:aus|von)\s+(?:de[rmn]\s+)?(?:Stadt\s+)?$/iu,
  destinationBefore: /(?<!\p{L})(?:in|nach)\s+$/iu,
  originAfter: /^(?:er)?[-\s]Delegation/iu,
};
