import { buildGraph } from "../../../../server/src/dataset/grade/buildGraph.ts";
import { readDataset } from "../../../../server/src/dataset/readDataset.ts";
import { testBrokenCells } from "../../../support/records/brokenCells.ts";
import { faultsOfOwn, headers, withOwnData } from "../../../support/records/ownData.ts";
import { faultsOf, sampleData, sampleWith, sampleWithFiles } from "../../../support/records/sampleData.ts";
import { rowsOf } from "../../../support/records/sampleRows.ts";

const publishers = "publishers.csv";
const sources = "sources.csv";

testBrokenCells([
  [
    "a publisher of a source that is not registered",
    sources,
    "Reuters",
    "Bloomberg",
    'sources.csv:2 publisher: has "Bloomberg", expected a publisher of publishers.csv',
  ],
  [
    "a publisher that is registered twice",
    publishers,
    "Caixin,news",
    "reuters,news",
    'publishers.csv:3 publisher: has "reuters", the publisher of publishers.csv:2, expected each once',
    'publishers.csv:3 publisher: has "reuters", expected the spelling of line 2, "Reuters"',
    'sources.csv:3 publisher: has "Caixin", expected a publisher of publishers.csv',
  ],
  [
    "a kind of publisher that is not in the list",
    publishers,
    "Caixin,news",
    "Caixin,press",
    'publishers.csv:3 kind: has "press", expected one of news, trade-press, state-media, company, wire-release, government, academic, think-tank, association, expert, encyclopaedia, aggregator, blog, unknown',
  ],
  [
    "a controller that is in no file",
    publishers,
    "CN,baogang-group",
    "CN,baogang",
    'publishers.csv:4 controlled_by: has "baogang", expected the id of an entity',
  ],
  [
    "a controller that is no organisation",
    publishers,
    "CN,baogang-group",
    "CN,bayan-obo",
    'publishers.csv:4 controlled_by: has "bayan-obo", a place, expected an organisation as controller',
  ],
  [
    "a source that repeats what is neither a source nor a publisher",
    sources,
    "2025-03-01,news,en,",
    "2025-03-01,news,en,Bloomberg",
    'sources.csv:2 repeats: has "Bloomberg", expected the id of a source or a publisher of publishers.csv',
  ],
  [
    "a source that repeats a publisher in another spelling",
    sources,
    "2025-03-01,news,en,",
    "2025-03-01,news,en,CAIXIN",
    'sources.csv:2 repeats: has "CAIXIN", expected the spelling of the register, "Caixin"',
  ],
  [
    "a source that repeats its own publisher",
    sources,
    "2025-03-01,news,en,",
    "2025-03-01,news,en,Reuters",
    'sources.csv:2 repeats: has "Reuters", its own publisher, expected another',
  ],
  [
    "a source that repeats itself",
    sources,
    "2025-03-01,news,en,",
    "2025-03-01,news,en,reuters-2025",
    'sources.csv:2 repeats: has "reuters-2025", the source itself, expected another',
  ],
]);

test("sources that repeat each other in a circle are one fault, where it closes", async () => {
  const files = sampleWith(sources, "2025-03-01,news,en,", "2025-03-01,news,en,baogang-2025");
  const circle = (files[sources] ?? "")
    .replace("2024,news,zh,", "2024,news,zh,reuters-2025")
    .replace("filing,zh,", "filing,zh,caixin-2024");
  expect(await faultsOf({ ...files, [sources]: circle })).toEqual([
    'sources.csv:4 repeats: has "caixin-2024", which closes the cycle baogang-2025 > caixin-2024 > reuters-2025 > baogang-2025, expected no source to repeat itself',
  ]);
});

test("a source may repeat another or a publisher, and says so in the graph with what is registered", async () => {
  const files = sampleWith(sources, "2024,news,zh,", "2024,news,zh,baogang-2025");
  files[sources] = (files[sources] ?? "").replace("2025-03-01,news,en,", "2025-03-01,news,en,Caixin");
  expect(await faultsOf(files)).toEqual([]);
  const group = { kind: "company", country: "CN", controlled_by: "baogang-group" };
  expect((await rowsOf(files)).sources).toMatchObject([
    {
      ...{ publisher: "Reuters", publisher_kind: "news", publisher_country: "GB", publisher_controlled_by: null },
      ...{ repeats: "Caixin", repeated_publisher: "Caixin", repeated_kind: "news" },
      ...{ repeated_country: "CN", repeated_controlled_by: null },
    },
    {
      ...{ publisher: "Caixin", publisher_kind: "news", publisher_country: "CN", publisher_note: "A note" },
      ...{ repeats: "baogang-2025", repeated_publisher: "Baogang Group", repeated_kind: group.kind },
      ...{ repeated_country: group.country, repeated_controlled_by: group.controlled_by },
    },
    {
      ...{ publisher: "Baogang Group", publisher_kind: group.kind, publisher_country: group.country },
      ...{ publisher_controlled_by: group.controlled_by, repeats: null, repeated_publisher: null, repeated_kind: null },
      ...{ repeated_country: null, repeated_controlled_by: null },
    },
  ]);
});

