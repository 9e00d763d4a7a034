/** http and https addresses, e-mail addresses and host names in running text. */
const address =
  /https?:\/\/[^\s<>"“”（）]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|(?<![\w@.])(?:www\.[\w-]{1,63}|(?:[\w-]{1,63}\.){1,4}(?:com|org|net|de|cn|eu|gov|edu|info|at|ch|uk|tw|hk|io|int|biz|news|tv|online))(?:\.[a-z]{2,3}){0,2}(?::\d{2,5})?(?:\/[^\s<>"“”（）]*)?(?![\w@])/giu;
const webAddress = /^https?:\/\//iu;
const trailing = /[.,;:!?)\]'’»]+$/u;

export interface Addresses {
  readonly web: readonly string[];
  readonly hosts: readonly string[];
  /** The text with a space for each address. */
  readonly rest: string;
}

export function findAddresses(text: string): Addresses {
  const web: string[] = [];
  const hosts: string[] = [];
  const rest = text.replace(address, (found) => {
    const bare = found.replace(trailing, '');
    if (webAddress.test(bare)) web.push(bare);
    else if (!bare.includes('@')) hosts.push(bare.toLowerCase());
    return ` ${found.slice(bare.length)}`;
  });
  return { web, hosts, rest };
}
