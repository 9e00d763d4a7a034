import { readFileSync } from 'node:fs';
import { PermissionsBitField } from 'discord.js';
import { expect, test } from 'vitest';
import { neededPermissions } from '../../src/messages/errors/bot/permissions.ts';

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

test.each(['README.md', 'README.de.md', 'README.zh-CN.md'])(
  'the link in %s invites with the permissions that the bot needs',
  (file) => {
    const link = /https:\/\/discord\.com\/oauth2\/authorize\?(\S+)/.exec(read(file))?.[1];
    const query = new URLSearchParams(link);
    expect(query.get('scope')).toBe('bot applications.commands');
    const permissions = new PermissionsBitField(BigInt(query.get('permissions') ?? 0));
    expect(new Set(permissions.toArray())).toEqual(new Set(neededPermissions));
  },
);
