import ipaddr from 'ipaddr.js';

/** 2000::/3 is all that is given out for the internet so far. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address is one of the public internet: not of this machine, its network, a provider's
 * inner network, a group, a cloud's metadata, and no wrapping of an IPv4 address in an IPv6 one.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$|%.*$/gu, '');
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast);
}
