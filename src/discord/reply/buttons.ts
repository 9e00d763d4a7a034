import {
  type APIActionRowComponent,
  type APIButtonComponent,
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
