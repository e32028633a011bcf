import type {
  AskAnswer,
  ClaimPage,
  EntityList,
  FewerWordsAnswer,
  SearchAnswer,
  SourcePage,
} from "@atlas/server/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { wholeText } from "../../model/words/plainText.ts";
import { asked, asking } from "./request/fetchJson.ts";

const HITS = 20;
const OFFERS = 6;
/** Most entities listed without a text. */
export const LISTED = 100;

/** The entities wanted: of some types, or all, and of a country or region, or of any. */
export interface Wanted {
  types?: readonly string[];
  country?: string;
}

/** Entities that match the text, or those with the most claims; the last answer stays while another loads. */
export function search(text: string, { types = [], country = "" }: Wanted = {}) {
  const only = [
    ...(types.length === 0 ? [] : [`types=${types.join(",")}`]),
    ...(country === "" ? [] : [`country=${country}`]),
  ];
  const query = text === "" ? [...only, `limit=${LISTED}`] : [`q=${inAddress(text)}`, ...only, `limit=${HITS}`];
  const request = asking<SearchAnswer | EntityList>(`/api/${text === "" ? "entities" : "search"}?${query.join("&")}`);
  return queryOptions({
    queryKey: ["search", text, types, country],
    ...request,
    queryFn: async (context) => foundIn(await request.queryFn(context)),
    placeholderData: keepPreviousData,
    enabled: text !== "" || types.length > 0 || country !== "",
  });
}

/** Entities found, and how many there are if that is known. */
export interface EntitiesFound extends SearchAnswer {
  total: number | null;
}

function foundIn(answer: SearchAnswer | EntityList): EntitiesFound {
  if ("hits" in answer) return { hits: answer.hits, total: null };
  return {
    hits: answer.entities.map((entity) => ({ entity, matched: entity.name, match: "exact" })),
    total: answer.total,
  };
}

/** Offers for a few words or a whole question, best first; the last offers stay while others load. */
export function ask(text: string) {
  return queryOptions({
    queryKey: ["ask", text],
    ...asking<AskAnswer>(`/api/ask?q=${inAddress(text)}&limit=${OFFERS}`),
    placeholderData: keepPreviousData,
    enabled: text !== "",
  });
}

/** Claims that contain all words of the text, with their entities and sources. */
export function searchClaims(text: string, limit: number) {
  return foundBy<ClaimPage>("claims", text, limit);
}

/** Sources with all words of the text in their title and publisher. */
export function searchSources(text: string, limit: number) {
  return foundBy<SourcePage>("sources", text, limit);
}

function foundBy<Page>(kind: "claims" | "sources", text: string, limit: number) {
  return queryOptions({
    queryKey: ["found", kind, text, limit],
    ...asking<Page>(`/api/${kind}?q=${inAddress(text)}&limit=${limit}`),
    placeholderData: keepPreviousData,
    enabled: text !== "",
  });
}

/** The words of a text with which something of each kind is found, when all of them together find nothing. */
export function fewerWords(text: string) {
  return asked<FewerWordsAnswer>(["fewerWords", text], `/api/search/fewer?q=${inAddress(text)}`);
}

/** Typed text may contain half of a surrogate pair, on which encodeURIComponent throws. */
function inAddress(text: string): string {
  return encodeURIComponent(wholeText(text));
}
