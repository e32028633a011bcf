import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { openReleases, type Releases } from "../../../server/src/releases/openReleases.ts";
import { readersNote, readersReason } from "../../../server/src/rules/readersReason.ts";
import { realRows } from "../../support/records/realRows.ts";

/** Names of files, points and sections of documents, names of columns and kinds of link. */
const WORKING = /\.(?:md|csv|json)\b|\bdata\/|\bsections? \d|\bpoint \d|`|[A-Z]+_[A-Z]+|\bP-\d+/;

let releases: Releases;

beforeAll(async () => {
  ({ releases } = await openReleases(DATA_FOLDER));
});

test("no reason of any version has a file, a point of a rule, an ID of a claim or a source, or a name of a column", async () => {
  const { claims, sources } = await realRows();
  const kept = await Promise.all(releases.list.map(({ version }) => releases.read(version)));
  const ids = new Set([
    ...[...claims, ...sources].map(({ id }) => id),
    ...kept.flatMap((one) => [...(one?.claims.keys() ?? [])]),
  ]);
  const named = (text: string) => (text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []).filter((word) => ids.has(word));
  const working = (text: string) => WORKING.test(text) || named(text).length > 0;
  const [first] = releases.list;
  const reasons = [...(await releases.reasons(first?.version ?? "", releases.list.at(-1)?.version ?? "")).values()];
  expect(reasons.filter(working).length).toBeGreaterThan(200);
  expect(reasons.map(readersReason).filter(working)).toEqual([]);
  expect(reasons.map(readersReason).filter((text) => !/^["“\p{Lu}\d].*[.!?]$/u.test(text))).toEqual([]);
});

test("no note on a version names a file, in either language", () => {
  const notes = releases.list.flatMap(({ note, note_zh }) => [note, note_zh]);
  expect(notes.filter((note) => WORKING.test(note)).length).toBeGreaterThan(5);
  expect(notes.map(readersNote).filter((note) => WORKING.test(note))).toEqual([]);
});

test("what stands for an ID is one claim or several, and what is no ID stays", () => {
  expect(readersReason("The output is sou-034; the ingot stays (mag-391).")).toBe(
    "The output is another claim; the ingot stays.",
  );
  expect(readersReason("bao-017, bao-018 and bao-314 have the rail, single-source")).toBe(
    "Other claims have the rail, single-source.",
  );
  expect(readersReason("U.S. imports of nickel-metal-hydride batteries in 2024-05 stay.")).toBe(
    "U.S. imports of nickel-metal-hydride batteries in 2024-05 stay.",
  );
});
