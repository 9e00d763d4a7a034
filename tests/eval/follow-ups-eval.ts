import { languages } from '../../src/domain/language.ts';
import { searchAfter } from '../../src/retrieval/follow-up.ts';
import type { SearchSpace } from '../../src/retrieval/rank.ts';
import { search } from '../../src/retrieval/search.ts';
import { type FollowUp, isRight } from './follow-ups.ts';
import { firstRank, formatPercent, percent, recallAt, table } from './metrics.ts';

interface Outcome {
  readonly asked: FollowUp;
  /** Rank of the first right passage, those offered as further ones included; 0: none. */
  readonly rank: number;
  readonly answered: boolean;
  /** The subject has changed, but the first passage is another than without what was asked before. */
  readonly draggedBack: boolean;
}

/** As many as the default of `PASSAGES`. */
const passagesShown = 3;

/** Prints how questions fare that come after another one: found, refused, dragged back. */
export async function evaluateFollowUps(
  space: SearchSpace,
  followUps: readonly FollowUp[],
): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const asked of followUps) outcomes.push(await ask(space, asked));
  const needing = outcomes.filter(({ asked }) => asked.kind === 'needs');
  const kindOf = (kind: FollowUp['kind']) => outcomes.filter(({ asked }) => asked.kind === kind);
  const rows = [
    ...languages.map((language) =>
      row(
        `needs what was asked before, ${language}`,
        needing.filter(({ asked }) => asked.language === language),
      ),
    ),
    row(
      'of these after another language',
      needing.filter(({ asked }) => asked.beforeLanguage !== undefined),
    ),
    row('needs what was asked before, all', needing),
    row('same subject, stands alone', kindOf('alone')),
    row('another subject', kindOf('change')),
    row('foreign to the documents', kindOf('foreign')),
  ];
  const header = ['', 'questions', 'first', 'in first 3', 'refused', 'dragged back'];
  console.log(`\nQuestions after another (percent)\n\n${table(header, rows)}`);
  console.log(`\nWhat went wrong\n\n${outcomes.flatMap(complaints).join('\n')}`);
}

async function ask(space: SearchSpace, asked: FollowUp): Promise<Outcome> {
  const { question, before, language, kind } = asked;
  const result = await searchAfter(space, question, before, language, passagesShown);
  const alone = await search(space, question, language, passagesShown);
  const changed = kind === 'change' || kind === 'foreign';
  return {
    asked,
    rank: firstRank([...result.passages, ...result.further], (found) =>
      isRight(space, asked, found),
    ),
    answered: result.answered,
    draggedBack: changed && result.passages[0]?.passage !== alone.passages[0]?.passage,
  };
}

function row(label: string, group: readonly Outcome[]): string[] {
  const [kind] = group.map(({ asked }) => asked.kind);
  const share = (counts: (outcome: Outcome) => boolean): string =>
    formatPercent(percent(group.map((outcome) => Number(counts(outcome)))));
  const found = kind !== 'foreign';
  return [
    label,
    String(group.length),
    ...[1, 3].map((depth) => (found ? share(({ rank }) => recallAt(depth, [rank]) === 1) : '–')),
    share(({ answered }) => !answered),
    kind === 'change' || kind === 'foreign' ? share(({ draggedBack }) => draggedBack) : '–',
  ];
}

function complaints({ asked, rank, answered, draggedBack }: Outcome): string[] {
  const line = (what: string): string[] => [
    `- ${what}: ${asked.id} ${asked.before} → ${asked.question}`,
  ];
  if (draggedBack) return line('dragged back');
  if (asked.kind === 'foreign') return answered ? line('wrongly answered') : [];
  if (!answered) return line('wrongly refused');
  return rank === 0 || rank > 3 ? line(`not in first 3 (${rank})`) : [];
}
