import { QueryClient } from "@tanstack/react-query";
import { countriesAddress, countriesIn } from "../../../../../client/src/model/address/pages/compareAddress.ts";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { askCompare } from "../../../../../client/src/pages/analysis/compare/askCompare.ts";
import { countriesAnalysis } from "../../../../../client/src/papers/answers/compare/countries/countriesAnalysis.ts";
import { CountriesRequest } from "../../../../../server/src/contract/index.ts";
import { compareCountries } from "../../../../../server/src/graph/compare/compareCountries.ts";
import type { GraphStore } from "../../../../../server/src/store/GraphStore.ts";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { claims, idsOf, rowsOf } from "../../../../support/oracles/csvClaims.ts";
import { realRows } from "../../../../support/records/realRows.ts";

// Expected values are computed from the raw CSV files, without Cypher.
let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());
afterEach(() => setLanguage("en"));

const answerTo = (countries: string) => compareCountries(store, CountriesRequest.parse({ countries }));
const organisations = rowsOf("entities/organisations.csv");
const isOf = (country: string) => (row: Record<string, string>) => (row.country ?? "").split(";").includes(country);

test("each country has the claims that the files have: who is there, what they depend on, what governments pay", async () => {
  const codes = ["DE", "JP", "US", "AU", "EU"];
  const { sides, more } = await answerTo(codes.join(","));
  expect(more).toBe(false);
  for (const [place, country] of codes.entries()) {
    const own = new Set(organisations.filter(isOf(country)).map(({ id }) => id));
    const sectors = new Set(
      rowsOf("entities/sectors.csv")
        .filter(isOf(country))
        .map(({ id }) => id),
    );
    const governments = new Set(
      organisations.filter(isOf(country)).flatMap(({ id, kind }) => (kind === "government" ? id : [])),
    );
    const leaving = (predicates: string[], from: ReadonlySet<string | undefined>) =>
      idsOf(claims.filter(({ predicate = "", subject }) => predicates.includes(predicate) && from.has(subject)));
    expect(sides[place]).toEqual({
      country,
      organisations: own.size,
      present: leaving(["MINES", "PRODUCES", "DEVELOPS"], own),
      depends: leaving(["DEPENDS_ON"], new Set([...own, ...sectors])),
      pays: leaving(["FUNDS"], governments),
    });
  }
});

test("who is there stands by step of the chain, what is planned or old apart and not counted", async () => {
  const { title, sentences, tables } = countriesAnalysis(await answerTo("DE,JP"));
  expect(title).toBe("Germany and Japan compared");
  expect(sentences[0]).toBe("Organisations in this data set: Germany 31, Japan 43.");
  expect(sentences[1]).toMatch(/^Names recorded as active now, by step of the chain: .*magnet: Germany \d+, Japan \d+/);
  const [present] = tables;
  expect(present?.columns.map(({ label }) => label)).toEqual(["Step", "Germany", "Japan"]);
  const cell = present?.rows.find(({ cells: [step] }) => step?.text === "Magnet")?.cells[2]?.text ?? "";
  const [, count, names = ""] = /^(\d+) now: (.+?)(; not now|$)/i.exec(cell) ?? [];
  expect(names.replace(/\([^)]*\)/g, "").split(", ")).toHaveLength(Number(count));
  expect(names).not.toMatch(/planned|last reported|ended/);
  expect(tables.map(({ caption }) => caption)).toEqual([
    "Who is there, by step of the chain",
    "What they depend on",
    "What their governments pay",
  ]);
});

test("every row rests on claims of the answer, and Chinese says the same counts", async () => {
  const answer = await answerTo("US,JP");
  const known = new Set(answer.claims.map(({ id }) => id));
  const numbers = (texts: readonly string[]) => texts.slice(0, 2).flatMap((text) => text.match(/\d+/g) ?? []);
  const english = countriesAnalysis(answer);
  const rows = english.tables.flatMap((table) => table.rows);
  expect(rows.filter(({ claimIds }) => claimIds.length === 0 || claimIds.some((id) => !known.has(id)))).toEqual([]);
  await setLanguage("zh");
  const chinese = countriesAnalysis(answer);
  expect(chinese.sentences[0]).toMatch(/^本数据集中的机构数：美国\d+、日本\d+。$/);
  expect(numbers(chinese.sentences)).toEqual(numbers(english.sentences));
});

test("an address of countries is read back, and a briefing asks it anew", async () => {
  expect(countriesAddress(["DE", "JP"])).toBe("/compare?countries=DE,JP");
  expect(countriesIn("?countries=DE,XX1,JP,DE")).toEqual(["DE", "JP"]);
  expect(countriesIn("?left=jl-mag&countries=DE,JP")).toEqual([]);
  const { asked } = fakeFetch({ "/api/compare/countries": { body: await answerTo("DE,JP") } });
  const analysis = await askCompare({ id: "compare", path: "/compare", search: "?countries=DE,JP" }, new QueryClient());
  expect(analysis?.address).toBe("/compare?countries=DE,JP");
  expect(asked).toEqual(["/api/compare/countries?countries=DE,JP"]);
});
