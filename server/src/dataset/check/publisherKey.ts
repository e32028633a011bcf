/** Names that are remembered, as each of them comes again and again. */
const MOST = 100_000;
const keys = new Map<string, string>();

/** What tells two publishers apart: their names without regard to case, to full width and to the number of blanks. */
export function publisherKey(publisher: string): string {
  const known = keys.get(publisher);
  if (known !== undefined) return known;
  const key = publisher.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  if (keys.size < MOST) keys.set(publisher, key);
  return key;
}
