import type { Material, MaterialQuestion } from './material.ts';

/** Something that finds passages. */
export interface Peer {
  /**
   * Makes an index of the material and leaves it in a folder.
   *
   * @param begin to be called when all that is given is there
   */
  build(
    material: () => Promise<Material>,
    folder: string,
    source: PeerSource,
    begin: () => void,
  ): Promise<void>;
  /** Opens what was left there. */
  open(folder: string, source: PeerSource): Promise<OpenPeer>;
}

export interface PeerSource {
  readonly size: number;
  /** Folder of the material. */
  readonly material: string;
  readonly corpusDir: string;
  readonly modelDir: string;
}

export interface OpenPeer {
  /** A whole question, as a user of it asks. Returns keys of passages, the best first. */
  ask(question: MaterialQuestion): Promise<readonly string[]>;
  /** Keys of the ten nearest by vector alone; undefined for what has no vectors. */
  readonly nearest?: (question: MaterialQuestion) => Promise<readonly string[]>;
  /**
   * Keys of the first ten of a whole ranking, and of those that it would have if every vector were
   * compared; undefined for what makes no ranking of several signs.
   */
  readonly rankings?: (question: MaterialQuestion) => Promise<Rankings>;
}

export interface Rankings {
  readonly found: readonly string[];
  readonly exhaustive: readonly string[];
}

export const peerNames = ['bruecke', 'minisearch', 'orama', 'langchain', 'exact'] as const;
export type PeerName = (typeof peerNames)[number];

export const titles: Readonly<Record<PeerName, string>> = {
  bruecke: 'Brücke',
  minisearch: 'MiniSearch, same terms',
  orama: 'Orama, hybrid',
  langchain: 'LangChain.js, HNSWLib',
  exact: 'exact scan, 32 bits',
};

/** The libraries are plain modules: their types are not there where they are not installed. */
export async function loadPeer(name: PeerName): Promise<Peer> {
  const module: { readonly peer: Peer } =
    name === 'bruecke' ? await import('./bruecke.ts') : await import(`./${name}.mjs`);
  return module.peer;
}
