/** A document that reports visits on the days of one month, to a place, hosted by someone. */
export function visitsDocument(
  id: string,
  count: number,
  { place = 'Wuhan', host = 'Stadt Kassel' }: { place?: string; host?: string } = {},
): string {
  const visits = Array.from({ length: count }, (_, at) => {
    const day = String(at + 1).padStart(2, '0');
    return [
      `  - id: ${id}-${day}`,
      `    date: 2019-05-${day}`,
      `    place: { name: { de: "${place}", en: "${place}", zh: "${place}" }, country: CN }`,
      `    delegation: { name: { de: Gäste ${day} aus Kassel } }`,
      `    hosts: ["${host}"]`,
    ].join('\n');
  });
  return `---\nid: ${id}\ntitle: Besuche in Wuhan\nlanguage: de\nvisits:\n${visits.join('\n')}\n---\n\nDie Gäste aus Kassel fuhren im Mai 2019 nach Wuhan und blieben dort eine Woche.\n`;
}
