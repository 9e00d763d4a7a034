import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createProgress } from '../../src/terminal/progress.ts';

function progress(interactive: boolean) {
  let time = 0;
  const stream = new PassThrough();
  const display = createProgress({ stream, interactive, language: 'en', now: () => time });
  return {
    ...display,
    wait(milliseconds: number) {
      time += milliseconds;
    },
    written: () => String(stream.read() ?? ''),
  };
}

test('in a log a short build says nothing', () => {
  const { report, wait, finish, written } = progress(false);
  for (let done = 0; done <= 100; done += 1) {
    wait(20);
    report({ stage: 'embedding', done, total: 100 });
  }
  finish();
  expect(written()).toBe('');
});

test('in a log a long build says now and then how far it is', () => {
  const { report, wait, finish, written } = progress(false);
  for (let done = 0; done <= 1200; done += 1) {
    wait(10);
    report({ stage: done < 600 ? 'embedding' : 'indexing', done, total: 1200 });
  }
  finish();
  expect(written()).toBe(
    'Embedding passages: 299 of 1,200\n' +
      'Embedding passages: 599 of 1,200\n' +
      'Building the index: 899 of 1,200\n' +
      'Building the index: 1,199 of 1,200\n',
  );
});

test('on a screen one line is written over, not too often, and wiped at the end', () => {
  const { report, wait, finish, written } = progress(true);
  report({ stage: 'cutting', done: 0, total: 6 });
  wait(10);
  report({ stage: 'cutting', done: 1, total: 6 });
  wait(100);
  report({ stage: 'writing', done: 2, total: 6 });
  finish();
  const wipe = '\r\u001b[2K';
  expect(written()).toBe(`${wipe}Reading documents: 0 of 6${wipe}Writing the index: 2 of 6${wipe}`);
});

test.each([true, false])('waiting is said at once (interactive: %s)', (interactive) => {
  const { report, written } = progress(interactive);
  report({ stage: 'waiting', done: 0, total: 0 });
  expect(written()).toContain('Another process is building the index; Brücke waits for it.');
});

test('where nothing was built the screen is left alone', () => {
  const { finish, written } = progress(true);
  finish();
  expect(written()).toBe('');
});
