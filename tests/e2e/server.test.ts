import {
  ButtonStyle,
  ChannelType,
  type Client,
  ComponentType,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  MessageFlags,
  PermissionFlagsBits,
  Routes,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { allIntents, connect, start } from './server/client.ts';

const ask = {
  name: 'ask',
  name_localizations: { de: 'fragen' },
  description: 'Ask',
  options: [
    { type: 3, name: 'question', description: 'What', required: true, max_length: 100 },
    { type: 3, name: 'place', description: 'Where', autocomplete: true },
  ],
} as const;

async function withCommands() {
  const server = await start();
  const guild = server.addGuild({ locale: 'de' });
  const channel = server.addChannel(guild);
  const user = server.addUser({ locale: 'zh-CN' });
  const client = await connect(server);
  await client.application.commands.set([ask, { type: 3, name: 'Find sources' }]);
  return { server, guild, channel, user, client };
}

function onInteraction(client: Client, handle: (interaction: Interaction) => Promise<unknown>) {
  client.on(Events.InteractionCreate, (interaction) => void handle(interaction));
}

describe('commands', () => {
  test('are answered, edited, followed up and deleted by the real client', async () => {
    const { server, channel, user, client } = await withCommands();
    onInteraction(client, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply({ content: interaction.options.getString('question', true) });
      const more = await interaction.followUp({ content: `more in ${interaction.locale}` });
      await interaction.deleteReply(more);
    });
    const sent = server.sendCommand({ name: 'ask', options: { question: 'Wer?' }, user, channel });
    const reply = await sent.reply();
    expect(reply).toMatchObject({ type: 5, ephemeral: true });
    expect(reply.milliseconds).toBeLessThan(1000);
    expect((await sent.answer()).content).toBe('Wer?');
    await server.until(() => sent.followUps[0]?.deleted === true);
    expect(sent.followUps[0]?.content).toBe('more in zh-CN');
    expect(server.botMessagesIn(channel)).toEqual([]);
    expect(server.unanswered()).toEqual([]);
    expect(server.violations).toEqual([]);
  });

  test('deferred: the first follow-up takes the place of the message that waits', async () => {
    const { server, channel, user, client } = await withCommands();
    onInteraction(client, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { resource } = await interaction.deferReply({ withResponse: true });
      await interaction.followUp({ content: resource?.message?.id ?? 'no message' });
      await interaction.followUp({ content: 'second' });
    });
    const sent = server.sendCommand({ name: 'ask', options: { question: 'Wer?' }, user, channel });
    const answer = await sent.answer();
    expect(answer.content).toBe(answer.id);
    await server.until(() => sent.followUps.length === 1);
    expect(server.botMessagesIn(channel).map(({ content }) => content)).toEqual([
      answer.id,
      'second',
    ]);
    expect(server.violations).toEqual([]);
  });

  test('come back as Discord keeps them, with their languages only where asked for', async () => {
    const { server, guild, client } = await withCommands();
    const short = await client.rest.get(Routes.applicationCommands(server.applicationId));
    expect(short).toMatchObject([{ name: 'ask' }, { name: 'Find sources', description: '' }]);
    expect(JSON.stringify(short)).not.toContain('localizations');
    const whole = await client.application.commands.fetch({ withLocalizations: true });
    expect(whole.find(({ name }) => name === 'ask')?.nameLocalizations).toEqual({ de: 'fragen' });
    const first = server.commands().map(({ id }) => id);
    await client.application.commands.set([ask]);
    expect(server.commands().map(({ id }) => id)).toEqual(first.slice(0, 1));
    await client.application.commands.create(ask, guild.id);
    expect(server.commands(guild)).toHaveLength(1);
    expect(server.violations).toEqual([]);
  });

  test('that are not registered, or options the client would not send, fail the test', async () => {
    const { server, user } = await withCommands();
    expect(() => server.sendCommand({ name: 'nothing', user })).toThrow('only: ask');
    expect(() => server.sendCommand({ name: 'ask', user })).toThrow("'question' is required");
    const long = { question: 'x'.repeat(101) };
    expect(() => server.sendCommand({ name: 'ask', user, options: long })).toThrow('does not send');
    expect(
      server.sendCommand({ name: 'fragen', user, locale: 'de', options: { question: 'a' } }).type,
    ).toBe(2);
  });

  test('complete what is typed', async () => {
    const { server, user, client } = await withCommands();
    onInteraction(client, async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name} ${value}`, value }]);
    });
    const sent = server.sendAutocomplete({
      name: 'ask',
      options: { place: 'Ji' },
      focused: 'place',
      user,
    });
    expect((await sent.reply()).choices).toEqual([{ name: 'place Ji', value: 'Ji' }]);
  });

  test('on messages, and buttons that update them', async () => {
    const { server, channel, user, client } = await withCommands();
    onInteraction(client, async (interaction) => {
      if (interaction.isMessageContextMenuCommand()) {
        const button = { type: ComponentType.Button, label: 'More', customId: 'more' } as const;
        await interaction.reply({
          content: interaction.targetMessage.content.toUpperCase(),
          components: [
            {
              type: ComponentType.ActionRow,
              components: [{ ...button, style: ButtonStyle.Primary }],
            },
          ],
        });
      } else if (interaction.isButton()) {
        await interaction.update({ content: 'updated', components: [] });
      }
    });
    const message = server.postMessage({ content: 'claim', author: user, channel });
    const sent = server.sendMessageCommand({ name: 'Find sources', message, user });
    const answer = await sent.answer();
    expect(answer.content).toBe('CLAIM');
    const pressed = server.pressButton({ message: answer, customId: 'more', user });
    expect((await pressed.reply()).type).toBe(7);
    expect(answer).toMatchObject({ content: 'updated', components: [], pings: [] });
    expect(() => server.pressButton({ message: answer, customId: 'more', user })).toThrow();
    expect(server.violations).toEqual([]);
  });
});

describe('messages', () => {
  async function heard(intents: readonly GatewayIntentBits[]) {
    const server = await start();
    const channel = server.addChannel(server.addGuild());
    const user = server.addUser();
    const client = await connect(server, [...intents]);
    const seen: string[] = [];
    client.on(Events.MessageCreate, (message: Message) => {
      seen.push(message.content);
    });
    server.postMessage({ content: 'plain', author: user, channel });
    server.postMessage({ content: `<@${server.bot.id}> named`, author: user, channel });
    server.postMessage({ content: 'last', author: user, channel: server.directChannel(user) });
    const done = new Promise<void>((resolve) => {
      client.on(Events.InteractionCreate, () => resolve());
    });
    await client.application.commands.set([ask]);
    server.sendCommand({ name: 'ask', options: { question: 'done' }, user });
    await done;
    return seen.map((content) => content.replace(server.bot.id, 'bot'));
  }

  test('are heard with the intents that allow it', async () => {
    expect(await heard(allIntents)).toEqual(['plain', '<@bot> named', 'last']);
    expect(await heard(allIntents.slice(0, 3))).toEqual(['', '<@bot> named', 'last']);
    expect(await heard([GatewayIntentBits.Guilds])).toEqual([]);
  });

  test('are replied to, typing is shown, nobody pinged', async () => {
    const server = await start();
    const channel = server.addThread(server.addChannel(server.addGuild()));
    const user = server.addUser();
    const client = await connect(server);
    client.on(Events.MessageCreate, async (message) => {
      if (message.author.bot || !('sendTyping' in message.channel)) return;
      await message.channel.sendTyping();
      await message.reply({ content: `@everyone <@${user.id}>`, allowedMentions: { parse: [] } });
      await message.reply({ content: 'loud' });
    });
    const asked = server.postMessage({ content: 'who?', author: user, channel });
    expect(await server.botMessage(channel)).toMatchObject({ reference: asked, pings: [] });
    expect(await server.botMessage(channel, 2)).toMatchObject({ pings: [user.id] });
    expect(server.typingIn(channel)).toBe(1);
    expect(server.violations).toEqual([]);
  });

  test('are refused where a permission is missing', async () => {
    const server = await start();
    const channel = server.addChannel(server.addGuild());
    const client = await connect(server);
    server.permissions(channel, PermissionFlagsBits.ViewChannel);
    const fetched = await client.channels.fetch(channel.id);
    if (fetched?.type !== ChannelType.GuildText) throw new Error('no text channel');
    await expect(fetched.send('hello')).rejects.toMatchObject({ code: 50_013 });
    server.permissions(channel, 0n);
    await expect(fetched.send('hello')).rejects.toMatchObject({ code: 50_001 });
    expect(server.violations).toEqual([]);
  });
});
