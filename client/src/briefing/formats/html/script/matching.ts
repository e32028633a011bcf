import type { PageClaim, PageData } from "./PageData.ts";

/** What a reader asks for: grades to show, and words that names, statements or sources must have. */
export interface Ask {
  grades: ReadonlySet<string>;
  words: string;
}

/** What fits: claims, and the entities whose own names have all words. */
export interface Match {
  claims: readonly PageClaim[];
  entities: ReadonlySet<string>;
}

/** Finds what fits; capitals, accents and forms of characters make no difference. */
export function createSearch(data: PageData): (ask: Ask) => Match {
  const names = new Map(data.entities.map(({ id, names: own }) => [id, plain(own.join(" "))]));
  const texts = new Map(data.claims.map((claim) => [claim, plain(textOf(claim, data))]));
  const nameOf = (id: string) => names.get(id) ?? "";
  return ({ grades, words }) => {
    const wanted = plain(words)
      .split(/\s+/)
      .filter((word) => word !== "");
    const has = (text: string) => wanted.every((word) => text.includes(word));
    return {
      claims: data.claims.filter(
        (claim) => grades.has(claim.grade) && has([texts.get(claim) ?? "", ...claim.ends.map(nameOf)].join(" ")),
      ),
      entities: new Set(wanted.length === 0 ? [] : [...names].flatMap(([id, text]) => (has(text) ? id : []))),
    };
  };
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

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
