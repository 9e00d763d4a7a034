import { indented, type LabelledText, labelled } from './lines.ts';
import { messagesOf, type View } from './view.ts';

/** What can be done in a conversation. */
export function renderConversationHelp(view: View): string[] {
  const { help } = messagesOf(view);
  const rows: LabelledText[] = [
    { label: `${help.question} …`, text: help.askHere },
    { label: `/source <${help.citation}>`, text: help.source },
    { label: '/visits', text: help.visits },
    { label: '/help', text: help.help },
    { label: '/quit', text: help.quit },
  ];
  return [
    ...indented(help.conversation, 2, view.columns),
    '',
    ...labelled(rows, 2, view.columns, view.style.bold),
  ];
}

/** What the command line takes. */
export function renderUsage(view: View): string[] {
  const { help } = messagesOf(view);
  const { bold } = view.style;
  const program = 'npm run -s bruecke --';
  const commands: LabelledText[] = [
    { label: `ask "<${help.question}>"`, text: help.ask },
    { label: 'ask --stdin', text: help.stdin },
    { label: `source <${help.citation}>`, text: help.source },
    { label: 'visits', text: help.visits },
    { label: 'index [--force]', text: help.index },
    { label: `add <${help.sources}> …`, text: help.add },
    { label: `remove <${help.documents}> …`, text: help.remove },
    { label: `refresh [${help.ids} …]`, text: help.refresh },
    { label: 'check', text: help.check },
    { label: 'help', text: help.help },
  ];
  const options: LabelledText[] = [
    { label: '--json', text: help.json },
    { label: '--force', text: help.force },
    { label: '--dry-run', text: help.dryRun },
    { label: '--help', text: help.help },
    { label: '--version', text: help.version },
  ];
  const starts: LabelledText[] = [
    { label: 'npm start', text: help.start },
    { label: `${program} <${help.command}>`, text: `[${help.optionsPlaceholder}]` },
  ];
  return [
    bold(help.usage),
    ...labelled(starts, 2, view.columns, bold),
    '',
    bold(help.commands),
    ...labelled(commands, 2, view.columns, bold),
    '',
    bold(help.options),
    ...labelled(options, 2, view.columns, bold),
    '',
    ...indented(help.exitCodes, 0, view.columns),
    ...indented(help.settings, 0, view.columns),
  ];
}
