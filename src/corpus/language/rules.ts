/** What the program knows about the wording of one language: data, no code. */
export interface LanguageRules {
  /**
   * Words that carry the grammar, in lower case. They tell the language of a text, and written with
   * a capital after a full stop they show that a new sentence has begun.
   */
  readonly functionWords: readonly string[];
  /** Frequent words of questions and reports, in lower case, that the other languages do not share. */
  readonly commonWords: readonly string[];
  /** Endings that only words in lower case are tried for. */
  readonly endings: readonly string[];
  readonly abbreviations: Abbreviations;
  /** Verbs that name the speaker of a quotation, in lower case. */
  readonly speechVerbs: readonly string[];
  readonly page: PageWords;
}

/** Without the last full stop, in lower case, inner full stops followed by no space. */
export interface Abbreviations {
  /** No sentence ends here. */
  readonly within: readonly string[];
  /** A sentence may end here: where a function word with a capital follows. */
  readonly atEnd: readonly string[];
  /** No sentence ends here where a number follows. */
  readonly beforeNumber: readonly string[];
  /** Last parts of words, as in 'Hafenstr': a sentence may end here as with `atEnd`. */
  readonly compounds: readonly string[];
}

/** The words around an article on a web page, in lower case. */
export interface PageWords {
  /** A whole line, or every part of a line of links. */
  readonly navigation: readonly string[];
  /** Headings over links to other pages: what follows up to the next paragraph is not the article. */
  readonly elsewhere: readonly string[];
  /** Anywhere in a short line: cookie notices, copyright lines, offers of newsletters. */
  readonly phrases: readonly string[];
  /** Before a colon; what follows is the publisher. */
  readonly origin: readonly string[];
  /** Before a name in a heading: the paragraph about who publishes the text. */
  readonly aboutPublisher: readonly string[];
  /** Before a colon; what follows is the author. */
  readonly author: readonly string[];
  /** Before a name, without a colon, in a line of its own. */
  readonly byline: readonly string[];
  /** How names of publishers end that are written without spaces: '日报', '通讯社'. */
  readonly organisations: readonly string[];
  /** Kinds of texts, which stand with a number or a date above the headline. */
  readonly genre: readonly string[];
  /** Before a colon; what follows is about the making of the page, not the article. */
  readonly credit: readonly string[];
  /** Before a colon; what follows belongs to a picture. */
  readonly picture: readonly string[];
  /** Before a date: the day of publication. */
  readonly published: readonly string[];
  /** Before a date: the day of the last change. */
  readonly updated: readonly string[];
  readonly months: readonly string[];
  /** Weekdays and other words that stand beside dates and times of day. */
  readonly beside: readonly string[];
}
