import type { SearchAnswer, SearchHit, SearchRequest } from "../../contract/index.ts";
import { isInCountry } from "../../rules/country.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { asPinyin, queryTokens } from "../../store/search/searchTokens.ts";
import { entitiesWith } from "../entities.ts";
import { type RankedHit, rankHits } from "./rankHits.ts";
import { searchWords } from "./searchWords.ts";
import { forgivenErrors } from "./typingErrors.ts";

/** An entity whose names need not have the words. */
interface WordedHit {
  id: string;
  matched: null;
  match: "text";
}

/** Shorter words occur within too many others; in Chinese two characters are a word. */
const TELLING = /\p{Script=Han}|.{3}/u;

/** The entities with all telling words of a text in names, summary and claims, best first; none for a single word. */
export async function withWords(store: GraphStore, { q, types, country, limit }: SearchRequest): Promise<WordedHit[]> {
  const words = searchWords(q)
    .map(({ folded }) => folded)
    .filter((word) => TELLING.test(word));
  if (words.length < 2) return [];
  const ids = await store.withWords({ words, types, country, limit });
  return ids.map((id) => ({ id, matched: null, match: "text" }));
}

/** Most candidates from the engine: on a data set of this kind only searches of one or two letters match more. */
const MAX_CANDIDATES = 1000;
const EVERYTHING = { types: [], country: "" };

/** The entities whose names match, best first; those that sound alike; and those with all words in their claims. */
export async function search(store: GraphStore, asked: SearchRequest): Promise<SearchAnswer> {
  const { limit } = asked;
  const [named, worded] = await Promise.all([findNames(store, asked), withWords(store, asked)]);
  const hits = firstOfEach([...named, ...worded]).slice(0, limit);
  const entities = await entitiesWith(
    store,
    hits.map(({ id }) => id),
  );
  return {
    hits: hits.flatMap(({ id, matched, match }) => {
      const entity = entities.get(id);
      return entity ? [{ entity, matched: matched ?? entity.name, match }] : [];
    }),
  };
}

/** The entities whose names match a text, best first, then those that sound alike. */
export async function findNames(
  store: GraphStore,
  asked: Pick<SearchRequest, "q" | "types" | "country" | "limit">,
): Promise<RankedHit[]> {
  const written = await findByName(store, asked.q, asked);
  return written.length >= asked.limit ? written : [...written, ...(await alike(store, asked, written))];
}

/** A hit by name, or one whose name need not match. */
type Hit = Pick<RankedHit, "id"> & { matched: string | null; match: SearchHit["match"] };

function firstOfEach(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ id }) => {
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst;
  });
}

/** Further entities that sound like the typed Chinese, whose pinyin is right even with a wrong character. */
async function alike(
  store: GraphStore,
  { q, ...among }: Pick<SearchRequest, "q" | "types" | "country">,
  written: readonly RankedHit[],
): Promise<RankedHit[]> {
  const spoken = asPinyin(q);
  if (spoken === q) return [];
  const known = new Set(written.map(({ id }) => id));
  // Typing errors in what sounds alike are allowed only if nothing better was found.
  const found = await findByName(store, spoken, among);
  return found.filter(({ id, match }) => !known.has(id) && (known.size === 0 || match !== "similar")).map(asSimilar);
}

/** The entities whose names match a text as it is written, best first. */
export async function findByName(
  store: GraphStore,
  text: string,
  { types, country }: Pick<SearchRequest, "types" | "country"> = EVERYTHING,
): Promise<RankedHit[]> {
  const tokens = queryTokens(text);
  if (tokens.length === 0) return [];
  const wanted = [...new Set(tokens)].map((token) => ({ text: token, errors: forgivenErrors(token) }));
  const candidates = await store.search({ tokens: wanted, types, limit: MAX_CANDIDATES });
  return rankHits(
    tokens,
    candidates.filter((candidate) => isInCountry(candidate.country, country)),
  );
}

function asSimilar(hit: RankedHit): RankedHit {
  return { ...hit, match: "similar" };
}
