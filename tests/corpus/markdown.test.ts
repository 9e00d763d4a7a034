import { describe, expect, test } from 'vitest';
import { readText, textsOf } from './helpers.ts';

async function blocksOf(markdown: string): Promise<string[]> {
  const { blocks, text } = await readText(markdown, 'document.md');
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

async function textOf(markdown: string): Promise<string> {
  return (await readText(markdown, 'document.md')).text;
}

describe('the stored text is what a reader sees', () => {
  test.each([
    [
      'emphasis',
      'Ein **starkes** und *schönes* Wort, auch __so__ und _so_.',
      'Ein starkes und schönes Wort, auch so und so.',
    ],
    [
      'links',
      'Mehr [im Bericht](https://a.de/b "Titel") und <https://a.de>.',
      'Mehr im Bericht und https://a.de.',
    ],
    ['reference links', 'Mehr [im Bericht][1].\n\n[1]: https://a.de', 'Mehr im Bericht.'],
    ['code', 'Der Befehl `npm test` prüft.', 'Der Befehl npm test prüft.'],
    ['escapes', 'Drei \\* vier \\# fünf.', 'Drei * vier # fünf.'],
    [
      'character references',
      'A &amp; B &ndash; C &#8211; D &#x4E2D; &unknown; E.',
      'A & B – C – D 中 &unknown; E.',
    ],
    ['comments', 'Davor.<!-- heimlich --> Danach.', 'Davor. Danach.'],
    ['inline HTML', 'Ein <b>fettes</b> Wort<sup>2</sup>.', 'Ein fettes Wort2.'],
    ['pictures in a sentence', 'Ein ![Bild](a.png) Wort.', 'Ein Wort.'],
    ['footnotes', 'Ein Satz.[^1]\n\n[^1]: Eine Anmerkung.', 'Ein Satz.\n\nEine Anmerkung.'],
    [
      'wrapped lines',
      'Ein Satz, der\nüber zwei Zeilen geht.',
      'Ein Satz, der über zwei Zeilen geht.',
    ],
    ['wrapped Chinese lines', '代表团访问了\n济南市。', '代表团访问了济南市。'],
    ['breaks', 'Erste Zeile.  \nZweite Zeile.', 'Erste Zeile.\n\nZweite Zeile.'],
    ['break elements', 'Erste Zeile.<br>Zweite Zeile.', 'Erste Zeile.\n\nZweite Zeile.'],
    ['emphasis beside Chinese marks', '这是**“重点”**内容。', '这是“重点”内容。'],
    ['tildes between numbers', '人数10~20人，或30~40人。', '人数10~20人，或30~40人。'],
    ['deletions', 'Das ist ~~falsch~~ richtig.', 'Das ist falsch richtig.'],
    ['spaces', 'Ein  Satz\u00a0mit \u2009 Lücken\u00ad.', 'Ein Satz mit Lücken.'],
    ['line ends of other systems', 'Ein Satz.\r\n\r\nNoch einer.\r', 'Ein Satz.\n\nNoch einer.'],
    ['direction marks', 'Ein\u202e Satz\u200f.', 'Ein Satz.'],
    [
      'HTML blocks',
      '<div><p>Ein Satz.</p><p>Noch <i>einer</i>.</p></div>\n',
      'Ein Satz.\n\nNoch einer.',
    ],
    ['scripts', '<script>\nalert(1)\n</script>\n\nEin Satz.', 'Ein Satz.'],
    ['a comment without an end', 'Ein Satz.\n\n<!-- offen\n\nVerborgen.', 'Ein Satz.'],
    ['quotations', '> Ein Satz\n> im Zitat.', 'Ein Satz im Zitat.'],
    ['indented text', '    Ein Satz, nur eingerückt.', 'Ein Satz, nur eingerückt.'],
    ['a space before a comma', 'Die Stadt [Wuxi](a) , sagt er.', 'Die Stadt Wuxi, sagt er.'],
  ])('%s', async (_, markdown, text) => {
    expect(await textOf(markdown)).toBe(text);
  });
});

test('headings, paragraphs, lists and tables', async () => {
  const markdown = `# Der *Titel*

Ein Satz.

- eins
- zwei **fett**
  - darunter
3. Mai: Anreise
5. Juni: Abreise

| Stadt | Gäste |
|---|---|
| Wuxi | 18 |
| Ulm | |

\`\`\`
kein Zitat
\`\`\`

Letzter Satz.`;
  expect(await blocksOf(markdown)).toEqual([
    'heading: Der Titel',
    'paragraph: Ein Satz.',
    'item: eins',
    'item: zwei fett',
    'item: darunter',
    'item: 3. Mai: Anreise',
    'item: 5. Juni: Abreise',
    'row: Stadt | Gäste',
    'row: Wuxi | 18',
    'row: Ulm',
    'boilerplate: kein Zitat',
    'paragraph: Letzter Satz.',
  ]);
});

test('entries of one list and rows of one table stand on lines of their own', async () => {
  expect(await textOf('Liste:\n\n- eins\n- zwei\n\nEnde.')).toBe('Liste:\n\neins\nzwei\n\nEnde.');
});

test('a menu is left out, a list of subjects is not', async () => {
  expect(
    await blocksOf('Ein Satz.\n\n- Startseite\n- Kontakt\n\nZwei:\n\n- Wirtschaft\n- Robotik'),
  ).toEqual([
    'paragraph: Ein Satz.',
    'boilerplate: Startseite',
    'boilerplate: Kontakt',
    'paragraph: Zwei:',
    'item: Wirtschaft',
    'item: Robotik',
  ]);
});

test('a task keeps its text', async () => {
  expect(await blocksOf('- [ ] Visum beantragen\n- [x] Flug buchen')).toEqual([
    'item: Visum beantragen',
    'item: Flug buchen',
  ]);
});

test('a picture that stands alone is a caption, not a sentence', async () => {
  expect(await blocksOf('Ein Satz.\n\n![Die Gäste am Hafen](a.jpg)')).toEqual([
    'paragraph: Ein Satz.',
    'boilerplate: Die Gäste am Hafen',
  ]);
});

test('a paragraph above an ornamental line is no heading', async () => {
  expect(await blocksOf('Ein ganzer Satz steht hier.\n---\n\nNoch einer.')).toEqual([
    'paragraph: Ein ganzer Satz steht hier.',
    'paragraph: Noch einer.',
  ]);
});

test('lines about the article that were pasted with it stay apart', async () => {
  expect(
    await blocksOf(
      'Foto: Petra Vogt\nEin Satz, der\nweitergeht.\nQuelle: Hafenbote\n\nNoch\neiner.',
    ),
  ).toEqual([
    'boilerplate: Foto: Petra Vogt',
    'paragraph: Ein Satz, der weitergeht.',
    'boilerplate: Quelle: Hafenbote',
    'paragraph: Noch einer.',
  ]);
});

test('sources and related articles are not quoted', async () => {
  const document = await readText(
    '# Titel\n\nEin Satz.\n\n## Quellen\n\n- Bericht der Stadt\n- Zeitung\n\n## Ausblick\n\nNoch ein Satz.',
    'document.md',
  );
  expect(textsOf(document, 'paragraph', 'item')).toEqual(['Ein Satz.', 'Noch ein Satz.']);
});

describe('front matter', () => {
  test('is no part of the text', async () => {
    expect(await textOf('---\ntitle: Ein Titel\n---\nEin Satz.')).toBe('Ein Satz.');
  });

  test('may be empty, or end with dots', async () => {
    expect(await textOf('---\n---\nEin Satz.')).toBe('Ein Satz.');
    expect(await textOf('---\ntitle: A\n...\nEin Satz.')).toBe('Ein Satz.');
  });

  test('is told from a line of ornament', async () => {
    expect(await textOf('---\n\nEin Satz zwischen Linien.\n\n---\n\nNoch einer.')).toBe(
      'Ein Satz zwischen Linien.\n\nNoch einer.',
    );
  });

  test('works after a byte order mark and with other line ends', async () => {
    const { title, text } = await readText(
      '\ufeff---\r\ntitle: Ein Titel\r\n---\r\nEin Satz.',
      'a.md',
    );
    expect([title, text]).toEqual(['Ein Titel', 'Ein Satz.']);
  });
});

test('the title is that of the front matter, else the first heading of the first level', async () => {
  const titleOf = async (markdown: string) => (await readText(markdown, 'a.md')).title;
  expect(await titleOf('---\ntitle: Vorn\n---\n# Oben\n\nEin Satz.')).toBe('Vorn');
  expect(await titleOf('## Klein\n\n# Groß\n\nEin Satz.')).toBe('Groß');
  expect(await titleOf('## Klein\n\nEin Satz.')).toBe('Klein');
  expect(await titleOf('Ein Satz ohne Titel. Noch einer.')).toBe('Ein Satz ohne Titel');
});
