import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Answerer } from '../answer/answerer.ts';
import { readerLanguages } from '../messages/reader-language.ts';
import { answerMessage } from './reply/answer-message.ts';

const questions = 60;

/**
 * Answers titles of the documents, as if they were asked, while the bot connects: what has run some
 * times is compiled, and the first members after a start need not wait for that. Resolves when done;
 * between two answers whatever else there is has its turn.
 */
export async function warmUp(answerer: Pick<Answerer, 'ask' | 'citations'>): Promise<void> {
  const titles = [...new Set(answerer.citations('', questions).map(({ title }) => title))];
  for (let asked = 0; asked < questions && titles.length > 0; asked += 1) {
    const question = titles[asked % titles.length] ?? '';
    const language = readerLanguages[asked % readerLanguages.length] ?? 'en';
    await answerer.ask(question).then(
      (answer) => answerMessage(answer, { language }),
      // A title may be longer than a question.
      () => undefined,
    );
    await nextTurn();
  }
}
