import type { ModelSettings } from '../embedding/model-settings.ts';

export const logLevels = ['debug', 'info', 'warn', 'error'] as const;

/** What a person can set, read once when the program starts. Folders are absolute. */
export interface Settings {
  readonly corpusDir: string;
  readonly indexDir: string;
  /** Serve documents as they change. */
  readonly watch: boolean;
  /** Also read addresses of this machine and its network. */
  readonly allowPrivateAddresses: boolean;
  /** Largest document, in bytes. */
  readonly maximumDocumentBytes: number;
  /** Longest time for reading one document. */
  readonly maximumDocumentSeconds: number;
  /** Absent: the embedded model. */
  readonly embeddingModel?: string;
  readonly modelDir: string;
  readonly modelCacheDir: string;
  /** Absent: the hub. */
  readonly modelHost?: string;
  /** For models of the hub that ask for a token. */
  readonly hubToken?: string;
  readonly modelSettings: ModelSettings;
  readonly passages: number;
  /** How likely a passage must answer to be shown, between 0 and 1. */
  readonly answerProbability: number;
  /** In UTF-16 units. */
  readonly maximumQuestionLength: number;
  readonly logLevel: (typeof logLevels)[number];
  /** Absent: the program opens the terminal. */
  readonly discordToken?: string;
  /** Absent: commands are registered for every server. */
  readonly discordGuildId?: string;
  /** Absent: Discord itself. */
  readonly discordApi?: string;
  readonly logQuestions: boolean;
  /** A minute. */
  readonly questionsPerMember: number;
  /** A minute. */
  readonly questionsPerServer: number;
  /** Questions that may wait for their turn. */
  readonly queueLength: number;
  /** Absent: one process for all servers. */
  readonly shards?: 'auto' | number;
}
