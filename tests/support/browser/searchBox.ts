import type { AskOffer } from "@atlas/server/contract";
import { screen } from "@testing-library/react";
import { claimOf, entityOf, hitOf, sourceOf } from "../records/clientRecords.ts";
import { fakeFetch } from "./fakeFetch.ts";

// Shared by the tests of the search: three entities, and a server that finds them.
export const baogang = entityOf({
  id: "baogang-group",
  name: "Baogang Group",
  name_zh: "包钢集团",
  kind: "state-group",
  country: "CN",
});

export const steel = entityOf({ id: "baotou-steel", name: "Baotou Steel", subsidiary: true, country: "CN" });

export const magnets = entityOf({ id: "magnets", name: "Magnets", type: "technology" });

export const hits = [hitOf(baogang, { matched: "Baotou Iron and Steel" }), hitOf(magnets), hitOf(steel)];

export const supply = claimOf({
  id: "bao-001",
  subject: "baogang-group",
  object: "magnets",
  statement: "Baogang supplies.",
});

export const report = sourceOf({ id: "report", title: "Baogang's report", publisher: "Reuters", claim_count: 3 });

/** An offer of the server, of which a test says what matters. */
export function offerOf(offer: Partial<AskOffer>): AskOffer {
  const rest = { id: "", values: {}, title: "", title_zh: "", explains: [], unexplained: [], answer: null };
  return { target: "none", kind: "none", ...rest, ...offer };
}

const countries = [
  { country: "CN", type: "organisation", count: 41 },
  { country: "CN", type: "place", count: 2 },
  { country: "JP", type: "organisation", count: 1 },
];

export const ownersOf = {
  id: "ownersOf",
  title: "Who owns this organisation?",
  title_zh: "谁持有该机构？",
  sentence: "Owners of an organisation.",
  sentence_zh: "某机构的股东。",
  parameters: [{ name: "organisation", kind: "organisation", example: "baogang-group" }],
};

export function searchFinds(
  found: unknown[],
  {
    claims = [supply].slice(1),
    sources = [report].slice(1),
    questions = [ownersOf].slice(1),
    offers = [offerOf({})].slice(1),
  } = {},
) {
  return fakeFetch({
    "/api/ask?": (path) => ({
      body: {
        q: new URLSearchParams(path.split("?")[1]).get("q"),
        offers,
        claims: [supply],
        entities: [baogang, magnets],
      },
    }),
    "/api/search": { body: { hits: found } },
    "/api/summary": { body: { countries } },
    "/api/questions": { body: { questions } },
    "/api/entities?": { body: { entities: [baogang, steel], total: 43 } },
    "/api/search/fewer": { body: { entity: null, claim: null, source: null } },
    "/api/claims?": { body: { claims, entities: [baogang, magnets], sources: [], total: claims.length } },
    "/api/sources?": { body: { sources, total: sources.length } },
  });
}

export const askedForNames = ({ asked }: { asked: string[] }) => asked.filter((path) => path.startsWith("/api/search"));

export const ends: (() => void)[] = [];

export const field = () => screen.getByRole<HTMLInputElement>("combobox", { name: /^Search/ });

export const options = () => screen.queryAllByRole("option").map((option) => option.textContent);

/** The headings of the groups. */
export const headings = () =>
  screen
    .queryAllByRole("group")
    .map((group) => document.getElementById(group.getAttribute("aria-labelledby") ?? "")?.textContent);

export const activeOption = () =>
  document.getElementById(field().getAttribute("aria-activedescendant") ?? "")?.textContent;
