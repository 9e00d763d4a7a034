import { listDataFiles, readPairs } from '../../embeddings/training/data/files.ts';
import type { Language } from '../../src/domain/language.ts';

const mostOfFile = 200;
const shortest = 120;

/** Texts of the training data that hardly ever tell of a visit: news, encyclopaedias, manuals. */
export function ordinaryTexts(folder: string, language: Language): string[] {
  return listDataFiles(folder)
    .filter(({ kind }) => kind !== 'dict')
    .flatMap((file) => {
      const side = file.languages.lastIndexOf(language);
      if (side < 0) return [];
      return readPairs(file)
        .map((pair) => pair[side] ?? '')
        .filter((text) => text.length >= (language === 'zh' ? shortest / 3 : shortest))
        .slice(0, mostOfFile);
    });
}
