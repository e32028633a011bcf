/** A cache, because the same names come again and again. */
const MOST = 100_000;
const keys = new Map<string, string>();

/** The identity of a publisher: its name regardless of case, full width and blanks. */
export function publisherKey(publisher: string): string {
  const known = keys.get(publisher);
  if (known !== undefined) return known;
  const key = publisher.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  if (keys.size < MOST) keys.set(publisher, key);
  return key;
}
