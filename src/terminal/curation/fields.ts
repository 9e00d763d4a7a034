import type { WantedField } from '../../curation/check/check.ts';
import { messagesOf, type View } from '../render/view.ts';

/** The fields of a front matter as a reader calls them. */
export function fieldNames(fields: readonly WantedField[], view: View): string[] {
  const { source } = messagesOf(view);
  const names: Readonly<Record<WantedField, string>> = {
    title: source.title,
    published: source.published,
    publisher: source.publisher,
    url: source.address,
  };
  return fields.map((field) => names[field]);
}
