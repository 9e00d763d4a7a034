import type { QuestionKindRules } from './rules.ts';

const month =
  '(?:jan(?:uar|\\.)|feb(?:ruar|\\.)|märz|mär\\.|apr(?:il|\\.)|mai|juni?|juli?|aug(?:ust|\\.)|sep(?:tember|t?\\.)|okt(?:ober|\\.)|nov(?:ember|\\.)|dez(?:ember|\\.))';

export const de: QuestionKindRules = {
  asks: {
    duration: /(?<!\p{L})(?:wie lange?|bis wann|von wann bis wann|welche dauer)(?!\p{L})/iu,
    number:
      /(?<!\p{L})(?:wie\s*(?:viele?[nr]?|hoch|gro(?:ß|ss)|weit|oft|alt|stark|teuer)|prozent|anteil|wievielte\p{L}*)(?!\p{L})|(?:an)?zahl(?!\p{L})/iu,
    date: /(?<!\p{L})(?:wann|datum|welche[nmrs]? (?:jahr|monat|tag|datum|zeit))(?!\p{L})/iu,
    person:
      /(?<!\p{L})(?:wer|wen|wem|wessen|welche[rnms]? (?:person|politiker|leute|vertreter)\p{L}*)(?!\p{L})/iu,
    place:
      /(?<!\p{L})(?:wo|wohin|woher|welche[nmrs]? (?:orte?n?|stadt|städten?|provinz(?:en)?|region(?:en)?|land|ländern?|bundesl[aä]nd(?:ern?)?))(?!\p{L})/iu,
  },
  dates: new RegExp(
    `(?:\\d{1,2}\\.\\s*)?(?<!\\p{L})${month}(?!\\p{L})(?:\\s*(?:1[89]|20)\\d\\d)?|\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{4})?|(?<![\\d.,])(?:1[89]|20)\\d\\d(?![\\d.,]*\\d)`,
    'giu',
  ),
  versions: /(?<!\p{L})(?:industrie|web|made in china)\s*(?:4\.0|2\.0|2025)/giu,
  numbers:
    /\p{N}|(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|dutzend\p{L}*|hundert\p{L}*|tausend\p{L}*|million\p{L}*|milliarde\p{L}*|hälfte|drittel|viertel)(?!\p{L})/iu,
  people:
    /(?<!\p{L})(?:Dr|Prof)\.\s+\p{Lu}|(?<!\p{L})(?:Herr|Frau|Präsident|Vorsitzende|Minister|Geschäftsführer|Leiter|Gründer|Bürgermeister|Sekretär|Politiker|Botschafter)\p{L}*|(?<![.!?]\s|^)(?<!\p{L})\p{Lu}\p{Ll}+\s+(?:von\s+|van\s+)?\p{Lu}\p{Ll}+(?!\p{L})/u,
  places:
    /(?<!\p{L})(?:Stadt|Provinz|Bezirk|Land|Bundesland|Region|Zone|Hauptstadt|Park|Hafen)\p{L}*|(?<!\p{L})in\s+\p{Lu}\p{Ll}+/u,
};
