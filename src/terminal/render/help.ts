import { type HelpForm, helpIn } from '../../messages/discord/help-forms.ts';
import { visitMessagesIn } from '../../messages/visits/index.ts';
import { indented, type LabelledText, labelled } from './lines.ts';
import { messagesOf, type View } from './view.ts';

/** What can be done in a conversation: what Discord offers, too, then what is only here. */
export function renderConversationHelp(view: View): string[] {
  const { opening, both, only } = helpIn(view.language, 'terminal');
  const { bold } = view.style;
  return [
    ...indented(opening, 2, view.columns),
    '',
    ...labelled(both.map(row), 2, view.columns, bold),
    '',
    ...indented(only.heading, 2, view.columns),
    ...labelled(only.forms.map(row), 2, view.columns, bold),
    ...only.notes.flatMap((note) => indented(note, 2, view.columns)),
  ];
}

function row({ name, argument, text }: HelpForm): LabelledText {
  return { label: argument === undefined ? name : `${name} <${argument}>`, text };
}

/** What the command line takes. */
export function renderUsage(view: View): string[] {
  const { help } = messagesOf(view);
  const visits = visitMessagesIn(view.language).help;
  const { bold } = view.style;
  const program = 'npm run -s bruecke --';
  const commands: LabelledText[] = [
    { label: `ask "<${help.question}>"`, text: help.ask },
    { label: 'ask --stdin', text: help.stdin },
    { label: `source <${help.citation}>`, text: help.source },
    { label: 'visits', text: help.visits },
    { label: `visits --review`, text: visits.review },
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
    { label: `--format <${help.format}>`, text: help.formatOption },
    { label: '--place', text: visits.place },
    { label: '--partner', text: visits.partner },
    { label: '--since, --until', text: visits.dates },
    { label: '--topic', text: visits.topic },
    { label: '--format', text: visits.format },
    { label: '--write', text: visits.write },
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
