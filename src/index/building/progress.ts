/** The stages of a build in their order. */
export const buildStages = ['cutting', 'embedding', 'indexing', 'writing'] as const;

export type BuildStage = (typeof buildStages)[number];

/** How far a build has come: `done` of `total` documents (cutting) or passages (all else). */
export interface BuildProgress {
  readonly stage: BuildStage;
  readonly done: number;
  readonly total: number;
}

export type BuildReport = (progress: BuildProgress) => void;
