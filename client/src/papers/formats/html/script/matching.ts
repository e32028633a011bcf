import { containsWords, searchable } from "../../../../model/words/containsWords.ts";
import type { PageClaim, PageData } from "./PageData.ts";

/** A reader's search: grades to show, and words that names, statements or sources must have. */
export interface Ask {
  grades: ReadonlySet<string>;
  words: string;
}

/** The matches: claims, and the entities whose own names have all words. */
export interface Match {
  claims: readonly PageClaim[];
  entities: ReadonlySet<string>;
}

/** Finds what fits, as the table does: capitals, accents, punctuation and forms of characters make no difference. */
export function createSearch(data: PageData): (ask: Ask) => Match {
  const names = new Map(data.entities.map(({ id, names: own }) => [id, searchable(own.join(" "))]));
  const texts = data.claims.map((claim) => ({
    claim,
    text: [searchable(textOf(claim, data)), ...claim.ends.map((id) => names.get(id) ?? "")].join(" "),
  }));
  return ({ grades, words }) => ({
    claims: texts.flatMap(({ claim, text }) => (grades.has(claim.grade) && containsWords(text, words) ? claim : [])),
    entities: new Set(
      words.trim() === "" ? [] : [...names].flatMap(([id, text]) => (containsWords(text, words) ? id : [])),
    ),
  });
}

function textOf(claim: PageClaim, { sources }: PageData): string {
  const cited = [...claim.for, ...claim.against].flatMap(({ source }) => sources[source] ?? []);
  return [
    claim.title,
    claim.statement,
    claim.facts,
    ...cited.flatMap(({ publisher, title }) => [publisher, title]),
  ].join(" ");
}
