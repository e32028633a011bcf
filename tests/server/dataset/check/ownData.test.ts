import { ownSummary } from "../../../../server/src/dataset/count/datasetSummary.ts";
import { buildGraph } from "../../../../server/src/dataset/grade/buildGraph.ts";
import type { GraphRows } from "../../../../server/src/dataset/grade/graphRows.ts";
import { readDataset } from "../../../../server/src/dataset/readDataset.ts";
import { faultsOfOwn, headers, withOwnData } from "../../../support/records/ownData.ts";

const source = "memo-1,Memo,Our desk,,,https://intranet.example/1,2026-11-01,think-tank,en,";
const claim = (id: string, about: string, sources = "memo-1") =>
  `${id},mp-materials,SUPPLIES,baogang-group,${about},2026,,,in-force,,,,,,,ndpr-oxide,,${sources},,`;
const acme = {
  "acme/claims/talks.csv": [headers.claims, claim("talks-1", "MP sells to Baogang.", "memo-1;reuters-2025")],
  "acme/sources.csv": [headers.sources, source],
};

async function graphWith(own: Record<string, string[]>): Promise<GraphRows> {
  const { dataset, faults } = await withOwnData(own, readDataset);
  if (dataset === null) throw new Error(JSON.stringify(faults));
  return buildGraph(dataset);
}

test("own data lie over the data set, are marked with the name of their folder, and are graded by the same rule", async () => {
  const { dataset, claims, sources, entities } = await graphWith(acme);
  expect(dataset.own).toEqual(["acme"]);
  expect(claims.find(({ id }) => id === "talks-1")).toMatchObject({
    own: "acme",
    override_reason: null,
    dossier: "talks",
    // Reuters alone: the desk stands in no register of publishers.
    evidence: "single-source",
  });
  expect(claims.filter(({ own }) => own !== null)).toHaveLength(1);
  expect(sources.map(({ id, own }) => [id, own])).toContainEqual(["memo-1", "acme"]);
  expect(sources.find(({ id }) => id === "reuters-2025")).toMatchObject({ own: null, claim_count: 5 });
  expect(entities.every(({ own }) => own === null)).toBe(true);
});

test("own data of an older version lack columns that came later, and load as if these were empty", async () => {
  const without = (line: string) => line.split(",").toSpliced(7, 1).join(",");
  const old = {
    ...acme,
    "acme/claims/talks.csv": (acme["acme/claims/talks.csv"] ?? []).map(without),
    "acme/entities/products.csv": ["id,name", "dytb-alloy,DyTb alloy"],
  };
  expect(old["acme/claims/talks.csv"][0]).toBe(headers.claims.replace("due,", ""));
  const { claims, entities } = await graphWith(old);
  expect(claims).toEqual((await graphWith(acme)).claims);
  expect(entities.find(({ id }) => id === "dytb-alloy")).toMatchObject({ name_zh: null, aliases: [], summary: null });
});

test("a graph with own data has another hash, and one without them the hash that it had", async () => {
  const plain = (await graphWith({})).dataset.hash;
  expect((await graphWith(acme)).dataset.hash).not.toBe(plain);
  expect(plain).toBe((await graphWith({})).dataset.hash);
});

test("an own row with a taken id is a fault where nobody says that it overrides, in each kind of file", async () => {
  const own = {
    "acme/claims/talks.csv": [headers.claims, claim("ore-004", "Another contract.", "reuters-2025")],
    "acme/sources.csv": [headers.sources, source.replace("memo-1", "caixin-2024")],
    "acme/entities/organisations.csv": [headers.organisations, "mp-materials,MP,,,listed-company,US,,,,,"],
  };
  expect(await faultsOfOwn(own)).toEqual([
    'acme/claims/talks.csv:2 id: has "ore-004", the id of claims/ore.csv:5, expected an unused id, or a row "claim,ore-004,why" in acme/overrides.csv to override that row',
    'acme/entities/organisations.csv:2 id: has "mp-materials", the id of entities/organisations.csv:4, expected an unused id, or a row "entity,mp-materials,why" in acme/overrides.csv to override that row',
    'acme/sources.csv:2 id: has "caixin-2024", the id of sources.csv:3, expected an unused id, or a row "source,caixin-2024,why" in acme/overrides.csv to override that row',
  ]);
});

