import { z } from 'zod';

// Lengths are UTF-16 units. Discord counts code points, which are never more: what passes here
// passes there.
const address = z
  .string()
  .max(2048)
  .refine((value) => /^(https?|attachment):\/\/\S+$/u.test(value) && URL.canParse(value), {
    message: 'Not a well formed URL.',
    params: { code: 'URL_TYPE_INVALID_URL' },
  });

const visible = (maximum: number) =>
  z
    .string()
    .max(maximum)
    .refine((value) => value.trim() !== '', {
      message: 'This field is required',
      params: { code: 'BASE_TYPE_REQUIRED' },
    });

const image = z.object({ url: address });

const embed = z
  .object({
    title: z.string().max(256).nullish(),
    description: z.string().max(4096).nullish(),
    url: address.nullish(),
    timestamp: z.iso.datetime({ offset: true }).nullish(),
    color: z.int().min(0).max(0xffffff).nullish(),
    footer: z.object({ text: visible(2048), icon_url: address.nullish() }).nullish(),
    image: image.nullish(),
    thumbnail: image.nullish(),
    author: z
      .object({ name: visible(256), url: address.nullish(), icon_url: address.nullish() })
      .nullish(),
    fields: z
      .array(z.object({ name: visible(256), value: visible(1024), inline: z.boolean().nullish() }))
      .max(25)
      .nullish(),
  })
  .refine(
    ({ title, description, footer, image: picture, thumbnail, author, fields }) =>
      Boolean(title || description || footer || picture || thumbnail || author || fields?.length),
    { message: 'An embed that shows nothing.', params: { code: 'BASE_TYPE_REQUIRED' } },
  );

export type Embed = z.infer<typeof embed>;

export const embeds = z
  .array(embed)
  .max(10)
  .refine((list) => list.reduce((sum, one) => sum + embedLength(one), 0) <= 6000, {
    message: 'Embed size exceeds maximum size of 6000',
    params: { code: 'MAX_EMBED_SIZE_EXCEEDED' },
  });

/** What counts towards the 6,000 of a message. */
export function embedLength(counted: Embed): number {
  return [
    counted.title,
    counted.description,
    counted.footer?.text,
    counted.author?.name,
    ...(counted.fields ?? []).flatMap(({ name, value }) => [name, value]),
  ].reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
