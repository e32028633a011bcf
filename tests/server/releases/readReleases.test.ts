import { formatFault } from "../../../server/src/dataset/read/fault.ts";
import { openReleases } from "../../../server/src/releases/openReleases.ts";
import { compareVersions, readReleases } from "../../../server/src/releases/readRelease.ts";
import { type DataFolder, withFolder } from "../../support/records/sampleData.ts";

const description = { version: "1.0", date: "2026-01-02", hash: "0123456789ab", note: "", note_zh: "" };
const counts = { claim_count: 1, entity_count: 2 };

function release(version: string, changes: DataFolder = {}): DataFolder {
  const folder = `releases/${version}`;
  return {
    [`${folder}/release.json`]: JSON.stringify({ ...description, version, ...counts }),
    [`${folder}/claims.csv`]:
      "id,subject,predicate,object,statement,since,until,due,status,evidence,figures,sources,remarks\n" +
      'ore-001,mine,PART_OF,land,"A mine, in a land.",2024,,,in-force,corroborated,,0123456789,\n',
    [`${folder}/entities.csv`]: "id,type,name,name_zh\nmine,place,Mine,矿\nland,place,Land,\n",
    ...Object.fromEntries(Object.entries(changes).map(([file, content]) => [`${folder}/${file}`, content])),
  };
}

test("releases are read whole, oldest first, and a folder half written is none", async () => {
  const files = { ...release("1.0"), ...release("0.9"), ...release(".2.0") };
  const { releases, faults } = await withFolder(files, readReleases);
  expect(faults).toEqual([]);
  expect(releases.map(({ release: { version } }) => version)).toEqual(["0.9", "1.0"]);
  expect(releases[0]?.claims.get("ore-001")).toEqual({
    id: "ore-001",
    subject: "mine",
    predicate: "PART_OF",
    object: "land",
    statement: "A mine, in a land.",
    since: "2024",
    until: null,
    due: null,
    status: "in-force",
    evidence: "corroborated",
    figures: "",
    sources: "0123456789",
    word: "",
    dispute: "",
    relays: "",
    remarks: "",
  });
  expect(releases[0]?.entities.get("mine")).toEqual({ id: "mine", type: "place", name: "Mine", name_zh: "矿" });
});

test("a data folder without releases has none", async () => {
  expect(await withFolder({ "dataset.json": "{}" }, readReleases)).toEqual({ releases: [], faults: [] });
});

test.each<[string, DataFolder, string[]]>([
  [
    "another name than its folder's",
    { "release.json": JSON.stringify({ ...description, version: "2.0", ...counts }) },
    ['releases/1.0/release.json version: has "2.0", expected the name of its folder, "1.0"'],
  ],
  [
    "no JSON",
    { "release.json": "version" },
    [expect.stringMatching(/^releases\/1\.0\/release\.json: is not valid JSON: unexpected token 'v'/)],
  ],
  [
    "a field too few",
    { "release.json": JSON.stringify(description) },
    ["releases/1.0/release.json claim_count: is missing", "releases/1.0/release.json entity_count: is missing"],
  ],
  [
    "a count that is not that of the rows",
    {
      "release.json": JSON.stringify({ ...description, ...counts, claim_count: 7 }),
    },
    ["releases/1.0/release.json claim_count: has 7, expected the number of rows, 1"],
  ],
  [
    "an end that it does not name",
    { "entities.csv": "id,type,name,name_zh\nmine,place,Mine,\nsea,place,Sea,\n" },
    ['releases/1.0/claims.csv:2 object: has "land", expected the id of an entity in this release'],
  ],
  [
    "one id twice",
    { "entities.csv": "id,type,name,name_zh\nmine,place,Mine,\nland,place,Land,\nland,place,Land,\n" },
    ['releases/1.0/entities.csv:4 id: has "land", the id of releases/1.0/entities.csv:3, expected an unused id'],
  ],
  [
    "no digest",
    {
      "claims.csv":
        "id,subject,predicate,object,statement,since,until,due,status,evidence,figures,sources,remarks\n" +
        "ore-001,mine,PART_OF,land,So.,,,,in-force,corroborated,12,,\n",
    },
    ['releases/1.0/claims.csv:2 figures: has "12", expected 10 hexadecimal digits, or nothing'],
  ],
])("a release with %s is refused, in words", async (_, changes, expected) => {
  const { releases, faults } = await withFolder(release("1.0", changes), readReleases);
  expect(releases).toEqual([]);
  expect(faults.map(formatFault)).toEqual(expected);
});

test("a release without its files is refused, whichever is missing", async () => {
  const { faults } = await withFolder({ "releases/1.0/other.txt": "" }, readReleases);
  expect(faults.map(formatFault)).toEqual(
    ["claims.csv", "entities.csv", "release.json"].map((file) => `releases/1.0/${file}: is missing, expected a file`),
  );
});

test("a server opens releases without their claims, and reads those that are asked for, others not at all", async () => {
  const files = { ...release("0.9"), ...release("1.0", { "claims.csv": "broken" }) };
  await withFolder(files, async (folder) => {
    const { releases, faults } = await openReleases(folder);
    expect(faults).toEqual([]);
    expect(releases.list.map(({ version }) => version)).toEqual(["0.9", "1.0"]);
    expect((await releases.read("0.9"))?.claims.size).toBe(1);
    // Cached: the same object is returned.
    expect(await releases.read("0.9")).toBe(await releases.read("0.9"));
    expect(await releases.read("../releases/0.9")).toBeNull();
    await expect(releases.read("1.0")).rejects.toThrow(/^The release cannot be read:\nreleases\/1\.0\/claims\.csv:1/);
  });
});

const dated = (text: string) => {
  const [version = "", date = ""] = text.split(" ");
  return { version, date };
};

test("versions stand as they came: by day, then by number, and a word behind a hyphen before what it led to", () => {
  const inOrder = [
    "2027.1 2026-11-20",
    "2026.9 2026-11-25",
    "2026.11-draft2 2026-11-25",
    "2026.11-draft10 2026-11-25",
    "2026.11-first 2026-11-25",
    "2026.11 2026-11-25",
    "2026.12 2026-11-25",
  ].map(dated);
  expect(inOrder.toReversed().sort(compareVersions)).toEqual(inOrder);
});
