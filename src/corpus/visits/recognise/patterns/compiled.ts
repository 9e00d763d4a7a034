import type { Language } from '../../../../domain/language.ts';
import { visitRules } from '../../rules/all.ts';
import type { VisitRules } from '../../rules/visit-rules.ts';
import { type GuardedPatterns, guardedPatterns } from './guarded.ts';
import { type GroupRules, groupRules, pattern } from './pattern.ts';

/** The rules of a language as regular expressions. */
export interface CompiledRules {
  readonly language: Language;
  readonly words: VisitRules;
  readonly report: RegExp;
  readonly present: RegExp;
  readonly anyPast: RegExp;
  readonly receive: RegExp;
  readonly nouns: RegExp;
  readonly now: RegExp;
  readonly invited: RegExp;
  readonly always: RegExp;
  readonly denials: RegExp;
  readonly planned: RegExp;
  readonly past: RegExp;
  readonly other: RegExp;
  readonly again: RegExp;
  readonly furniture: RegExp;
  readonly vague: RegExp;
  readonly unknownPlace: GroupRules;
  readonly hostBefore: RegExp;
  readonly hostAfter: RegExp;
  readonly nameAfter: RegExp;
  readonly organisationForms: GroupRules;
  readonly occasions: GuardedPatterns;
  readonly purposes: GroupRules;
  readonly topics: GuardedPatterns;
  readonly topicPredicates: RegExp;
  readonly listMarks: RegExp;
  readonly topicEnds: RegExp;
  readonly outcomes: RegExp;
  readonly gestures: RegExp;
  readonly sizes: GroupRules;
}

const compiled = new Map<Language, CompiledRules>();

export function rulesFor(language: Language): CompiledRules {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const rules = compile(language, visitRules[language]);
  compiled.set(language, rules);
  return rules;
}

function compile(language: Language, words: VisitRules): CompiledRules {
  const sizes = words.sizes.map((size) =>
    size
      .replaceAll('{N}', words.numbers.join('|'))
      .replaceAll('{P}', words.members.map(capitalised(language)).join('|')),
  );
  return {
    language,
    words,
    report: pattern(words.report, 'g'),
    present: pattern(words.present, 'g'),
    anyPast: pattern(words.past ?? [], 'g'),
    receive: pattern(words.receive, 'g'),
    nouns: pattern(words.nouns, 'g'),
    now: pattern(words.now),
    invited: pattern(words.invited ?? []),
    always: pattern(words.traps.always),
    denials: pattern(words.traps.denials ?? []),
    planned: pattern(words.traps.planned),
    past: pattern(words.traps.past),
    other: pattern(words.traps.other),
    again: pattern(words.again),
    furniture: pattern(words.furniture),
    vague: pattern(words.dates.vague, 'g'),
    unknownPlace: groupRules(words.unknownPlace, 'gd'),
    hostBefore: pattern(words.hostBefore),
    hostAfter: pattern(words.hostAfter),
    nameAfter: pattern(words.nameAfter.map((word) => `\\b${word}[,:]?\\s$`)),
    organisationForms: groupRules(words.organisationForms ?? [], 'gd'),
    occasions: guardedPatterns(words.occasions),
    purposes: groupRules(words.purposes ?? [], 'gd'),
    topics: guardedPatterns(words.topics),
    topicPredicates: pattern(words.topicPredicates ?? [], 'g'),
    listMarks: pattern(words.listMarks, 'g'),
    topicEnds: pattern(words.topicEnds),
    outcomes: pattern(words.outcomes, 'g'),
    gestures: pattern(words.gestures ?? [], 'g'),
    // Without regard to case a long pattern takes ten times as long to compile.
    sizes: groupRules(sizes, language === 'de' ? 'gd' : 'gdi'),
  };
}

/** German nouns are written with a capital. */
function capitalised(language: Language): (word: string) => string {
  return (word) => (language === 'de' ? word.charAt(0).toUpperCase() + word.slice(1) : word);
}
