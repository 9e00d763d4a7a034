/** How one language asks for a list of visits. All patterns ignore case. */
export interface ListQuestionRules {
  /** One of these must be there, once names and dates are taken out. */
  readonly asks: readonly {
    readonly pattern: RegExp;
    /** 'Who was …?' asks for visits only where it names a place. */
    readonly needsPlace?: true;
  }[];
  /** Words that may stand beside it; any other shows that something else is asked. Global. */
  readonly fillers: RegExp;
  /** A date as the language writes it, for `times`. */
  readonly times: readonly {
    readonly pattern: RegExp;
    readonly kind: 'between' | 'since' | 'until' | 'before' | 'after' | 'in';
  }[];
  /** With a group `topic`. */
  readonly topic: RegExp;
  /** What stands before or after a place where somebody comes from. */
  readonly originBefore: RegExp;
  readonly originAfter: RegExp;
  /** What stands before a place that somebody goes to, whatever stands after it. */
  readonly destinationBefore: RegExp;
}
