import type { Answerer } from '../../answer/answerer.ts';
import { isReferenceFormat } from '../../domain/reference-format.ts';
import type { ReaderLanguage } from '../../messages/reader-language.ts';
import { contextMessage } from '../reply/context-message.ts';
import type { PassagePress } from '../reply/passage-id.ts';
import { referenceMessage } from '../reply/reference-message.ts';
import { sourceMessage } from '../reply/source-message.ts';
import type { Pressed } from './buttons.ts';

/**
 * What a button or a select of a passage leads to.
 *
 * @throws BrueckeError as `Answerer.source`
 */
export function passagePressed(
  { kind, citation, highlight }: PassagePress,
  chosen: string | undefined,
  answerer: Answerer,
  language: ReaderLanguage,
): Pressed {
  const card = answerer.source(kind === 'passage' && chosen !== undefined ? chosen : citation);
  switch (kind) {
    case 'context':
    case 'page':
      return { message: contextMessage(card, language, highlight), page: kind === 'page' };
    case 'source':
      return { message: sourceMessage(card, language, highlight), page: false };
    case 'turn':
    case 'passage':
      return { message: sourceMessage(card, language), page: true };
    case 'cite':
      return { message: referenceMessage(card, language), page: false };
    case 'format': {
      const format = chosen !== undefined && isReferenceFormat(chosen) ? chosen : undefined;
      return { message: referenceMessage(card, language, format), page: true };
    }
  }
}
