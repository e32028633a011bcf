import { readFileSync } from "node:fs";
import { parseTable } from "../../server/src/dataset/count/markdownTable.ts";
import { DATA_FOLDER } from "../../server/src/dataset/dataFolder.ts";
import { compareClaims, compareWithRelease } from "../../server/src/releases/compareStates.ts";
import type { KeptRelease } from "../../server/src/releases/DatasetState.ts";
import { readReleases } from "../../server/src/releases/readRelease.ts";
import { releasedClaimColumns, releasedEntityColumns } from "../../server/src/releases/releaseColumns.ts";
import { decisions } from "../support/records/decisions.ts";
import { realRows } from "../support/records/realRows.ts";

const codebook = readFileSync(`${DATA_FOLDER}/README.md`, "utf8");

async function released(version: string): Promise<KeptRelease> {
  const { releases } = await readReleases(DATA_FOLDER);
  const found = releases.find(({ release }) => release.version === version);
  if (!found) throw new Error(`there is no release ${version}`);
  return found;
}

test("the releases have no fault", async () => {
  expect((await readReleases(DATA_FOLDER)).faults).toEqual([]);
});

test("a version that is released holds what was released: other data have another version", async () => {
  const { releases } = await readReleases(DATA_FOLDER);
  expect(compareWithRelease(releases, await realRows())).not.toMatchObject({ state: "differs" });
});

test("the codebook describes the columns of a release, and no other", () => {
  const [, section = ""] = codebook.split("\n## Releases\n");
  const [text = ""] = section.split("\n## ");
  const described = (file: string) =>
    parseTable(text).flatMap(([names = "", where = ""]) => (where.split(", ").includes(file) ? names.split(", ") : []));
  expect(described("claims.csv").sort()).toEqual(Object.keys(releasedClaimColumns.shape).sort());
  expect(described("entities.csv").sort()).toEqual(Object.keys(releasedEntityColumns.shape).sort());
});

test("what became of the first state of the data is what the decisions of version 2026.11 say", async () => {
  const listed = decisions("2026.11").flatMap(({ id, now, why }) => `${id} ${now} ${why}`.match(CLAIM_ID) ?? []);
  const [first, named] = [await released("2026.11-first"), await released("2026.11")];
  const changes = compareClaims(first.claims, named.claims);
  expect(changes.map(({ id }) => id).filter((id) => !listed.includes(id))).toEqual([]);
  expect(changes.filter(({ kinds }) => kinds[0] === "removed").map(({ id }) => id)).toEqual(["bao-031"]);
  expect(changes.filter(({ kinds }) => kinds[0] === "added").map(({ id }) => id)).toEqual(
    idsFromTo("bao-317", "bao-323"),
  );
  // The table lists the twelve claims that got the caveat: all were corroborated, and all are single-source now.
  const relays =
    "bao-096, bao-191, bao-228, bao-229, bao-236, bao-239, bao-244, bao-252, bao-253, bao-256, bao-264, wte-286";
  expect(
    changes
      .filter(({ kinds }) => kinds.includes("regraded"))
      .map(({ id, before, after }) => `${id} ${before?.evidence} ${after?.evidence}`)
      .sort(),
  ).toEqual(
    [
      ...relays.split(", ").map((id) => `${id} corroborated single-source`),
      "mag-071 corroborated single-source",
      "mag-097 single-source self-reported",
    ].sort(),
  );
});

const CLAIM_ID = /\b[a-z]{3}-\d{3}\b/g;

function idsFromTo(first: string, last: string): string[] {
  const [prefix = ""] = first.split("-");
  const number = (id: string) => Number(id.slice(4));
  const count = number(last) - number(first) + 1;
  return Array.from({ length: count }, (_, index) => `${prefix}-${String(number(first) + index).padStart(3, "0")}`);
}
