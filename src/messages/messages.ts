import type { Language } from '../domain/language.ts';
import type { BotMessages } from './bot/bot-messages.ts';
import type { CurationMessages } from './documents/document-messages.ts';
import type { ErrorSentences } from './errors/sentences.ts';

/** Everything that Brücke says in one language. A language that lacks a key does not compile. */
export interface Messages {
  readonly languageNames: Readonly<Record<Language, string>>;
  readonly count: {
    readonly documents: (count: number) => string;
    readonly passages: (count: number) => string;
    readonly visits: (count: number) => string;
    readonly people: (count: number) => string;
    /** For a number as a document puts it: 'fast 30'. */
    readonly peopleAsStated: (size: string) => string;
    readonly problems: (count: number) => string;
  };
  readonly answer: {
    readonly notInDocuments: string;
    readonly nearest: string;
    readonly askDifferently: string;
  };
  readonly source: {
    readonly title: string;
    readonly author: string;
    readonly publisher: string;
    readonly published: string;
    readonly language: string;
    readonly address: string;
    readonly file: string;
    readonly passage: string;
    /** When the page was read. */
    readonly read: string;
    readonly rights: string;
    readonly earlier: string;
    readonly later: string;
    readonly cite: string;
    /** The passage stood elsewhere when it was cited as `asked`. */
    readonly moved: (asked: string) => string;
    /** Other words stood here when it was cited as `asked`. */
    readonly replaced: (asked: string) => string;
    readonly passageOf: (number: number, count: number) => string;
    readonly page: (first: number, last: number) => string;
    readonly basedOn: string;
    readonly visits: string;
  };
  readonly visit: {
    readonly heading: (count: number) => string;
    readonly none: string;
    readonly delegation: string;
    readonly from: (place: string) => string;
    readonly stops: string;
    readonly hosts: string;
    readonly people: string;
    readonly organisations: string;
    readonly occasion: string;
    readonly topics: string;
    readonly outcome: string;
    readonly sources: string;
    readonly placeNotStated: string;
  };
  readonly start: {
    readonly loaded: (parts: {
      readonly documents: number;
      readonly passages: number;
      readonly languages: readonly Language[];
    }) => string;
    readonly opened: (parts: {
      readonly model: string;
      readonly built: boolean;
      readonly milliseconds: number;
    }) => string;
    readonly indexBuilt: (milliseconds: number) => string;
    readonly indexFresh: string;
    /** Of documents that could not be read, where they are not listed. */
    readonly problems: (count: number) => string;
    readonly moreProblems: (count: number) => string;
  };
  readonly progress: {
    /** In megabytes; a total of 0 is not known. */
    readonly downloading: (done: number, total: number) => string;
    readonly waiting: (done: number, total: number) => string;
    readonly cutting: (done: number, total: number) => string;
    readonly embedding: (done: number, total: number) => string;
    readonly indexing: (done: number, total: number) => string;
    readonly writing: (done: number, total: number) => string;
  };
  readonly help: {
    readonly conversation: string;
    readonly ask: string;
    readonly askHere: string;
    readonly source: string;
    readonly cite: string;
    readonly visits: string;
    readonly index: string;
    readonly add: string;
    readonly remove: string;
    readonly refresh: string;
    readonly check: string;
    readonly help: string;
    readonly quit: string;
    readonly start: string;
    readonly usage: string;
    readonly commands: string;
    readonly options: string;
    readonly json: string;
    readonly stdin: string;
    readonly formatOption: string;
    readonly force: string;
    readonly dryRun: string;
    readonly version: string;
    readonly exitCodes: string;
    readonly settings: string;
    /** Placeholders in a command line, such as `ask "<question>"`. */
    readonly question: string;
    readonly citation: string;
    readonly format: string;
    readonly sources: string;
    readonly documents: string;
    readonly ids: string;
    readonly command: string;
    readonly optionsPlaceholder: string;
  };
  readonly farewell: string;
  readonly bot: BotMessages;
  readonly curation: CurationMessages;
  readonly errors: ErrorSentences;
}

export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** '1 document', '1,204 documents': a number with its noun in the right form. */
export function counter(locale: string): (nouns: Counted) => (count: number) => string {
  // Made when a number is written: all languages together take a tenth of a second of each start.
  let made: { readonly rules: Intl.PluralRules; readonly format: Intl.NumberFormat } | undefined;
  return (nouns) => (count) => {
    made ??= { rules: new Intl.PluralRules(locale), format: new Intl.NumberFormat(locale) };
    const { rules, format } = made;
    return `${format.format(count)} ${rules.select(count) === 'one' ? nouns.one : nouns.other}`;
  };
}
