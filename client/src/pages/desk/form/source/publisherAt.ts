import type { Source, SourcePage } from "@atlas/server/contract";

/** What sources of the data set from the same site say of a new one. */
type Guess = Pick<Source, "publisher" | "kind" | "language">;

/** The publisher at the site of an address, by the sources of the data set from there; null if there are none. */
export async function publisherAt(
  url: string,
  find: (words: string) => Promise<Pick<SourcePage, "sources">>,
): Promise<Guess | null> {
  const host = hostOf(url);
  // The longest part of a host is its name: "reuters" of www.reuters.com, "mining" of e.mining.co.uk.
  const word = host.split(".").toSorted((a, b) => b.length - a.length)[0] ?? "";
  if (word.length < 3) return null;
  const answer = await find(word).catch(() => null);
  const same = answer?.sources.find((source) => hostOf(source.url) === host && source.via === null);
  return same ? { publisher: same.publisher, kind: same.kind, language: same.language } : null;
}

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^(www|m)\./, "") : "";
}