const header = "claim,source,checked,verdict,note";
const checks = (...lines: string[]) => sampleWithFiles({ "checks.csv": [header, ...lines, ""].join("\n") });

test("checks that name a claim, a source of it on either side, a day and a verdict pass", async () => {
  const lines = ["ore-001,reuters-2025,2026-11-20,supports,", "ore-001,reuters-2025,2026-11-21,partly,No share"];
  expect(await faultsOf(checks(...lines, "ore-002,baogang-2025,2026-11-20,unreadable,"))).toEqual([]);
});

test.each<[what: string, line: string, fault: string]>([
  [
    "a claim that is in no file",
    "ore-099,reuters-2025,2026-11-20,supports,",
    'claim: has "ore-099", expected the id of a claim',
  ],
  [
    "a source that the claim does not cite",
    "ore-003,reuters-2025,2026-11-20,supports,",
    'source: has "reuters-2025", expected a source that ore-003 cites',
  ],
  [
    "a date without a day",
    "ore-001,reuters-2025,2026-11,supports,",
    'checked: has "2026-11", expected a day YYYY-MM-DD',
  ],
  [
    "a verdict that is not in the list",
    "ore-001,reuters-2025,2026-11-20,yes,",
    'verdict: has "yes", expected one of supports, partly, does-not, unreadable',
  ],
])("a check of %s is refused", async (_what, line, fault) => {
  expect(await faultsOf(checks(line))).toEqual([`checks.csv:2 ${fault}`]);
});

test("a second check of one source for one claim on one day is refused", async () => {
  const line = "ore-001,reuters-2025,2026-11-20,supports,";
  expect(await faultsOf(checks(line, line))).toEqual([
    'checks.csv:3 checked: has "2026-11-20", the day of checks.csv:2 for this claim and source, expected each day once',
  ]);
});

const memo = "memo-1,Memo,Our desk,,,https://intranet.example/1,2026-11-01,think-tank,en,";
const talk = "talks-1,mp-materials,SUPPLIES,baogang-group,MP sells.,2026,,,in-force,,,,,,,ndpr-oxide,,memo-1,,";

test("own data bring their own publishers and checks, and an unregistered publisher is of unknown kind", async () => {
  const own = {
    "acme/sources.csv": [headers.sources, memo, memo.replace("memo-1", "memo-2").replace("Our desk", "A friend")],
    "acme/claims/talks.csv": [headers.claims, talk, talk.replace("talks-1", "talks-2").replace("memo-1", "memo-2")],
    "acme/publishers.csv": ["publisher,kind", "Our desk,expert"],
    "acme/checks.csv": [header, "talks-1,memo-1,2026-11-20,supports,", "ore-001,reuters-2025,2026-11-20,partly,"],
  };
  const { dataset, faults } = await withOwnData(own, readDataset);
  expect(faults).toEqual([]);
  if (dataset === null) return;
  const kinds = buildGraph(dataset).sources.map(({ id, publisher_kind }) => [id, publisher_kind]);
  expect(kinds.slice(3)).toEqual([
    ["memo-1", "expert"],
    ["memo-2", "unknown"],
  ]);
  expect(dataset.checks.map(({ claim }) => claim)).toEqual(["talks-1", "ore-001"]);
});

test("own data may say again of a publisher what the register says, and nothing else", async () => {
  const own = (row: string) => ({ "acme/publishers.csv": ["publisher,kind,country,controlled_by", row] });
  expect(await faultsOfOwn(own("Reuters,news,GB,"))).toEqual([]);
  expect(await faultsOfOwn(own("Reuters,blog,GB,"))).toEqual([
    'acme/publishers.csv:2 publisher: has "Reuters", the publisher of publishers.csv:2, expected each once',
  ]);
});

test("checks of a claim that own data override are dropped with it", async () => {
  const base = sampleData();
  const line = (base["claims/ore.csv"] ?? "").split("\n")[1] ?? "";
  const own = {
    "acme/checks.csv": [header, "ore-001,caixin-2024,2026-11-20,supports,"],
    "bureau/claims/desk.csv": [headers.claims, line.replace(";caixin-2024", "")],
    "bureau/overrides.csv": [headers.overrides, "claim,ore-001,We know better."],
  };
  const { dataset, faults } = await withOwnData(own, readDataset);
  expect(faults).toEqual([]);
  expect(dataset?.checks).toEqual([]);
});
