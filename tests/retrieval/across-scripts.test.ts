import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import type { Language } from '../../src/domain/language.ts';
import { indexDocuments } from '../../src/index/indexing.ts';
import { rank, type SearchSpace } from '../../src/retrieval/rank.ts';
import { search } from '../../src/retrieval/search.ts';
import { embeddedEmbeddings } from '../embedding/model.ts';
import { fakeDocument, lineCutter } from '../support/fake-corpus.ts';
import { exactTokenTable, spaceOf } from './space.ts';

const towns = ['Halberstadt', 'Zwickau', 'Aalen', 'Wismar', 'Görlitz', 'Freising', 'Emden', 'Gera'];
const townsInChinese = [
  '科特布斯',
  '普劳恩',
  '拉廷根',
  '纽伦堡',
  '希尔德斯海姆',
  '特里尔',
  '卡塞尔',
];
const people = ['Chu Yulan', 'Zeng Qinghai', 'Du Qinglin', 'Tang Guoqiang', 'Zhou Shuwen'];
const ministers = ['Hartwig', 'Ackermann', 'Fuhrmann', 'Zimmermann', 'Koch'];
const ministersInChinese = ['默克尔', '里希特', '施泰因迈尔', '舍费尔', '温德', '穆勒'];

/** Reports that say the same of one after the other: nothing but the name tells them apart. */
const documents: readonly Document[] = [
  ...towns.map((town, at) => report(`de-${at}`, 'de', `Eine Delegation besuchte ${town} im Mai.`)),
  ...people.map((name, at) => report(`de-p-${at}`, 'de', `${name} leitete die Delegation.`)),
  ...ministers.map((name, at) => report(`de-m-${at}`, 'de', `Ministerin ${name} hielt eine Rede.`)),
  ...townsInChinese.map((town, at) => report(`zh-${at}`, 'zh', `代表团五月访问了${town}。`)),
  ...ministersInChinese.map((name, at) => report(`zh-m-${at}`, 'zh', `${name}部长发表了讲话。`)),
];

function report(id: string, language: Language, line: string): Document {
  return fakeDocument(id, language, line);
}

async function embeddedSpace(): Promise<SearchSpace> {
  const indexDir = await mkdtemp(join(tmpdir(), 'bruecke-scripts-'));
  try {
    const { embedder, table } = await embeddedEmbeddings();
    const snapshot = await indexDocuments(documents, lineCutter, { indexDir, embedder, table });
    return { snapshot, embedder, table };
  } finally {
    await rm(indexDir, { recursive: true });
  }
}

const asked: readonly (readonly [Language, Language, string, string])[] = [
  ['zh', 'de', '谁去了哈尔伯施塔特？', 'Halberstadt'],
  ['zh', 'de', '何时去维斯马？', 'Wismar'],
  ['zh', 'de', '誰去茨維考？', 'Zwickau'],
  ['zh', 'de', '储玉兰率领了哪个代表团？', 'Chu Yulan'],
  ['zh', 'de', '曾庆海是谁？', 'Zeng Qinghai'],
  ['zh', 'de', '杜青林率团访问', 'Du Qinglin'],
  ['zh', 'de', '阿克曼部长发表了什么讲话？', 'Ackermann'],
  ['zh', 'de', '科赫部长的讲话', 'Koch'],
  ['de', 'zh', 'Welche Delegation besuchte Hildesheim?', '希尔德斯海姆'],
  ['en', 'zh', 'Which delegation visited Nuremberg?', '纽伦堡'],
  ['de', 'zh', 'Wer kam nach Cottbus?', '科特布斯'],
  ['de', 'zh', 'Was sagte Minister Steinmeier?', '施泰因迈尔'],
  ['de', 'zh', 'Was sagte Frau Richter?', '里希特'],
  ['en', 'zh', 'What did Mrs Merkel say?', '默克尔'],
];

describe.each([
  ['nothing of a model', () => spaceOf(documents, lineCutter, exactTokenTable())],
  ['the embedded model', embeddedSpace],
])('with %s, a name in another script', (_, make) => {
  let space: SearchSpace;
  beforeAll(async () => {
    space = await make();
  }, 60_000);

  function textOf(passage = -1): string {
    const { start, end } = space.snapshot.passages.passage(passage);
    const document = space.snapshot.documents[space.snapshot.passages.documentOf(passage)];
    return document?.text.slice(start, end) ?? '';
  }

  test.each(asked)('%s finds first of all in %s: %s', async (from, to, question, name) => {
    const { passages } = await rank(space, question, from, [to]);
    expect(textOf(passages[0]?.passage)).toContain(name);
  });

  test('is put to the passages of the other script alone', async () => {
    const { queries } = await rank(space, 'Wer kam nach Cottbus?', 'de');
    expect(queries('de').text).toBe('Wer kam nach Cottbus?');
    expect(queries('en').text).toBe('Wer kam nach Cottbus?');
    expect(queries('zh').text).toContain('科特布斯');
    expect(queries('zh').language).toBe('de');
  });

  test('that no passage holds changes nothing, and no question is lost', async () => {
    for (const question of ['Was sagte Abendroth?', '', '🙂', '\ud842', 'Koch '.repeat(400)]) {
      const { queries } = await rank(space, question, 'de');
      expect(queries('de').text).toBe(question);
      if (!question.includes('Koch')) expect(queries('zh').text).toBe(question);
      expect((await search(space, question, 'de', 3)).passages.length).toBeLessThanOrEqual(3);
    }
  });
});

test.each([
  ['zh', '哪个代表团访问了哈尔伯施塔特？', 'Halberstadt'],
  ['zh', '曾庆海是谁？', 'Zeng Qinghai'],
  ['zh', '科赫部长的讲话', 'Koch'],
  ['de', 'Welche Delegation besuchte Hildesheim?', '希尔德斯海姆'],
  ['en', 'Which delegation visited Nuremberg?', '纽伦堡'],
] as const)('with the embedded model, of all languages, %s: %s', async (from, question, name) => {
  const space = await embeddedSpace();
  const { passages } = await rank(space, question, from);
  const found = space.snapshot.passages.documentOf(passages[0]?.passage ?? -1);
  expect(space.snapshot.documents[found]?.text).toContain(name);
});
