import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { printableLine } from '../../messages/printable.ts';
import { shortened } from './cut.ts';
import { longest, most } from './limits.ts';

export type ButtonRow = APIActionRowComponent<APIButtonComponent>;

export function button(customId: string, label: string): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: customId,
    label: shortened(printableLine(label), longest.label) || ellipsisLabel,
  };
}

const ellipsisLabel = '…';

export interface Option {
  readonly label: string;
  readonly value: string;
  readonly chosen?: boolean;
}

/** A row with one select of at most 25 options; undefined where there are none to choose from. */
export function selectRow(
  customId: string,
  placeholder: string,
  options: readonly Option[],
): APIActionRowComponent<APIStringSelectComponent> | undefined {
  if (options.length === 0) return undefined;
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: customId,
    placeholder: shortened(placeholder, longest.placeholder),
    options: options.slice(0, most.options).map(
      ({ label, value, chosen }): APISelectMenuOption => ({
        label: shortened(printableLine(label), longest.option) || ellipsisLabel,
        value,
        ...(chosen === true && { default: true }),
      }),
    ),
  };
  return { type: ComponentType.ActionRow, components: [select] };
}

/** Rows of at most five buttons; empty rows go. */
export function rows(...groups: readonly (readonly APIButtonComponent[])[]): ButtonRow[] {
  return groups
    .flatMap((group) => {
      const parts: APIButtonComponent[][] = [];
      for (let at = 0; at < group.length; at += most.buttonsInRow) {
        parts.push(group.slice(at, at + most.buttonsInRow));
      }
      return parts;
    })
    .slice(0, most.rows)
    .map((components) => ({ type: ComponentType.ActionRow, components }));
}
