import type { Language } from '../../../domain/language.ts';
import type { TaggedSpan, Tagger } from '../learned/tagger.ts';
import { markedSentence } from './marks.ts';
import { neatPhrase } from './neat-phrase.ts';
import type { Reading } from './sentences/reading.ts';

/** What the tagger finds in a sentence, as neat phrases. */
export function taggedSpans(reading: Reading, tagger: Tagger, language: Language): TaggedSpan[] {
  const sentence = markedSentence(reading);
  return tagger.tag(sentence).flatMap((span) => neatPhrase(sentence.text, span, language) ?? []);
}
