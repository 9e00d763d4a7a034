import { eachMatch } from '../../../../domain/each-match.ts';
import type { Span } from '../../../../domain/span.ts';

const heading =
  /(?:[Pp]rogramm|Themen|Schwerpunkte|Inhalte|[Aa]genda|Tagesordnung|Stundenplan|Stichworte)[^.:\n]{0,60}:[ \t]*\n+(?<list>(?:[ \t]*[–—*•·▪-][ \t]+[^\n]{3,90}(?:\n+|$)){2,8})/dgu;
const entry = /^[ \t]*[–—*•·▪-][ \t]+(?<topic>[^\n]*?)[;,.\s]*$/dgmu;
/** Hours and outings are no subjects. */
const programme = /\d Uhr|^\d|[Bb]esuch\b|[Ee]mpfang|[Ee]ssen\b|[Ff]ührung/u;

/** 'Auf dem Programm stehen:' and a list of lines below. */
export function listedTopics(text: string, sentence: Span): Span[] {
  return [...eachMatch(heading, text.slice(sentence.start))].flatMap((match) => {
    const at = match.indices?.groups?.['list'];
    if (at === undefined) return [];
    const from = sentence.start + at[0];
    return [...eachMatch(entry, text.slice(from, sentence.start + at[1]))].flatMap((line) => {
      const topic = line.indices?.groups?.['topic'];
      const isTopic = topic !== undefined && !programme.test(line.groups?.['topic'] ?? '');
      return isTopic ? [{ start: from + topic[0], end: from + topic[1] }] : [];
    });
  });
}
