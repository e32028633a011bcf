/** Writes an address that ends in a slash (`/explore/?s=…`) without it, as pages know themselves by their path. */
export function plainPath(): void {
  const { origin, pathname, search, hash } = window.location;
  const plain = pathname.replace(/(?<=.)\/+$/, "");
  if (plain !== pathname) window.history.replaceState(window.history.state, "", origin + plain + search + hash);
}
