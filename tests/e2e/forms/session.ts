import type { Answerer } from '../../../src/answer/answerer.ts';
import type { Language } from '../../../src/domain/language.ts';
import { commandWords } from '../../../src/messages/discord/command-words.ts';
import { discordMessagesIn } from '../../../src/messages/discord/index.ts';
import { readerOfLocale } from '../../../src/messages/reader-language.ts';
import { renderAnswer } from '../../../src/terminal/render/answer.ts';
import { plainStyle } from '../../../src/terminal/style.ts';
import { botOnServer } from '../running.ts';
import type { Interaction } from '../server/interactions/interaction.ts';
import type { Message } from '../server/world.ts';
import { examples } from './examples.ts';
import { rendered, said } from './render.ts';

/** One way in which Brücke shows itself. */
export interface Form {
  readonly title: string;
  readonly lines: readonly string[];
}

const member = 'Anna';
const terminalColumns = 96;

/** Every form in one language, through the local Discord; whoever calls closes it (`closeAll`). */
export async function formsIn(language: Language, answerer: Answerer): Promise<Form[]> {
  const asked = examples[language];
  const reader = readerOfLocale(asked.locale);
  const words = commandWords[reader];
  const { buttons } = discordMessagesIn(reader);
  const { titles, locale, question, unanswered, citation } = asked;
  const { server } = await botOnServer({ bot: { answerer } });
  const channel = server.addChannel(server.addGuild({ locale }));
  const user = server.addUser({ name: member, locale });
  const setting = { channel, user };

  const command = (name: string, options: Readonly<Record<string, string>> = {}) =>
    server.sendCommand({ ...setting, name, options });
  const shown = async (interaction: Interaction): Promise<string[]> => {
    const note = (await interaction.reply()).ephemeral ? words.private.description : undefined;
    return rendered(await interaction.answer(), note);
  };
  const form = async (title: string, act: string, interaction: Interaction): Promise<Form> => ({
    title,
    lines: [...said(member, act), '', ...(await shown(interaction))],
  });
  const press = async (message: Message, label: string): Promise<Form> => {
    const customId = idOf(message, label);
    const interaction = server.pressButton({ user, message, customId });
    return form(titles.button(label), `▸ [${label}]`, interaction);
  };

  const ask = `/${words.ask.name} ${words.question.name}:`;
  const answered = command('ask', { question });
  const answer = await answered.answer();
  const posted = server.postMessage({ author: user, channel, content: asked.message });
  const searched = server.sendMessageCommand({ user, name: 'Find sources', message: posted });
  const found = await form(words.findSources, `▸ Apps ▸ ${words.findSources}`, searched);
  const since = '2018';
  return [
    await inTerminal(language, answerer),
    await form(`<code>/${words.ask.name}</code>: ${titles.answer}`, `${ask}${question}`, answered),
    await form(
      `<code>/${words.ask.name}</code>: ${titles.refusal}`,
      `${ask}${unanswered}`,
      command('ask', { question: unanswered }),
    ),
    await press(answer, buttons.more),
    await press(answer, buttons.context),
    await form(
      `<code>/${words.source.name}</code>`,
      `/${words.source.name} ${words.citation.name}:${citation}`,
      command('source', { citation }),
    ),
    await form(
      `<code>/${words.visits.name}</code>`,
      `/${words.visits.name} ${words.since.name}:${since}`,
      command('visits', { since }),
    ),
    await form(`<code>/${words.help.name}</code>`, `/${words.help.name}`, command('help')),
    { ...found, lines: [...said('Ben', asked.message), '', ...found.lines] },
    { title: titles.mention, lines: await conversation() },
  ];

  async function conversation(): Promise<string[]> {
    const place = server.addChannel(server.addGuild({ locale }));
    const content = `<@${server.bot.id}> ${asked.mention}`;
    server.postMessage({ author: user, channel: place, content });
    const first = await server.botMessage(place);
    server.postMessage({
      author: user,
      channel: place,
      content: asked.followUp,
      reference: first,
    });
    const second = await server.botMessage(place, 2);
    return [
      ...said(member, `@Brücke ${asked.mention}`),
      '',
      ...rendered(first),
      '',
      ...said(member, asked.followUp, '↪ '),
      '',
      ...rendered(second),
    ];
  }
}

async function inTerminal(language: Language, answerer: Answerer): Promise<Form> {
  const { titles, question, locale } = examples[language];
  const answer = await answerer.ask(question);
  const view = { language: readerOfLocale(locale), columns: terminalColumns, style: plainStyle };
  return { title: titles.terminal, lines: [`› ${question}`, '', ...renderAnswer(answer, view)] };
}

function idOf({ components }: Message, label: string): string {
  const all = components.flatMap((row) => row.components);
  const button = all.find((each) => 'label' in each && each.label?.endsWith(label));
  if (button?.custom_id === undefined) throw new Error(`No button '${label}'.`);
  return button.custom_id;
}
