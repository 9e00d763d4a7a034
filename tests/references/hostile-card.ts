import * as fc from 'fast-check';
import { card } from './cards.ts';

const mark = fc.constantFrom(...'{}\\%&$#_~^"\'`,-@=;<>|[]()!? \n\r\t/äöüßÉ济南🙂aZ09.:');
const text = fc
  .array(fc.oneof(mark, mark, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 40 })
  .map((parts) => parts.join(''));
const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.oneof(
  day,
  day.map((whole) => whole.slice(0, 7)),
  day.map((whole) => whole.slice(0, 4)),
);
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom('https://例子.中国/路径?q={一}#%25', 'https://a.org/a_b~c^d"e|f\\g'),
);
/** A card of a document that says anything. */
export const hostileCard = fc
  .record(
    { title: text, author: text, publisher: text, rights: text, published: date, read: date, url },
    { requiredKeys: ['title'] },
  )
  .chain((facts) =>
    fc
      .constantFrom('de' as const, 'en' as const, 'zh' as const)
      .map((language) =>
        card({ ...facts, language, sources: [{ title: facts.title, publisher: 'A & B {c}' }] }),
      ),
  );
