/** How text is set off. A plain style adds no escape sequences. */
export interface Style {
  readonly decorated: boolean;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const sequence = (open: number, close: number) => (text: string) =>
  text === '' ? '' : `\x1b[${open}m${text}\x1b[${close}m`;

export const decoratedStyle: Style = {
  decorated: true,
  bold: sequence(1, 22),
  dim: sequence(2, 22),
};

const asItIs = (text: string) => text;

export const plainStyle: Style = { decorated: false, bold: asItIs, dim: asItIs };

type Environment = Readonly<Record<string, string | undefined>>;

/** FORCE_COLOR and NO_COLOR (https://no-color.org) go before what the stream is. */
export function styleFor(environment: Environment, isTerminal: boolean): Style {
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) {
    return forced === '0' || forced === 'false' ? plainStyle : decoratedStyle;
  }
  if ((environment['NO_COLOR'] ?? '') !== '') return plainStyle;
  return isTerminal && environment['TERM'] !== 'dumb' ? decoratedStyle : plainStyle;
}
