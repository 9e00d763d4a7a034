/** Discord's limits, in characters (counted here in UTF-16 units, which are never fewer). */
export const longest = {
  content: 2000,
  title: 256,
  description: 4096,
  fieldName: 256,
  field: 1024,
  footer: 2048,
  author: 256,
  address: 2048,
  /** All embeds of a message together. */
  embeds: 6000,
  label: 80,
  customId: 100,
  option: 100,
  placeholder: 150,
  choice: 100,
} as const;

export const most = { embeds: 10, rows: 5, buttonsInRow: 5, choices: 25, options: 25 } as const;

/** How many passages a message shows. */
export const passagesShown = 3;
