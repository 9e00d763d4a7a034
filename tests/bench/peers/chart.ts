import type { Figures } from './figures.ts';
import { type PeerName, peerNames, titles } from './peer.ts';

interface Panel {
  readonly title: string;
  readonly value: (figures: Figures) => number | undefined;
}

const panels: readonly Panel[] = [
  { title: 'question, p50, ms', value: ({ ask }) => ask?.p50 },
  { title: 'question, p99, ms', value: ({ ask }) => ask?.p99 },
  {
    title: 'memory, MiB',
    value: ({ ask }) => (ask === undefined ? undefined : ask.bytes / 2 ** 20),
  },
  { title: 'build, s', value: ({ build }) => build?.seconds },
];

const [width, height, gap] = [300, 220, 64];

/** Colours that are told apart on white and on black, and with weak colour vision (Okabe and Ito). */
const colours: Readonly<Record<PeerName, string>> = {
  bruecke: '#d55e00',
  minisearch: '#0072b2',
  orama: '#009e73',
  langchain: '#cc79a7',
  exact: '#8c8c8c',
};

/** How figures grow with the number of passages, on logarithmic axes, as SVG. */
export function chart(all: readonly Figures[]): string {
  const [wide, high] = [2 * (width + gap) + gap, 2 * (height + gap) + gap + 24];
  const parts = panels.map((panel, at) => {
    const [x, y] = [gap + (at % 2) * (width + gap), gap + Math.floor(at / 2) * (height + gap)];
    return `<g transform="translate(${x} ${y})">${drawn(panel, all)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" role="img">
<title>Time and memory of a question over the number of passages</title>
<style>
text { font: 12px system-ui, sans-serif; fill: #333 }
.axis { stroke: #999; fill: none }
.grid { stroke: #9994 }
@media (prefers-color-scheme: dark) { text { fill: #ddd } }
</style>
${legend(high - 32)}
${parts.join('\n')}
</svg>
`;
}

function legend(top: number): string {
  const entries = peerNames.map((peer, at) => {
    const [x, y] = [gap + (at % 3) * 220, top + Math.floor(at / 3) * 20];
    return `<circle cx="${x}" cy="${y}" r="4" fill="${colours[peer]}"/><text x="${x + 8}" y="${y + 4}">${escaped(titles[peer])}</text>`;
  });
  return `<g>${entries.join('')}</g>`;
}

interface Point {
  readonly size: number;
  readonly value: number;
}

function drawn({ title, value }: Panel, all: readonly Figures[]): string {
  const points = (peer: PeerName): Point[] =>
    all.flatMap((figures) => {
      const found = figures.peer === peer ? value(figures) : undefined;
      return found === undefined || found <= 0 ? [] : [{ size: figures.size, value: found }];
    });
  const every = peerNames.flatMap(points);
  const x = scale(
    every.map(({ size }) => size),
    width,
  );
  const y = scale(
    every.map((point) => point.value),
    height,
  );
  const lines = peerNames.map((peer) => {
    const places = points(peer).map(
      (point) => `${x.at(point.size).toFixed(1)},${(height - y.at(point.value)).toFixed(1)}`,
    );
    const dots = places.map((place) => {
      const [cx, cy] = place.split(',');
      return `<circle cx="${cx}" cy="${cy}" r="3" fill="${colours[peer]}"/>`;
    });
    return `<polyline points="${places.join(' ')}" fill="none" stroke="${colours[peer]}" stroke-width="2"/>${dots.join('')}`;
  });
  const columns = x.decades.map((size) => {
    const at = x.at(size).toFixed(1);
    return `<path class="grid" d="M${at} 0V${height}"/><text x="${at}" y="${height + 16}" text-anchor="middle">${label(size)}</text>`;
  });
  const rows = y.decades.map((amount) => {
    const at = (height - y.at(amount)).toFixed(1);
    return `<path class="grid" d="M0 ${at}H${width}"/><text x="-6" y="${Number(at) + 4}" text-anchor="end">${label(amount)}</text>`;
  });
  const axes = `<path class="axis" d="M0 0V${height}H${width}"/>`;
  return `<text y="-12">${escaped(title)}</text>${columns.join('')}${rows.join('')}${axes}${lines.join('')}`;
}

/** A logarithmic scale over whole decades. */
function scale(values: readonly number[], length: number) {
  const logarithms = values.map(Math.log10);
  const least = Math.floor(Math.min(...logarithms, Number.MAX_VALUE));
  const most = Math.max(Math.ceil(Math.max(...logarithms, -Number.MAX_VALUE)), least + 1);
  const decades =
    values.length === 0
      ? []
      : Array.from({ length: most - least + 1 }, (_, at) => 10 ** (least + at));
  return {
    decades,
    at: (value: number): number => ((Math.log10(value) - least) / (most - least)) * length,
  };
}

function label(value: number): string {
  return value >= 1 ? value.toLocaleString('en') : String(value);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