test("an override that is said stands in the place of the row, with its reason, and is listed", async () => {
  const rows = await graphWith({
    "acme/claims/talks.csv": [headers.claims, claim("ore-004", "The contract was signed.", "reuters-2025")],
    "acme/overrides.csv": [headers.overrides, 'claim,ore-004,"Signed in 2026, as we know."'],
  });
  expect(rows.claims).toHaveLength(7);
  expect(rows.claims.filter(({ id }) => id === "ore-004")).toMatchObject([
    {
      statement: "The contract was signed.",
      own: "acme",
      override_reason: "Signed in 2026, as we know.",
      dossier: "talks",
    },
  ]);
  expect(ownSummary(rows)).toEqual([
    "  own data acme: 0 entities, 1 claims, 0 sources",
    "    overrides the claim ore-004: Signed in 2026, as we know.",
  ]);
});

test("an override of nothing, by nothing, twice or without a reason is a fault", async () => {
  const own = {
    "acme/claims/talks.csv": [headers.claims, claim("talks-1", "New.", "reuters-2025")],
    "acme/overrides.csv": [
      headers.overrides,
      "claim,talks-1,Nothing has that id.",
      "claim,ore-002,We have no such row.",
      "claim,ore-002,Again.",
      "source,reuters-2025,",
      "dossier,ore,No such thing.",
    ],
  };
  expect(await faultsOfOwn(own)).toEqual([
    'acme/overrides.csv:2 id: has "talks-1", which overrides nothing, expected the id of a claim in the data set',
    'acme/overrides.csv:3 id: has "ore-002", which this folder lacks, expected the id of a claim in this folder',
    'acme/overrides.csv:4 id: has "ore-002" twice, expected each claim once',
    "acme/overrides.csv:5 reason: is empty, expected a reason",
    'acme/overrides.csv:6 what: has "dossier", expected one of entity, claim, source',
  ]);
});

test("a later folder lies over an earlier one and overrides it in the same way", async () => {
  const later = {
    ...acme,
    "bureau/claims/desk.csv": [headers.claims, claim("talks-1", "MP sells no more.")],
    "bureau/overrides.csv": [headers.overrides, "claim,talks-1,Ended last week."],
  };
  const rows = await graphWith(later);
  expect(rows.dataset.own).toEqual(["acme", "bureau"]);
  expect(rows.claims.find(({ id }) => id === "talks-1")).toMatchObject({ own: "bureau", sources: ["memo-1"] });
  const { "bureau/overrides.csv": _, ...unsaid } = later;
  expect(await faultsOfOwn(unsaid)).toEqual([expect.stringContaining("the id of acme/claims/talks.csv:2")]);
});

test("own files are checked like those of the data set, against it and each other", async () => {
  const own = {
    "acme/claims/talks.csv": [headers.claims, claim("talks-1", "New.", "memo-9").replace("in-force", "soon")],
    "acme/claims/ore.csv": [headers.claims],
    "acme/sources.csv": [headers.sources, source.replace("Our desk", "REUTERS")],
    "acme/claims/Notes.csv": [headers.claims],
    "acme/dataset.json": ["{}"],
  };
  expect(await faultsOfOwn(own)).toEqual([
    "acme/claims/Notes.csv: is not a data file, expected a dossier named in lower case such as magnets-and-users.csv",
    "acme/claims/ore.csv: has the name of an existing dossier, expected a new name",
    expect.stringContaining('acme/claims/talks.csv:2 status: has "soon", expected one of'),
    'acme/claims/talks.csv:2 sources: has "memo-9", expected the id of a source',
    "acme/dataset.json: makes this folder a data set, expected own data without this file",
    'acme/sources.csv:2 publisher: has "REUTERS", expected the spelling of publishers.csv:2, "Reuters"',
  ]);
});

test("a folder that is missing or holds no data, or two of one name, are faults", async () => {
  expect(await faultsOfOwn({ "acme/README.md": ["Nothing here"] })).toEqual([
    "acme: holds no own data, expected CSV files like those in data/own/template",
  ]);
  const { faults } = await withOwnData(acme, (base, [folder = ""]) => readDataset(base, [folder, folder, "/nowhere"]));
  expect(faults.map(({ file, message }) => `${file}: ${message}`)).toEqual(
    expect.arrayContaining([
      "/nowhere: is not a folder, expected a folder of own data",
      "acme: is the name of two folders of own data, expected different names",
    ]),
  );
});

test("an own claim may begin after the date of the data set, but not after today", async () => {
  const next = new Date().getFullYear() + 1;
  const own = (since: string) => ({
    "acme/claims/talks.csv": [headers.claims, claim("talks-1", "New.", "reuters-2025").replace(",2026,", `,${since},`)],
  });
  expect(await faultsOfOwn(own(new Date().toISOString().slice(0, 10)))).toEqual([]);
  expect(await faultsOfOwn(own(String(next)))).toEqual([
    expect.stringMatching(
      `^acme/claims/talks\\.csv:2 since: has "${next}", after today's date \\d{4}-\\d\\d-\\d\\d, expected a future date only`,
    ),
  ]);
});
