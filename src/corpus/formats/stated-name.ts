const office =
  /\b(?:e\.\s?V\.|GmbH|AG|KG|Inc|Ltd|Press|News|Newsletter|Redaktion|Presse|Office|Team|Stadt|City|Verband|Kammer|Chamber|Council|Ministry|Ministerium|Institut|Institute|University|Universität|Hochschule)\b|stelle\b|amt\b|公司|协会|商会|学会|研究院|大学|政府|委员会|办公室|编辑部|新闻|日报/iu;

/**
 * Whom a field for the author names: a person is the author, an office or a firm publishes. One word
 * is the name of an account, and an address is no name.
 */
export function statedName(name: string): {
  readonly author?: string;
  readonly publisher?: string;
} {
  if (!/\p{L}\s\p{L}|\p{Script=Han}{2}/u.test(name) || name.includes('@')) return {};
  return office.test(name) ? { publisher: name } : { author: name };
}
