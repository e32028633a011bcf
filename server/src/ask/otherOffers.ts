import type { SearchHit } from "../contract/index.ts";
import { type AskedText, placesOf } from "./AskedText.ts";
import { type Candidate, explainedByAll } from "./Candidate.ts";
import { isInName } from "./fillings.ts";
import type { Named } from "./namedIn.ts";

/** Points against a country as an answer. */
const COUNTRY = -0.3;
/** Points against each later hit of a search. */
const LATER = -0.02;
/** Quality of an explanation by a search for names, by how it matched. */
const BY_MATCH: Readonly<Record<SearchHit["match"], number>> = {
  exact: 1,
  prefix: 0.98,
  word: 0.95,
  similar: 0.85,
  text: 0,
};

/** The countries that a text names, as pages of their own. */
export function countryOffers(text: AskedText, named: readonly Named[]): Candidate[] {
  return text.countries().flatMap(({ segment, codes: [code = ""] }) => {
    if (code === "" || isInName(segment, named)) return [];
    const explained = explainedByAll(text);
    explained.put(placesOf(segment), 1);
    const [title = code, title_zh = code] = ["en", "zh-CN"].map((locale) =>
      new Intl.DisplayNames(locale, { type: "region" }).of(code),
    );
    return [{ kind: "country", id: code, values: {}, title, title_zh, explained, bonus: COUNTRY }];
  });
}

/** An entity that a search finds by name, and how it matches. */
export type FoundByName = Pick<SearchHit, "entity" | "match">;

/** Entities that a search for the whole text finds by name: begun names, pinyin, typing errors. */
export function foundOffers(text: AskedText, hits: readonly FoundByName[]): Candidate[] {
  return hits.map(({ entity: { id, name, name_zh }, match }, place) => {
    const explained = explainedByAll(text);
    explained.put(text.words.keys(), BY_MATCH[match]);
    return { kind: "entity", id, values: {}, title: name, title_zh: name_zh ?? name, explained, bonus: LATER * place };
  });
}
