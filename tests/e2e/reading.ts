import type { Message } from './server/world.ts';

const buttonType = 2;

/** The buttons of a message as a member sees them, in order. */
export function buttonsOf({
  components,
}: Message): { readonly id: string; readonly label: string }[] {
  return components.flatMap((row) =>
    row.components
      .filter(({ type }) => type === buttonType)
      .map((component) => ({
        id: component.custom_id ?? '',
        label: 'label' in component ? (component.label ?? '') : '',
      })),
  );
}

/** The `custom_id` of the first button with this in its label. */
export function buttonCalled(message: Message, label: string): string {
  const found = buttonsOf(message).find((each) => each.label.includes(label));
  if (found === undefined) {
    const labels = buttonsOf(message).map((each) => each.label);
    throw new Error(`No button '${label}', only: ${labels.join(', ')}.`);
  }
  return found.id;
}

/** All that a message says. */
export function shown({ content, embeds }: Message): string {
  return `${content} ${JSON.stringify(embeds)}`;
}
