import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

const start = /"start": "([^"]+)"/.exec(read('package.json'))?.[1] ?? '';

test('npm, the container and the service start the same command', () => {
  expect(start).toMatch(/^node .*dist\/main\.js$/);
  const container = /^CMD (\[.*\])$/m.exec(read('Dockerfile'))?.[1] ?? '[]';
  expect(JSON.parse(container)).toEqual(start.split(' '));
  const service = /^ExecStart=\/usr\/bin\/env (.*)$/m.exec(read('docs/bruecke.service'))?.[1];
  expect(service).toBe(start);
});

test('the container is built on glibc, and runs without root', () => {
  const images = [...read('Dockerfile').matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
  expect(new Set(images)).toEqual(new Set(['node:20-bookworm-slim']));
  expect(read('Dockerfile')).toMatch(/^USER node$/m);
});
