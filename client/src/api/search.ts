import type { ClaimPage, FewerWordsAnswer, SearchAnswer, SourcePage } from "@atlas/server/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { wholeText } from "../words/wholeText.ts";
import { asking } from "./fetchJson.ts";

const HITS = 20;

/** Entities whose names match the text; the last answer stays while a new one loads. */
export function search(text: string, types: readonly string[] = []) {
  const only = types.length === 0 ? "" : `&types=${types.join(",")}`;
  return queryOptions({
    queryKey: ["search", text, types],
    ...asking<SearchAnswer>(`/api/search?q=${inAddress(text)}${only}&limit=${HITS}`),
    placeholderData: keepPreviousData,
    enabled: text !== "",
  });
}

/** Claims that contain all words of the text, with their entities and sources. */
export function searchClaims(text: string, limit: number) {
  return queryOptions({
    queryKey: ["searchClaims", text, limit],
    ...asking<ClaimPage>(`/api/claims?q=${inAddress(text)}&limit=${limit}`),
    placeholderData: keepPreviousData,
    enabled: text !== "",
  });
}

/** Sources with all words of the text in their title and publisher. */
export function searchSources(text: string, limit: number) {
  return queryOptions({
    queryKey: ["searchSources", text, limit],
    ...asking<SourcePage>(`/api/sources?q=${inAddress(text)}&limit=${limit}`),
    placeholderData: keepPreviousData,
    enabled: text !== "",
  });
}

/** The words of a text with which something of each kind is found, when all of them together find nothing. */
export function fewerWords(text: string) {
  return queryOptions({
    queryKey: ["fewerWords", text],
    ...asking<FewerWordsAnswer>(`/api/search/fewer?q=${inAddress(text)}`),
  });
}

/** Typed text may contain half of a surrogate pair, on which encodeURIComponent throws. */
function inAddress(text: string): string {
  return encodeURIComponent(wholeText(text));
}
