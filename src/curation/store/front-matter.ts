import { isDeepStrictEqual } from 'node:util';
import { Document, parseDocument } from 'yaml';

/** Fields of a front matter, their texts as they are written. */
export type Fields = Readonly<Record<string, unknown>>;

const layout = { lineWidth: 0 } as const;

export function renderFields(fields: Fields): string {
  return new Document(fields).toString(layout);
}

/** The fields of YAML that was checked before. */
export function parseFields(yaml: string): Fields {
  const fields: unknown = parseDocument(yaml, { schema: 'failsafe' }).toJS();
  return typeof fields === 'object' && fields !== null ? { ...fields } : {};
}

/**
 * What is proposed now in place of what was proposed before. Fields that differ from what was
 * proposed before are the keeper's, also where it is their absence; comments and order stay.
 */
export function mergeFields(yaml: string, before: Fields, now: Fields): string {
  const document = parseDocument(yaml, { schema: 'failsafe' });
  const current = parseFields(yaml);
  let changed = false;
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const isOurs = isDeepStrictEqual(current[name], before[name]);
    if (!isOurs || isDeepStrictEqual(before[name], now[name])) continue;
    changed = true;
    if (now[name] === undefined) document.delete(name);
    else document.set(name, document.createNode(now[name]));
  }
  return changed ? document.toString(layout) : yaml;
}

/** A text with its front matter. */
export function withFrontMatter(yaml: string, body: string): string {
  return `---\n${yaml.replace(/\n*$/u, '\n')}---\n\n${body.replace(/^\n+/u, '')}`;
}
