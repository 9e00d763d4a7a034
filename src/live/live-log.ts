/** Where it is said what becomes of the documents; the bot's log is one. */
export interface LiveLog {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
}
