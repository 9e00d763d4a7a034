import { ApplicationCommandType } from 'discord.js';
import { z } from 'zod';
import { ApiError, missingAccess, unknownCommand } from '../api-error.ts';
import { commandPayload } from '../payloads.ts';
import { type CommandBody, command } from '../validation/commands.ts';
import { invalidForm, parseForm } from '../validation/form.ts';
import type { RegisteredCommand } from '../world.ts';
import { type Call, type Desk, type Route, route } from './router.ts';

const most = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 5,
  [ApplicationCommandType.Message]: 5,
};

/** Commands of all servers, and the same for one guild. */
export function commandRoutes(desk: Desk): Route[] {
  return ['/applications/:application', '/applications/:application/guilds/:guild'].flatMap(
    (scope) => scopedRoutes(desk, scope),
  );
}

function scopedRoutes({ world }: Desk, scope: string): Route[] {
  const list = `${scope}/commands`;
  const guildOf = (call: Call) => {
    if (call.parameter('application') !== world.applicationId) {
      throw new ApiError(403, 20_012, 'You are not authorized to perform this action');
    }
    const guild = call.parameter('guild') || undefined;
    if (guild !== undefined && !world.guilds.has(guild)) throw missingAccess();
    return guild;
  };
  const registered = (guild: string | undefined) =>
    [...world.commands.values()].filter(({ guildId }) => guildId === guild);
  const payload = (one: RegisteredCommand, localisations = true) =>
    commandPayload(one, world, localisations);
  const find = (call: Call) => {
    const guild = guildOf(call);
    const found = world.commands.get(call.parameter('command'));
    if (found?.guildId !== guild || !found) throw unknownCommand();
    return found;
  };
  const upsert = (body: CommandBody, guild: string | undefined): RegisteredCommand => {
    const before = registered(guild).find(
      ({ name, type }) => name === body.name && type === body.type,
    );
    const id = before?.id ?? world.nextId();
    const stored = { ...body, id, version: world.nextId(), guildId: guild };
    world.commands.set(id, stored);
    return stored;
  };

  return [
    route('GET', list, (call) => ({
      status: 200,
      body: registered(guildOf(call)).map((one) =>
        payload(one, call.query.get('with_localizations') === 'true'),
      ),
    })),
    route('PUT', list, (call) => {
      const guild = guildOf(call);
      const bodies = parseForm(z.array(command), call.body);
      requireDistinct(bodies);
      const keys = new Set(bodies.map(({ name, type }) => `${type} ${name}`));
      for (const { id, name, type } of registered(guild)) {
        if (!keys.has(`${type} ${name}`)) world.commands.delete(id);
      }
      const stored = bodies.map((body) => upsert(body, guild));
      world.changed();
      return { status: 200, body: stored.map((one) => payload(one)) };
    }),
    route('POST', list, (call) => {
      const guild = guildOf(call);
      const before = registered(guild).length;
      const stored = upsert(parseForm(command, call.body), guild);
      requireRoom(registered(guild));
      world.changed();
      return { status: registered(guild).length > before ? 201 : 200, body: payload(stored) };
    }),
    route('GET', `${list}/:command`, (call) => ({ status: 200, body: payload(find(call)) })),
    route('PATCH', `${list}/:command`, (call) => {
      const before = find(call);
      const { id, version: _version, guildId, ...kept } = before;
      const changes = parseForm(z.looseObject({}), call.body);
      const body = parseForm(command, { ...kept, ...changes, type: before.type });
      const stored = { ...body, id, version: world.nextId(), guildId };
      world.commands.set(id, stored);
      world.changed();
      return { status: 200, body: payload(stored) };
    }),
    route('DELETE', `${list}/:command`, (call) => {
      world.commands.delete(find(call).id);
      world.changed();
      return { status: 204 };
    }),
  ];
}

function requireDistinct(bodies: readonly CommandBody[]): void {
  const keys = bodies.map(({ name, type }) => `${type} ${name}`);
  const twice = keys.findIndex((key, index) => keys.indexOf(key) < index);
  if (twice >= 0) {
    throw invalidForm([
      {
        path: [String(twice)],
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      },
    ]);
  }
  requireRoom(bodies);
}

function requireRoom(bodies: readonly CommandBody[]): void {
  for (const type of Object.values(ApplicationCommandType)) {
    if (typeof type === 'string' || type === ApplicationCommandType.PrimaryEntryPoint) continue;
    if (bodies.filter((body) => body.type === type).length > most[type]) {
      throw new ApiError(
        400,
        30_032,
        `Maximum number of application commands reached (${most[type]})`,
      );
    }
  }
}
