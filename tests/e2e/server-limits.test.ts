import { describe, expect, test } from 'vitest';
import { connect, start } from './server/client.ts';
import type { DiscordServer, ServerOptions } from './server/start.ts';

async function call(server: DiscordServer, method: string, path: string, body?: unknown) {
  const response = await fetch(`${server.restUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${server.token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, answer };
}

const x = (length: number) => 'x'.repeat(length);
const embed = (parts: object) => ({ embeds: [{ title: 'A', ...parts }] });
const button = (parts: object) => ({ type: 2, style: 1, label: 'A', custom_id: 'a', ...parts });
const rows = (...components: object[]) => ({
  content: 'a',
  components: components.map((one) => ({ type: 1, components: Array.isArray(one) ? one : [one] })),
});
const select = (count: number) => ({
  type: 3,
  custom_id: 's',
  options: Array.from({ length: count }, (_, index) => ({ label: 'a', value: String(index) })),
});

describe('a message', () => {
  test.each([
    ['content', { content: x(2001) }, 'content'],
    ['embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'A' })) }, 'embeds'],
    ['a title', embed({ title: x(257) }), 'embeds.0.title'],
    ['a description', embed({ description: x(4097) }), 'embeds.0.description'],
    ['a field’s name', embed({ fields: [{ name: x(257), value: 'a' }] }), 'embeds.0.fields.0.name'],
    ['a blank field', embed({ fields: [{ name: 'a', value: ' ' }] }), 'embeds.0.fields.0.value'],
    ['a field', embed({ fields: [{ name: 'a', value: x(1025) }] }), 'embeds.0.fields.0.value'],
    ['fields', embed({ fields: Array(26).fill({ name: 'a', value: 'a' }) }), 'embeds.0.fields'],
    ['a footer', embed({ footer: { text: x(2049) } }), 'embeds.0.footer.text'],
    ['an author', embed({ author: { name: x(257) } }), 'embeds.0.author.name'],
    ['an address', embed({ url: 'nowhere' }), 'embeds.0.url'],
    ['all embeds', { embeds: [0, 1].map(() => ({ description: x(3001) })) }, 'embeds'],
    ['rows', rows(...[1, 2, 3, 4, 5, 6].map((id) => button({ custom_id: `${id}` }))), 'components'],
    [
      'buttons in a row',
      rows([1, 2, 3, 4, 5, 6].map((id) => button({ custom_id: `${id}` }))),
      'components.0.components',
    ],
    ['a custom_id', rows(button({ custom_id: x(101) })), 'components.0.components.0.custom_id'],
    ['an id twice', rows(button({}), button({})), 'components.1.components.0.custom_id'],
    ['a label', rows(button({ label: x(81) })), 'components.0.components.0.label'],
    ['no label', rows(button({ label: '' })), 'components.0.components.0'],
    [
      'a link with an id',
      rows(button({ style: 5, url: 'https://a.de' })),
      'components.0.components.0.custom_id',
    ],
    ['a select', rows(select(26)), 'components.0.components.0.options'],
    ['a select beside a button', rows([select(1), button({})]), 'components.0.components'],
    [
      'pings',
      { content: 'a', allowed_mentions: { parse: ['users'], users: ['100000000000000001'] } },
      'allowed_mentions',
    ],
    ['an ephemeral flag', { content: 'a', flags: 64 }, 'flags'],
  ])('with too much in %s is refused at that place', async (_what, body, path) => {
    const server = await start();
    const channel = server.addChannel(server.addGuild());
    const { status, answer } = await call(server, 'POST', `/channels/${channel.id}/messages`, body);
    expect({ status, answer }).toMatchObject({ status: 400, answer: { code: 50_035 } });
    expect(answer).toHaveProperty(`errors.${path}._errors`);
    expect(server.violations).toHaveLength(1);
    expect(server.messagesIn(channel)).toEqual([]);
  });

  test('at every limit is taken', async () => {
    const server = await start();
    const channel = server.addChannel(server.addGuild());
    const full = [0, 1, 2, 3, 4].map((row) =>
      [0, 1, 2, 3, 4].map((id) => button({ label: x(80), custom_id: `${row}${id}${x(98)}` })),
    );
    const bodies = [
      { ...rows(...full), content: x(2000) },
      { embeds: [{ title: x(256), description: x(4096), footer: { text: x(1648) } }] },
      { embeds: [{ fields: Array(5).fill({ name: x(176), value: x(1024) }) }] },
      rows(select(25), button({ style: 5, url: 'https://a.de', custom_id: undefined })),
    ];
    for (const body of bodies) {
      const { status } = await call(server, 'POST', `/channels/${channel.id}/messages`, body);
      expect(status).toBe(200);
    }
    expect(server.violations).toEqual([]);
  });

  test.each([{}, { content: '  ' }, { embeds: [] }, { components: [] }])(
    'that shows nothing is refused: %j',
    async (body) => {
      const server = await start();
      const channel = server.addChannel(server.addGuild());
      const { answer } = await call(server, 'POST', `/channels/${channel.id}/messages`, body);
      expect(answer).toMatchObject({ code: 50_006 });
    },
  );
});

describe('a command', () => {
  const good = { name: 'ask', description: 'Ask' };
  const option = { type: 3, name: 'a', description: 'a' };
  test.each([
    [{ ...good, name: 'Ask' }, '0.name'],
    [{ ...good, name: 'a b' }, '0.name'],
    [{ ...good, name: x(33) }, '0.name'],
    [{ ...good, name_localizations: { de: 'Fragen' } }, '0.name_localizations.de'],
    [{ ...good, name_localizations: { xx: 'fragen' } }, '0.name_localizations'],
    [{ ...good, description: '' }, '0.description'],
    [{ ...good, description_localizations: { de: x(101) } }, '0.description_localizations.de'],
    [{ ...good, options: [option, option] }, '0.options'],
    [{ ...good, options: [option, { ...option, name: 'b', required: true }] }, '0.options.1'],
    [{ ...good, options: [{ ...option, max_length: 6001 }] }, '0.options.0.max_length'],
    [
      { ...good, options: Array.from({ length: 26 }, (_, id) => ({ ...option, name: `${id}` })) },
      '0.options',
    ],
    [
      { ...good, options: [{ ...option, choices: Array(26).fill({ name: 'a', value: 'a' }) }] },
      '0.options.0.choices',
    ],
    [{ type: 3, name: 'Find', description: 'no' }, '0.description'],
  ])('that Discord would refuse is refused: %j', async (body, path) => {
    const server = await start();
    const address = `/applications/${server.applicationId}/commands`;
    const { status, answer } = await call(server, 'PUT', address, [body]);
    expect({ status, answer }).toMatchObject({ status: 400, answer: { code: 50_035 } });
    expect(answer).toHaveProperty(`errors.${path}._errors`);
  });

  test('is named once, and not too long altogether', async () => {
    const server = await start();
    const address = `/applications/${server.applicationId}/commands`;
    expect((await call(server, 'PUT', address, [good, good])).status).toBe(400);
    const choices = Array.from({ length: 25 }, (_, id) => ({
      name: x(90) + id,
      value: x(90) + id,
    }));
    const options = ['a', 'b'].map((name) => ({ ...option, name, choices }));
    expect((await call(server, 'PUT', address, [{ ...good, options }])).status).toBe(400);
    expect((await call(server, 'PUT', address, [{ ...good, name: '提问' }])).status).toBe(200);
    expect(server.violations).toHaveLength(2);
  });
});

describe('an interaction', () => {
  async function sent(options: ServerOptions = {}) {
    const server = await start(options);
    await connect(server);
    const address = `/applications/${server.applicationId}/commands`;
    const place = { type: 3, name: 'place', description: 'a', autocomplete: true };
    await call(server, 'PUT', address, [{ name: 'ask', description: 'Ask', options: [place] }]);
    const user = server.addUser();
    const { id, token } = server.sendCommand({ name: 'ask', user });
    return { server, user, callback: `/interactions/${id}/${token}/callback`, token };
  }
  const hello = { type: 4, data: { content: 'hello' } };

  test('takes one first reply', async () => {
    const { server, callback } = await sent();
    expect((await call(server, 'POST', callback, hello)).status).toBe(204);
    const { answer } = await call(server, 'POST', callback, hello);
    expect(answer).toMatchObject({ code: 40_060 });
    expect(server.violations).toHaveLength(1);
  });

  test('is unknown after three seconds, its token dead after fifteen minutes', async () => {
    let time = Date.UTC(2026, 0, 1);
    const late = await sent({ now: () => time });
    const prompt = await sent({ now: () => time });
    time += 3000;
    const webhook = `/webhooks/${prompt.server.applicationId}/${prompt.token}`;
    expect((await call(prompt.server, 'POST', webhook, hello.data)).status).toBe(404);
    expect((await call(prompt.server, 'POST', prompt.callback, { type: 5 })).status).toBe(204);
    time += 1;
    const { status, answer } = await call(late.server, 'POST', late.callback, hello);
    expect({ status, answer }).toMatchObject({ status: 404, answer: { code: 10_062 } });
    const original = `${webhook}/messages/@original`;
    expect((await call(prompt.server, 'PATCH', original, hello.data)).status).toBe(200);
    time += 15 * 60_000;
    expect((await call(prompt.server, 'PATCH', original, hello.data)).status).toBe(401);
  });

  test('is replied to in its own kind, and its limits named under data', async () => {
    const { server, callback, user } = await sent();
    expect((await call(server, 'POST', callback, { type: 6 })).status).toBe(400);
    expect((await call(server, 'POST', callback, { type: 8, data: { choices: [] } })).status).toBe(
      400,
    );
    const long = await call(server, 'POST', callback, { type: 4, data: { content: x(2001) } });
    expect(long.answer).toHaveProperty('errors.data.content._errors');
    const { id, token } = server.sendAutocomplete({
      name: 'ask',
      options: { place: '' },
      focused: 'place',
      user,
    });
    const complete = `/interactions/${id}/${token}/callback`;
    const choices = Array.from({ length: 26 }, () => ({ name: 'a', value: 'a' }));
    for (const data of [{ choices }, { choices: [{ name: x(101), value: 'a' }] }]) {
      expect((await call(server, 'POST', complete, { type: 8, data })).status).toBe(400);
    }
    expect((await call(server, 'POST', complete, { type: 5 })).status).toBe(400);
    const data = { choices: choices.slice(1) };
    expect((await call(server, 'POST', complete, { type: 8, data })).status).toBe(204);
  });
});

describe('rate limits', () => {
  test('are told in headers, and a bucket runs out', async () => {
    const server = await start();
    const channel = server.addChannel(server.addGuild());
    const path = `/channels/${channel.id}/messages`;
    const answers = [];
    for (const content of ['1', '2', '3', '4', '5', '6']) {
      answers.push(await call(server, 'POST', path, { content }));
    }
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers[0]?.headers.get('x-ratelimit-remaining')).toBe('4');
    expect(Number(answers[5]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answers[5]?.answer).toMatchObject({ global: false });
    expect(server.violations).toEqual([]);
  });

  test('on demand are waited out by the real client', async () => {
    const server = await start();
    const user = server.addUser();
    const client = await connect(server);
    server.rateLimitNext('POST /channels', 0.05, { global: true });
    const { dmChannel } = await client.users.fetch(user.id);
    expect(dmChannel).toBeNull();
    await client.users.send(user.id, 'hello');
    expect(server.messagesIn(server.directChannel(user))).toHaveLength(1);
    expect(server.rateLimits.refused).toBe(1);
  });
});
