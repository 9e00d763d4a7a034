/** What the bot says in a conversation, answers and errors apart. */
export interface BotMessages {
  /** To a mention without a question. */
  readonly hint: string;
}
