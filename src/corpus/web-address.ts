/** True for an http or https address with a host and without a user's name and password. */
export function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s/?#]/iu.test(value) || /\s/u.test(value)) return false;
  if (!URL.canParse(value)) return false;
  const { username, password, hostname } = new URL(value);
  return username === '' && password === '' && hostname !== '';
}
