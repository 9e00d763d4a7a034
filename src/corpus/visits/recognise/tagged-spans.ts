import type { Language } from '../../../domain/language.ts';
import type { TaggedSpan, Tagger } from '../learned/tagger.ts';
import { markedSentence } from './marks.ts';
import { neatPhrase } from './neat-phrase.ts';
import type { Reading } from './sentences/reading.ts';

/** What the tagger finds in a sentence, as neat phrases, each once for a field. */
export function taggedSpans(reading: Reading, tagger: Tagger, language: Language): TaggedSpan[] {
  const sentence = markedSentence(reading);
  const found = new Map<string, TaggedSpan>();
  for (const span of tagger.tag(sentence)) {
    const neat = neatPhrase(sentence.text, span, language);
    if (neat === undefined) continue;
    const key = `${neat.field} ${neat.start} ${neat.end}`;
    const probability = neat.probability + (found.get(key)?.probability ?? 0);
    found.set(key, { ...neat, probability });
  }
  return [...found.values()];
}

/** In whole log odds, between -7 and 4. */
export function certainty(probability: number): number {
  const logOdds = Math.log(Math.max(1e-4, probability) / Math.max(1e-3, 1 - probability));
  return Math.max(-7, Math.min(4, Math.round(logOdds)));
}

/** How sure the tagger is, in four steps. */
export function level(probability: number): number {
  return [0.01, 0.1, 0.5].filter((step) => probability >= step).length;
}

/** Of the tagger's spans those that it would rather believe than not. */
export function isLikely({ probability }: TaggedSpan): boolean {
  return probability > 0.2;
}
