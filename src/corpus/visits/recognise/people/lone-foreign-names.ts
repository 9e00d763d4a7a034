import { eachMatch } from '../../../../domain/each-match.ts';
import type { Span } from '../../../../domain/span.ts';
import { placeNamed } from '../../../places/find-places.ts';
import { chineseNames } from '../../rules/zh-names.ts';

const { sounds, typicalSounds, follow } = chineseNames;
const typical = new RegExp(`[${typicalSounds}]`, 'gu');
const surname = new RegExp(`^[${chineseNames.single}]`, 'u');
const foreignEnd = /[尔爾特夫勒斯茨茲兹克格姆森曼德]$/u;
const verbs = follow
  .split('|')
  .filter((word) => word.length > 1)
  .sort((a, b) => b.length - a.length)
  .join('|');
const titles =
  '女士|先生|博士|教授|[市院校部局所馆会团区县州省厂社园站台]长|主席|主任|经理|总裁|总领事|大使|夫妇|一行';
const afterTitle = new RegExp(`[${sounds}]{2,6}?(?=${verbs}|[，。、（])`, 'uy');
const beforeTitle = new RegExp(`(?<![${sounds}·])[${sounds}]{2,6}$`, 'u');
const title = new RegExp(titles, 'gu');

/** Half of its characters hardly stand in Chinese names: '施密特', but not '李雅琴'. */
export function soundsForeign(name: string): boolean {
  if (name.length < 3 || [...eachMatch(typical, name)].length < name.length / 2) return false;
  return !surname.test(name) || foreignEnd.test(name);
}

/** '市长克劳森会见': a family name alone after a title that ends here, told by its sounds. */
export function loneForeignName(text: string, start: number): Span | undefined {
  afterTitle.lastIndex = start;
  const name = afterTitle.exec(text)?.[0];
  return name !== undefined && isForeign(name) ? { start, end: start + name.length } : undefined;
}

/** '鲍尔女士' */
export function foreignNamesBeforeTitles(text: string): Span[] {
  return [...eachMatch(title, text)].flatMap(({ index }) => {
    const name = beforeTitle.exec(text.slice(Math.max(0, index - 7), index))?.[0];
    return name !== undefined && isForeign(name)
      ? [{ start: index - name.length, end: index }]
      : [];
  });
}

function isForeign(name: string): boolean {
  if (placeNamed(name) !== undefined) return false;
  return soundsForeign(name) || (name.length > 2 && !surname.test(name));
}
