/** Looked for only in sentences that hold one of some words: that is told faster than any rule. */
export interface GuardedRule {
  /** Parts of words, as they are written. */
  readonly near: readonly string[];
  readonly rule: string;
}

/**
 * How reports of visits are worded in one language: data, no code. Entries are parts of regular
 * expressions, of which the program makes alternatives; each matches within one sentence.
 */
export interface VisitRules {
  /** Forms that by themselves say that a visit took place. */
  readonly report: readonly string[];
  /** Forms that report only where nothing speaks of the future. */
  readonly present: readonly string[];
  /** Any past tense: reports where the sentence names visitors and a day. */
  readonly past?: readonly string[];
  /** Verbs of which the host is the subject; they report as well. */
  readonly receive: readonly string[];
  /** 'the visit', 'the trip': report together with a day, a place and visitors. */
  readonly nouns: readonly string[];
  /** Under way while the report is written. */
  readonly now: readonly string[];
  /** Guests were asked to come: what is told next says whether they did. */
  readonly invited?: readonly string[];
  readonly traps: VisitTraps;
  /** Nouns for a group of travellers; a word may end with one. */
  readonly groups: readonly string[];
  /** Nouns for travellers that make a group together with a number or an origin. */
  readonly members: readonly string[];
  /** Ends of further words for people, and words that end so and mean none. */
  readonly memberEndings?: readonly string[];
  readonly notMembers?: readonly string[];
  /** Words that stand for visitors already named: 'the guests', 'they'. */
  readonly again: readonly string[];
  /** Between a preposition of origin and the name of a place: 'der chinesischen Stadt'. */
  readonly originBridge: readonly string[];
  readonly originBefore: readonly string[];
  readonly placeBefore: readonly string[];
  /** Before or after a name of no known place: 'city of X', 'X市'. */
  readonly unknownPlace: readonly string[];
  /** Ends, or all, of a word that names an office or a calling. */
  readonly roles: readonly string[];
  /** Words before a role that belong to it: 'stellvertretende', 'vice'. */
  readonly roleBefore: readonly string[];
  /** 'Dr.', 'Frau': stand before a name and are no part of it. */
  readonly honorifics: readonly string[];
  /** Right before a name without a role: 'led by'. */
  readonly nameAfter: readonly string[];
  /** Capitalised words that begin no name. */
  readonly notNames: readonly string[];
  /** Ends, or all, of a word that names a kind of organisation. */
  readonly organisations: readonly string[];
  /** With a group `organisation`: names that are not built of capitals alone. */
  readonly organisationForms?: readonly string[];
  /** Between the parts of an organisation's name. */
  readonly organisationLinks: readonly string[];
  /** What ends right before a host, and what begins right after one. */
  readonly hostBefore: readonly string[];
  readonly hostAfter: readonly string[];
  /** With a group `occasion`. */
  readonly occasions: readonly (string | GuardedRule)[];
  /** With a group `occasion`: what a journey was made for; of no account without a journey. */
  readonly purposes?: readonly string[];
  /** With a group `topics`: a list. */
  readonly topics: readonly (string | GuardedRule)[];
  /** Says of the list before it that it was spoken about. */
  readonly topicPredicates?: readonly string[];
  /** Between the entries of a list. */
  readonly listMarks: readonly string[];
  /** Cut from the end of a topic. */
  readonly topicEnds: readonly string[];
  /** A clause with one of these tells what came of the visit. */
  readonly outcomes: readonly string[];
  /** Done on many a visit, and told only where nothing was agreed: gifts, entries in a guest book. */
  readonly gestures?: readonly string[];
  /** With a group `size`. */
  readonly sizes: readonly string[];
  /** Numbers in words, in place of `{N}`; `{P}` stands for `members`. */
  readonly numbers: readonly string[];
  readonly dates: DateRules;
  /** Lines that are no part of a report: bylines, captions. */
  readonly furniture: readonly string[];
}

export interface VisitTraps {
  /** Say of the whole sentence that nothing has happened: cancelled, denied, imagined. */
  readonly always: readonly string[];
  /** Take back what is told near by: denials, and what films and books are about. */
  readonly denials?: readonly string[];
  /** Speak of the future; a finite past form in the same sentence reports all the same. */
  readonly planned: readonly string[];
  /** Told in passing: long ago, or again and again. */
  readonly past: readonly string[];
  /** 'visits' that are none: of websites, schools, doctors. */
  readonly other: readonly string[];
}

export interface DateRules {
  /** From January to December, alternatives parted by `|`. */
  readonly months: readonly string[];
  /** Spring to winter. */
  readonly seasons: readonly string[];
  /**
   * `{D}` stands for a day, `{M}` and `{m}` for a month in words or as a number, `{Y}` for a year,
   * `{S}` for a season, `{O}` for 'th'; `{D2}` and so on for the end of a range.
   */
  readonly forms: readonly string[];
  /** Before a day: the visit lasted until then. */
  readonly until: readonly string[];
  /** A day before publication. */
  readonly vague: readonly string[];
}
