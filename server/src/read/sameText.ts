import { Id, type Reading, type ReadRequest, type ReadSentence, type Source } from "../contract/index.ts";
import { sourcesByText, sourcesByUrl } from "../graph/sources.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { foldText, foldWords } from "../store/search/foldWords.ts";

/** Letters from which on a title alone tells which text it is. */
const LONG_TITLE = { latin: 25, han: 10 };
/** Sources with all words of a title in theirs; the text itself is hardly ever behind so many. */
const MOST_ALIKE = 50;
/** Parts of an address that say how a reader came to it. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|spm)$/i;

/** The features that tell a text from others. */
interface TextFeatures extends Pick<ReadRequest, "url" | "publisher"> {
  /** Possible titles, the likeliest first. */
  titles: readonly string[];
}

/** The source with the text's address, or with its title and publisher; a long title is enough without a publisher. */
export async function sameText(store: GraphStore, { titles, url, publisher }: TextFeatures): Promise<Source | null> {
  const urls = addressesOf(url ?? "");
  const [at] = urls.length === 0 ? [] : await sourcesByUrl.run(store, { urls, maxRows: 1 });
  if (at !== undefined) return at.source;
  const by = lettersOf(publisher ?? "");
  for (const title of new Set(titles)) {
    if (by === "" && !isLong(lettersOf(title))) continue;
    const titled = await sourcesTitled(store, title);
    const same = titled.find((source) => by === "" || lettersOf(source.publisher) === by);
    if (same !== undefined) return same;
  }
  return null;
}

async function sourcesTitled(store: GraphStore, title: string): Promise<Source[]> {
  const letters = lettersOf(title);
  if (letters === "") return [];
  const words = foldText(title).match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  const text = words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
  const rows = await sourcesByText.run(store, { text, words, offset: 0, maxRows: MOST_ALIKE });
  return rows.map((row) => row.source).filter((source) => lettersOf(source.title) === letters);
}

/** The claims that have no other source than the text, what it repeats and what repeats either: it cannot confirm itself. */
export function claimsOfText({ source, claims, sources }: Pick<Reading, "source" | "claims" | "sources">): string[] {
  if (source === null) return [];
  const first = originOf(source);
  const same = new Set([source, ...sources].flatMap((one) => (originOf(one) === first ? one.id : [])));
  return claims.flatMap((claim) =>
    claim.sources.length > 0 && claim.sources.every((id) => same.has(id)) ? claim.id : [],
  );
}

/** The source that another repeats, else itself: two texts of one publisher need not be the same. */
function originOf({ id, repeats }: Source): string {
  return repeats !== null && Id.safeParse(repeats).success ? repeats : id;
}

/** The sentences, with another verdict where the claim that makes one, or a statement in it, known comes from the text itself. */
export function apartFromText(sentences: readonly ReadSentence[], fromText: readonly string[]): ReadSentence[] {
  const apart = <T extends Pick<ReadSentence, "verdict">>(judged: T, by: string | undefined): T =>
    judged.verdict === "known" && fromText.includes(by ?? "") ? { ...judged, verdict: "from_text" } : judged;
  return sentences.map((sentence) =>
    apart(
      { ...sentence, statements: sentence.statements.map((one) => apart(one, one.claims[0])) },
      sentence.claims[0]?.claim,
    ),
  );
}

function lettersOf(text: string): string {
  return foldWords(text).join("");
}

function isLong(letters: string): boolean {
  return letters.length >= (/\p{Script=Han}/u.test(letters) ? LONG_TITLE.han : LONG_TITLE.latin);
}

/** An address as sources may spell it: secure or not, with and without `www.`, a slash at the end and the way to it. */
function addressesOf(typed: string): string[] {
  if (!/^https?:/i.test(typed.trim()) || !URL.canParse(typed.trim())) return [];
  const { hostname, port, pathname, searchParams } = new URL(typed.trim());
  for (const name of [...searchParams.keys()]) if (TRACKING.test(name)) searchParams.delete(name);
  const host = hostname.replace(/^(?:www|m)\./, "") + (port === "" ? "" : `:${port}`);
  const path = pathname.replace(/\/+$/, "");
  const query = searchParams.size === 0 ? "" : `?${searchParams}`;
  return ["https", "http"].flatMap((scheme) =>
    ["", "www.", "m."].flatMap((prefix) =>
      ["", "/"].map((slash) => `${scheme}://${prefix}${host}${path}${slash}${query}`),
    ),
  );
}
