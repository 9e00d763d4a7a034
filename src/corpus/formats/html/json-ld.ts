import { z } from 'zod';

const named = z.union([
  z.string(),
  z.object({ name: z.string() }).transform(({ name }) => name),
  z
    .array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]))
    .transform((names) => names.join(', ')),
]);
const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

/** What schema.org says of an article, as far as it is used; anything else is passed over. */
const articleSchema = z.object({
  '@type': z.union([z.string(), z.array(z.string())]).transform((type) => [type].flat()),
  headline: optional(z.string()),
  datePublished: optional(z.string()),
  author: optional(named),
  publisher: optional(named),
  inLanguage: optional(z.string()),
  url: optional(z.string()),
});

export type JsonLdArticle = z.output<typeof articleSchema>;

const articleType = /(?:Article|BlogPosting|Report|PressRelease|LiveBlogPosting)$/u;
const most = 200;

/** The first article that the scripts of a page describe. */
export function findJsonLdArticle(scripts: readonly string[]): JsonLdArticle | undefined {
  return scripts
    .flatMap((script) => nodesOf(parse(script)))
    .flatMap((node) => articleSchema.safeParse(node).data ?? [])
    .find((article) => article['@type'].some((type) => articleType.test(type)));
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

/** The nodes of a list or a graph; what stands deeper is not the page's article. */
function nodesOf(value: unknown): readonly unknown[] {
  const nodes = Array.isArray(value) ? value.slice(0, most) : [value];
  const graph = z.object({ '@graph': z.array(z.unknown()) });
  return nodes
    .flatMap((node) => [node, ...(graph.safeParse(node).data?.['@graph'] ?? [])])
    .slice(0, most);
}
