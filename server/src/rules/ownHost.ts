/** The one rule for which host names lead to the machine itself, shared by server and client. It imports nothing. */

/** Whether a host name or address, one of IPv6 in brackets or not, always means the machine that uses it. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);
}

/** Whether an address with this host, as URLs write it, opens only on the machine that serves it. */
export function opensHereOnly(host: string): boolean {
  return isLoopback(host) || host.endsWith(".localhost") || host === "0.0.0.0" || host === "[::]";
}
