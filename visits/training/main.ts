import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readVisitModel, writeVisitModel } from '../../src/corpus/visits/learned/model-file.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { loadEmbeddings } from '../../src/embedding/load.ts';
import { readReports } from '../../tests/eval/visits/reports.ts';
import { learnVisits } from './learn.ts';
import { ordinaryTexts } from './ordinary-texts.ts';
import { groupWords, type WordGroups } from './word-groups.ts';

/** Learns the models of visits, `src/corpus/visits/learned/visit-model-*.bin`, from the reports. */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/training-data' },
    seed: { type: 'string', default: '1' },
    // The groups of words of the models that are there: they take most of the time.
    'keep-words': { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const groups = values['keep-words'] ? keptGroups() : await newGroups();
const reports = await readReports('development');
for (const language of languages) {
  const words = groups.get(language);
  if (words === undefined) continue;
  const own = reports.filter((report) => report.language === language);
  const model = learnVisits(language, own, ordinaryTexts(values.data, language), words, seed);
  const file = fileOf(language);
  const bytes = writeVisitModel(model);
  writeFileSync(file, bytes);
  console.log(
    `${file}: ${own.length} reports, ${model.tagger.features.length} features of words, ` +
      `${model.reports.features.length} of reports, ${bytes.length} bytes`,
  );
}

function fileOf(language: Language): string {
  return `src/corpus/visits/learned/visit-model-${language}.bin`;
}

function keptGroups(): WordGroups {
  return new Map(
    languages.map((language) => [
      language,
      readVisitModel(readFileSync(fileOf(language))).clusters,
    ]),
  );
}

async function newGroups(): Promise<WordGroups> {
  const { embedder } = await loadEmbeddings({
    model: undefined,
    modelDir: 'embeddings/model',
    cacheDir: '.cache',
  });
  return groupWords(values.data, embedder, seed);
}
