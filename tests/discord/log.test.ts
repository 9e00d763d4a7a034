import { describe, expect, test } from 'vitest';
import { createLog } from '../../src/discord/log.ts';

const token = ['MTIzNDU2Nzg5MDEyMzQ1Njc4', 'GabcdE', 'x'.repeat(38)].join('.');

function logged(questions = false, level: 'debug' | 'info' = 'info') {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  return { lines, log: createLog({ level, token, questions, destination }) };
}

describe('the log', () => {
  test('holds one JSON object a line, with its level in words', () => {
    const { lines, log } = logged();
    log.warn({ channel: '#presse' }, 'two\nlines');
    log.debug({}, 'not wanted');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^[^\n]+\n$/);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'warn',
      channel: '#presse',
      msg: 'two\nlines',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
  });

  test('nowhere holds the token', () => {
    const { lines, log } = logged();
    const cause = new Error(`cause with ${token}`);
    const error = new Error(`GET /gateway with Bot ${token} failed`, { cause });
    log.error({ error, headers: { authorization: `Bot ${token}` }, deep: { a: [token] } }, token);
    log.info({ [token]: 1 }, `and ${token}`);
    expect(lines.join('')).not.toContain(token);
    expect(lines.join('')).not.toContain('GabcdE');
    expect(lines[0]).toContain('failed');
    for (const line of lines) JSON.parse(line);
  });

  test('nor the token of another bot', () => {
    const { lines, log } = logged();
    log.info({}, `mistaken ${token.replaceAll('x', 'y')}`);
    expect(lines[0]).not.toContain('GabcdE');
  });

  test('holds questions only where the settings allow it', () => {
    const closed = logged();
    closed.log.info({ question: 'Wer kam?', answer: { question: 'Wer kam?' } }, 'answered');
    expect(closed.lines[0]).not.toContain('Wer kam?');
    const open = logged(true);
    open.log.info({ question: 'Wer kam?' }, 'answered');
    expect(open.lines[0]).toContain('Wer kam?');
  });
});
