import type { Answerer } from '../../answer/answerer.ts';
import { filterVisits } from '../../answer/visits/filter.ts';
import type { ReaderLanguage } from '../../messages/reader-language.ts';
import { visitMessagesIn } from '../../messages/visits/index.ts';
import type { ButtonAction } from '../reply/custom-id.ts';
import { textMessage } from '../reply/error-message.ts';
import { exportMessage } from '../reply/export-message.ts';
import { visitsMessage } from '../reply/visits-message.ts';
import type { Pressed } from './buttons.ts';
import { filterMeant } from './filter-meant.ts';

/** Another page of a list of visits, or the list as a file. */
export function visitsPressed(
  action: Extract<ButtonAction, { readonly kind: 'visits' | 'export' }>,
  answerer: Answerer,
  language: ReaderLanguage,
  now: number,
): Pressed {
  const visits = answerer.visits();
  const filter = filterMeant(action.filter, visits);
  if (filter === undefined) {
    return { message: textMessage(visitMessagesIn(language).noneSuch), page: false };
  }
  const found = filterVisits(visits, filter);
  return action.kind === 'visits'
    ? { message: visitsMessage(found, filter, action.page, language), page: true }
    : { message: exportMessage(found, action.format, language, now), page: false };
}
