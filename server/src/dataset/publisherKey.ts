/** What tells two publishers apart: their names without regard to case and to the number of blanks. */
export function publisherKey(publisher: string): string {
  return publisher.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
