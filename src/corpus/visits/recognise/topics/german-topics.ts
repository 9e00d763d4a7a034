import type { Span } from '../../../../domain/span.ts';
import { placeNamed } from '../../../places/find-places.ts';
import { adjective, determiner, genitive, names, noun } from '../../rules/de-phrases.ts';
import { questions } from '../../rules/de-questions.ts';
import { groupRules, groupSpans, overlaps, pattern } from '../patterns/pattern.ts';

const link =
  '(?:und|der|des|dem|den|für|von|vom|zu|zum|zur|zwischen|mit|bei|beim|im|in|auf|gegen|an|am|aus|über|unter|ohne|durch|als)';
const more = `(?: ${genitive}| ${link}(?: ${determiner})?(?: ${adjective}){0,3} ${noun}${names}){0,5}`;
const nounPhrase = pattern([
  `^(?:${determiner} )?(?:(?:mehr|weniger|viel) )?(?:${adjective} (?:und |oder )?){0,4}${noun}${names}${more}`,
]);
const question = /^(?:wie|warum|welche[nrms]?|was)\s/u;
const adjectives = pattern([`^(?:${determiner} )?(?:(?:sowohl|als auch) )?(?:${adjective} ?)+$`]);
/** 'besuchten Fabriken': a list that goes on with a deed is over. */
const deed =
  /^(?!ge\p{Ll}+t|\p{Ll}+iert|gut|alt|bunt|recht|hart|leicht|privat|konkret|direkt)\p{Ll}+ten?\s/u;
/** Parts of a programme, and no subjects. */
const outing =
  /^(?:eine?n?\s)?(?:\p{Ll}+e[nrs]?\s)*(?:\p{Lu}\p{Ll}+)??[-]?(?:[Bb]esuche?|[Gg]espräche?|[Ee]mpfang|[Ee]mpfänge|[Rr]undgang|[Rr]undgänge|[Tt]reffen|[Aa]usflug|[Aa]usflüge|[Ff]ahrt(?:en)?|[Ff]ührung(?:en)?|[Ee]ssen|[Dd]inner|[Bb]esichtigung(?:en)?|[Bb]egegnungen|[Kk]onzert|Gäste|Gästen|Jahre|Können)(?:\s(?:in|im|bei|beim|mit|auf|am|an|zu|zum|der|des|durch)\s.*)?$|^(?:Fragen|Themen|Hallen|Räume|Räumlichkeiten|(?:Alt|Innen|Haupt|Partner)?[Ss]tadt|Gebäude|Haus|Rathaus|Gelände|Betrieb|Firma|Werk|Zusammenarbeit|Kooperation|Gastgeber|Partner|Region|Können|Dank|Geschenke?|Arbeit|Erfahrungen|Eindrücke)$/u;

const several = pattern([`^${determiner} .*(?:für \\p{Lu}|\\p{Lu}\\p{L}+ \\p{Lu})`]);
const bareNoun = /^\p{Lu}[\p{L}-]+[,.;:\s]*$/u;

/** Whether a list must not be cut here: 'kommunale und private Projekte', 'die Labore für Chemie und Physik'. */
export function isHalf(entry: string, next: string): boolean {
  return adjectives.test(entry) || (several.test(entry) && bareNoun.test(next));
}

const questionRules = groupRules(questions, 'gd');
const questionWord = /\b(?:[Ww](?:ie|a|e[rsl]|o)|[Oo]b )/u;

/** Clauses that tell what was asked or explained. */
export function germanQuestions(text: string): Span[] {
  if (!questionWord.test(text)) return [];
  const found: Span[] = [];
  for (const span of groupSpans(questionRules, text, 'topic')) {
    if (!found.some((other) => overlaps(other, span))) found.push(span);
  }
  return found;
}

const persons =
  /^(?:\p{Ll}+ )?(?:\p{Lu}\p{L}+)?(?:[Bb]eamten?|[Vv]ertreter(?:n|innen)?|[Gg]astgebern?|[Mm]itarbeiter(?:n|innen)?|[Vv]erantwortlichen?|[Tt]eilnehme(?:r|rn|nden)|[Dd]elegation|[Gg]ruppe|[Kk]olleg(?:en|innen))(?: |$)/u;

/** Where guests were led, and no subject: 'das Schloss'. */
export function isBuilding(topic: string): boolean {
  return building.test(topic.split(/ (?:der|des|von|in|im|am|für) /u, 1)[0] ?? '');
}

const building =
  /(?:museum|haus|kirche|dom|münster|schloss|burg|park|garten|stadt|theater|oper|bibliothek|zentrum|campus|gelände|halle|hallen|fabrik|firma|betrieb|universität|hochschule|klinik|klinikum|viertel|hafen|insel|kloster|denkmal|markt|platz|brauerei|werk|weingut|stadion|zoo|turm)s?$/iu;

/** Each entry as far as it is a noun phrase; what follows one that is none is no longer the list. */
export function germanTopics(text: string, entries: readonly Span[]): Span[] {
  const topics: Span[] = [];
  for (const { start, end } of entries) {
    const entry = text.slice(start, end);
    const phrase = question.test(entry) ? entry : nounPhrase.exec(entry)?.[0];
    if (phrase === undefined || (topics.length > 0 && deed.test(entry))) break;
    if (!outing.test(phrase) && !persons.test(phrase) && placeNamed(phrase) === undefined)
      topics.push({ start, end: start + phrase.length });
    // 'die Pflege lobten alle': the clause went on behind the phrase.
    if (phrase.length < entry.length) break;
  }
  return topics;
}
