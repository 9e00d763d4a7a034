import type { Language } from '../../../src/domain/language.ts';
import type { Form } from './session.ts';

export const readmes: Readonly<Record<Language, string>> = {
  en: 'README.md',
  de: 'README.de.md',
  zh: 'README.zh-CN.md',
};

const begin = '<!-- Written by `npm run forms -- --write` -->';
const end = '<!-- End of what is written by `npm run forms -- --write` -->';

/** The first form is open, the others open on a click. */
export function asMarkdown(forms: readonly Form[]): string {
  const blocks = forms.map(
    ({ title, lines }, at) =>
      `<details${at === 0 ? ' open' : ''}><summary>${title}</summary>\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n</details>`,
  );
  return blocks.join('\n\n');
}

/** What stands between the two marks. */
export function formsOf(readme: string): string | undefined {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  return from < 0 || to < from ? undefined : readme.slice(from + begin.length, to).trim();
}

export function withForms(readme: string, forms: string): string {
  const old = formsOf(readme);
  if (old === undefined) throw new Error(`No “${begin}” with its end in the README.`);
  const from = readme.indexOf(begin) + begin.length;
  const to = readme.indexOf(end);
  return `${readme.slice(0, from)}\n\n${forms}\n\n${readme.slice(to)}`;
}
