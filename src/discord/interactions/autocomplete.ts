import type { AutocompleteInteraction } from 'discord.js';
import type { Answerer } from '../../answer/answerer.ts';
import {
  suggestDates,
  suggestPartners,
  suggestPlaces,
  suggestTopics,
} from '../../answer/visits/suggest.ts';
import { formatDate } from '../../messages/index.ts';
import { printableLine } from '../../messages/printable.ts';
import { languageOf, readerOfLocale } from '../../messages/reader-language.ts';
import { shortened } from '../reply/cut.ts';
import { longest, most } from '../reply/limits.ts';
import { type Choice, offer } from '../reply/respond.ts';

/** Everything is in memory: autocomplete cannot be put off. */
export async function handleAutocomplete(
  interaction: AutocompleteInteraction,
  answerer: Answerer,
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  await offer(interaction, choicesFor(name, value, interaction.locale, answerer));
}

/** What to offer for an option of which `typed` is there so far. */
export function choicesFor(
  option: string,
  typed: string,
  locale: string,
  answerer: Answerer,
): Choice[] {
  const language = readerOfLocale(locale);
  const choice = (label: string, value: string): Choice => ({
    name: shortened(printableLine(label), longest.choice) || value,
    value,
  });
  switch (option) {
    case 'citation':
      return answerer
        .citations(typed, most.choices)
        .map(({ citation, title, text }) =>
          choice(`${citation} · ${typed === '' ? title : text}`, citation),
        );
    case 'place':
      return suggestPlaces(answerer.visits(), typed, languageOf(language)).map((name) =>
        choice(name, name),
      );
    case 'partner':
      return suggestPartners(answerer.visits(), typed, languageOf(language)).map((name) =>
        choice(name, name),
      );
    case 'topic':
      return suggestTopics(answerer.visits(), typed, languageOf(language)).map((name) =>
        choice(name, name),
      );
    case 'since':
    case 'until':
      return suggestDates(answerer.visits(), typed).map((date) =>
        choice(formatDate(date, language), date),
      );
    default:
      return [];
  }
}
