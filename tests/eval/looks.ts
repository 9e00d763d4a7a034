import type { Language } from '../../src/domain/language.ts';
import { documentOfPassage } from '../../src/index/snapshot/snapshot.ts';
import type { Signs } from '../../src/retrieval/abstention.ts';
import { lookAt } from '../../src/retrieval/judge.ts';
import { questionKind } from '../../src/retrieval/question-kind/question-kind.ts';
import { rank } from '../../src/retrieval/rank.ts';
import type { Asked, AskedKind, Domain } from './asked.ts';

/** The best passage of one language for one question. */
export interface Example {
  /** Number of the question within its domain. */
  readonly question: number;
  readonly kind: AskedKind;
  readonly from: Language;
  readonly to: Language;
  readonly signs: Signs;
  readonly right: boolean;
}

/** The best passage of each language for each question, where it is known whether that answers. */
export async function examplesOf(domain: Domain): Promise<Example[]> {
  const examples: Example[] = [];
  for (const [question, asked] of domain.asked.entries()) {
    for (const to of asked.known) {
      const found = await bestOf(domain, asked, to);
      if (found !== undefined)
        examples.push({ question, kind: asked.kind, from: asked.language, to, ...found });
    }
  }
  return examples;
}

async function bestOf(
  { space }: Domain,
  { question, language, isRight }: Asked,
  to: Language,
): Promise<Pick<Example, 'signs' | 'right'> | undefined> {
  const ranking = await rank(space, question, language, [to]);
  const [best] = ranking.passages;
  if (best === undefined) return undefined;
  const wanted = { kind: questionKind(question, language), question };
  const { signs } = lookAt(space, ranking, best, wanted, language);
  const { id, text } = documentOfPassage(space.snapshot, best.passage);
  const { start, end } = space.snapshot.passages.passage(best.passage);
  return { signs, right: isRight(id, text.slice(start, end)) };
}
