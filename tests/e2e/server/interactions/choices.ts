import { ComponentType } from 'discord.js';
import type { Component } from '../validation/components.ts';

/** What the client sends of a press. Throws where it would not let it be made. */
export function chosenValues(
  component: Component,
  values: readonly string[] | undefined,
): { readonly values?: readonly string[] } {
  if (component.type === ComponentType.Button) {
    if (values !== undefined) throw new Error('A button has nothing to choose.');
    return {};
  }
  const chosen = values ?? [];
  const offered = new Set(component.options.map(({ value }) => value));
  const unknown = chosen.find((value) => !offered.has(value));
  if (unknown !== undefined) throw new Error(`'${unknown}' is not offered.`);
  const least = component.min_values ?? 1;
  const mostChosen = component.max_values ?? 1;
  if (new Set(chosen).size !== chosen.length) throw new Error('Chosen twice.');
  if (chosen.length < least || chosen.length > mostChosen) {
    throw new Error(`${chosen.length} chosen, not ${least} to ${mostChosen}.`);
  }
  return { values: chosen };
}
