/**
 * The stages of a build in their order; first, where it must, a model comes from the network, and
 * it waits for another process's build.
 */
export const buildStages = [
  'downloading',
  'waiting',
  'cutting',
  'embedding',
  'indexing',
  'writing',
] as const;

export type BuildStage = (typeof buildStages)[number];

/**
 * How far a build has come: `done` of `total` megabytes (downloading; a total of 0 is not known),
 * documents (cutting, and indexing where threads do it) or passages (all else); 0 of 0 waiting.
 */
export interface BuildProgress {
  readonly stage: BuildStage;
  readonly done: number;
  readonly total: number;
}

export type BuildReport = (progress: BuildProgress) => void;
