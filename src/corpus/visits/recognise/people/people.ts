import type { Language } from '../../../../domain/language.ts';
import type { Span } from '../../../../domain/span.ts';
import { chinesePeople } from './chinese-people.ts';
import { latinPeople } from './latin-people.ts';

/** A person in a sentence, with the role that stands beside the name. */
export interface FoundPerson extends Span {
  /** The name and the role together: what is said of one is said of the person. */
  readonly whole: Span;
  readonly role?: Span;
}

export function peopleOf(text: string, language: Language): FoundPerson[] {
  return language === 'zh' ? chinesePeople(text) : latinPeople(text, language);
}
