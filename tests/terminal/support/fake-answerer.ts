import type { Answerer, CorpusSummary } from '../../../src/answer/answerer.ts';
import { BrueckeError } from '../../../src/domain/errors.ts';
import {
  answerWith,
  chineseQuotation,
  germanQuotation,
  jinanVisit,
  noAnswer,
  sourceCard,
  undatedVisit,
} from './samples.ts';

export const summary: CorpusSummary = {
  documents: 6,
  passages: 48,
  languages: ['de', 'en', 'zh'],
  visits: 2,
  model: 'bruecke-mini',
  built: false,
  problems: [],
};

/**
 * Answers by a word of the question: 'Jinan' in German, Chinese characters in Chinese, 'slow' late,
 * 'broken' with an error that is none of ours; anything else is not in the documents.
 */
export function fakeAnswerer(changes: Partial<CorpusSummary> = {}): Answerer {
  return {
    summary: { ...summary, ...changes },
    async ask(question) {
      const text = question.replace(/\p{Cc}/gu, '').trim();
      if (text === '') throw new BrueckeError('question-empty');
      if (text.length > 2000) {
        throw new BrueckeError('question-too-long', { length: text.length, limit: 2000 });
      }
      if (text.includes('broken')) throw new Error('the disk is full');
      // Late by turns of the event loop, not by the clock.
      if (text.includes('slow')) for (let turn = 0; turn < 50; turn += 1) await nextTurn();
      if (/\p{Script=Han}/u.test(text)) {
        return answerWith([chineseQuotation], { question, language: 'zh' });
      }
      if (text.includes('Jinan')) return answerWith([germanQuotation], { question });
      return { ...noAnswer, question };
    },
    source(citation) {
      if (citation === sourceCard.citation) return sourceCard;
      if (!/^\S+#\d+$/u.test(citation)) throw new BrueckeError('citation-invalid', { citation });
      throw new BrueckeError('citation-unknown', { citation, nearest: sourceCard.citation });
    },
    quotation: () => germanQuotation,
    citations: () => [],
    documents: [germanQuotation.document],
    visits: () => [jinanVisit, undatedVisit],
    unconfirmed: () => [],
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
