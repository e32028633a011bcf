/** The address of the feed of changes: of all claims, of those of an entity, or of those behind the answer to a question. */
export function feedAddress(asked: Readonly<Record<string, string>> = {}): string {
  const given = Object.entries(asked).filter(([, value]) => value !== "");
  return `/api/changes.atom${given.length === 0 ? "" : `?${new URLSearchParams(given)}`}`;
}
