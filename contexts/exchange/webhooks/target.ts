import ipaddr from 'ipaddr.js';

/** `LOOPBACK_TOO`: on one machine and in tests alone, where a receiver may be a program beside ours, without TLS. */
export type Targets = 'PUBLIC' | 'LOOPBACK_TOO';

const LONGEST = 500;
/** Names that mean this machine or this network, or that are never published. */
const INNER_NAME =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home\.arpa|test|example|invalid|onion)$/;

/** All of version 6 that has ever been given out: outside lies what embeds an address of version 4 without saying so. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Why a text cannot be the address of a receiver. Null if it can, as far as can be seen without asking for its name. */
export function whyNoTarget(text: string, targets: Targets): 'WEBHOOK_URL' | 'WEBHOOK_ADDRESS' | null {
  const url = text.length > LONGEST ? null : URL.parse(text);
  if (url === null || [url.username, url.password, url.hash].some((part) => part !== '')) return 'WEBHOOK_URL';
  const host = hostOf(url);
  const isLoopback = targets === 'LOOPBACK_TOO' && isLoopbackAddress(host);
  if (url.protocol !== 'https:' && !(isLoopback && url.protocol === 'http:')) return 'WEBHOOK_URL';
  return isLoopback || isOpen(host, targets) ? null : 'WEBHOOK_ADDRESS';
}

/** A name is of the inner network if it has no dot, or ends as such names do. */
function isOpen(host: string, targets: Targets): boolean {
  if (ipaddr.isValid(host)) return isAllowed(host, targets);
  return host.includes('.') && !INNER_NAME.test(host);
}

/** The name or address, as it is asked for: without the brackets of an address of version 6, or the dot at the end of a name. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

/**
 * Whether an address may be connected to: any that is published for everybody, and no other. What maps or embeds an
 * address of version 4 in one of version 6 counts as neither, but for the plain mapped form, which is looked through.
 */
export function isAllowed(address: string, targets: Targets): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() === 'loopback') return targets === 'LOOPBACK_TOO';
  return parsed.range() === 'unicast' && (parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST));
}

function isLoopbackAddress(host: string): boolean {
  return ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback';
}
