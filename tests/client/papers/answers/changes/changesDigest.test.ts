import type { ChangeAnswer } from "@atlas/server/contract";
import { changesDigest } from "../../../../../client/src/papers/answers/changes/changesDigest.ts";
import { DATA_FOLDER } from "../../../../../server/src/dataset/dataFolder.ts";
import { changesSince } from "../../../../../server/src/releases/changesSince.ts";
import { openReleases } from "../../../../../server/src/releases/openReleases.ts";
import { fakeStore } from "../../../../support/engines/fakeStore.ts";

let answer: ChangeAnswer;

beforeAll(async () => {
  const { releases } = await openReleases(DATA_FOLDER);
  const all = { kinds: [], predicates: [], types: [], impacts: [], entities: [], countries: [], steps: [] };
  const asked = { ...all, from: "2026.11-first", to: "2027.1", limit: 500, offset: 0 };
  answer = await changesSince(fakeStore(), releases, asked);
});

const texts = (table: ReturnType<typeof changesDigest>[number] | undefined) =>
  table?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
const leftOut = (note = "") => Number(/^[\d,]+/.exec(note)?.[0].replace(",", ""));

test("a paper of what changed has the subjects that the reader watches first, and counts those left out", () => {
  const [, , subjects] = changesDigest(answer, ["mp-materials"], false);
  const [first, second] = texts(subjects);
  const count = answer.subjects.find(({ id }) => id === "mp-materials")?.count;
  expect(first).toEqual(["MP Materials (watched)", String(count)]);
  expect(second?.[1]).toBe(String(answer.subjects[0]?.count));
  expect(leftOut(subjects?.note)).toBe(answer.subjects.length - texts(subjects).length);
});

test("its counts add up to all changes, and each harmful change left out is counted", () => {
  const tables = changesDigest(answer, [], false);
  const counts = texts(tables[0]).map(([, count = ""]) => Number(count.replace(",", "")));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(answer.total);
  const harmful = answer.impacts.filter(({ impact }) => ["weaker", "gone", "ended"].includes(impact));
  const worst = tables.at(-1);
  expect(leftOut(worst?.note)).toBe(harmful.reduce((sum, { count }) => sum + count, 0) - texts(worst).length);
  // Each tells a claim, as it is now or as it was.
  const statements = answer.matching.worst.map(({ before, after }) => (after ?? before)?.statement);
  expect(texts(worst).map(([, statement]) => statement)).toEqual(statements);
});

test("narrowed to a subject, it does not list the subjects of all changes", () => {
  const captions = (narrowed: boolean) => changesDigest(answer, [], narrowed).map(({ caption }) => caption);
  expect(captions(false)).toContain("Subjects with most changes");
  expect(captions(true)).not.toContain("Subjects with most changes");
});
