/** Removes a trailing slash from the path (`/explore/?s=…`), because pages compare paths. */
export function plainPath(): void {
  const { origin, pathname, search, hash } = window.location;
  const plain = pathname.replace(/(?<=.)\/+$/, "");
  if (plain !== pathname) window.history.replaceState(window.history.state, "", origin + plain + search + hash);
}
