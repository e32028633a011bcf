import { readdir, rm, writeFile } from "node:fs/promises";
import { claimDetail } from "../../../server/src/graph/claims.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { refusal } from "../../support/desk/refusal.ts";
import { keysOf, rowOf } from "../../support/desk/rowOf.ts";
import { deskIn } from "../../support/engines/deskIn.ts";
import { her, interview, withDesk } from "../../support/records/openedDesk.ts";

async function evidenceOf(store: GraphStore, id: string): Promise<string> {
  return (await claimDetail(store, { id })).claim.evidence;
}

test("a finding is checked as it will be saved, then saved with all it needs, and in the graph with its grade", () =>
  withDesk(async ({ desk, store }) => {
    const finding = interview();
    const check = await desk.check(finding, "here");
    expect(check.faults).toEqual([]);
    expect(await keysOf(desk)).toEqual([]);
    const saved = await desk.saveFinding(finding, her);
    expect(saved).toEqual({ change: 1, tag: (await desk.state()).tag, in_graph: true, regraded: [] });
    const { claim, sources } = await claimDetail(store, { id: finding.id });
    expect(claim).toEqual(check.claim);
    expect(claim.own).toBe("desk");
    expect(sources).toEqual(check.sources);
    expect(await keysOf(desk)).toEqual([
      "claims desk-aaaaaaaaaa",
      "organisation nova-motors",
      "publishers Nova Motors",
      "sources nova-2026",
    ]);
    const { history } = await desk.state();
    expect(history).toMatchObject([
      { number: 1, kind: "add", summary: "Northern Rare Earth supplies Nova Motors.", rows: 4, who: "Ada" },
    ]);
  }));

test("what does not pass the check is told cell by cell of the rows that were sent, and nothing is written", () =>
  withDesk(async ({ desk, folder }) => {
    const { claim, rows } = interview();
    const finding = interview("desk-b", {
      claim: { ...claim, predicate: "SUPPLY", object: "nobody", colour: "red" },
      rows: rows.slice(1),
    });
    const unknown = [{ table: "claims", key: "desk-b", column: null, message: 'has the unknown column "colour"' }];
    expect(await desk.check(finding, "here")).toEqual({
      faults: unknown,
      claim: null,
      sources: [],
      regraded: [],
      alike: [],
    });
    const { colour: _, ...known } = finding.claim;
    const check = await desk.check({ ...finding, claim: known }, "here");
    expect(check.faults.map(({ table, key, column }) => [table, key, column])).toEqual([
      ["claims", "desk-b", "predicate"],
      ["claims", "desk-b", "object"],
      ["publishers", "Nova Motors", "controlled_by"],
      ["sources", "nova-2026", "publisher_entity"],
    ]);
    expect(await refusal(desk.saveFinding({ ...finding, claim: known }, her))).toEqual({
      code: "faulty_rows",
      faults: check.faults,
    });
    expect(await readdir(folder).catch(() => [])).toEqual([]);
  }));

test("a request that is repeated because its answer was lost is answered as the first time, and nothing is there twice", () =>
  withDesk(async ({ desk }) => {
    const finding = interview();
    const first = await desk.saveFinding(finding, her);
    expect(await desk.saveFinding(finding, her)).toEqual(first);
    const seen = (await rowOf(desk, "claims", finding.id)).tag;
    const edited = { ...finding, claim: { ...finding.claim, since: "2025" }, rows: [] };
    const second = await desk.saveFinding(edited, { ...her, seen });
    expect(second.change).toBe(2);
    expect(await desk.saveFinding(edited, { ...her, seen })).toEqual(second);
    const tag = (await rowOf(desk, "claims", finding.id)).tag;
    const third = await desk.removeFinding(finding.id, { ...her, seen: tag });
    expect(await desk.removeFinding(finding.id, { ...her, seen: tag })).toEqual(third);
    expect((await desk.state()).history).toHaveLength(3);
  }));

test("whoever has seen an older state gets the row as it is now, and writes nothing", () =>
  withDesk(async ({ desk }) => {
    const finding = interview();
    await desk.saveFinding(finding, her);
    const other = { ...finding, claim: { ...finding.claim, since: "2025" }, rows: [] };
    const current = await rowOf(desk, "claims", finding.id);
    const refused = { code: "precondition_failed", current };
    expect(await refusal(desk.saveFinding(other, her))).toEqual(refused);
    expect(await refusal(desk.saveFinding(other, { ...her, seen: "older" }))).toEqual(refused);
    expect(await refusal(desk.removeFinding(finding.id, { ...her, seen: "older" }))).toEqual(refused);
    expect(await refusal(desk.removeFinding("desk-never", { ...her, seen: "older" }))).toEqual({
      code: "precondition_failed",
      current: null,
    });
    expect((await desk.state()).history).toHaveLength(1);
  }));

test("an owner that makes a publisher kin lets the grade of another claim fall, and undo lifts it again", () =>
  withDesk(async ({ desk, store }) => {
    const statement = "MP Materials sold ore to Northern Rare Earth.";
    const { rows, claim } = interview();
    const ends = { subject: "mp-materials", object: "northern-rare-earth" };
    await desk.saveFinding(
      interview("desk-sale", { claim: { ...claim, ...ends, statement, sources: "reuters-2025;nova-2026" }, rows }),
      her,
    );
    expect(await evidenceOf(store, "desk-sale")).toBe("corroborated");
    const owner = {
      subject: "nova-motors",
      predicate: "SUBSIDIARY_OF",
      object: "mp-materials",
      statement: "MP Materials owns Nova Motors.",
      status: "in-force",
      sources: "caixin-2024",
    };
    const finding = interview("desk-owner", { claim: owner, rows: [] });
    const falls = [{ id: "desk-sale", statement, from: "corroborated", to: "single-source" }];
    expect((await desk.check(finding, "here")).regraded).toEqual(falls);
    expect(await evidenceOf(store, "desk-sale")).toBe("corroborated");
    const saved = await desk.saveFinding(finding, her);
    expect([saved.regraded, await evidenceOf(store, "desk-sale")]).toEqual([falls, "single-source"]);
    expect((await desk.saveFinding(finding, her)).regraded).toEqual(falls);
    const { regraded } = await desk.undo(saved.change, "Ada");
    expect(regraded).toMatchObject([{ id: "desk-sale", from: "single-source", to: "corroborated" }]);
  }));

test("an own claim takes the place of one of the data set with a reason, and its removal brings that one back", () =>
  withDesk(async ({ desk, store }) => {
    const claim = {
      subject: "northern-rare-earth",
      predicate: "MINES",
      object: "bayan-obo",
      statement: "Northern Rare Earth only separates ore from Bayan Obo.",
      status: "in-force",
      sources: "reuters-2025",
    };
    const without = interview("ore-002", { claim, rows: [] });
    expect(await refusal(desk.saveFinding(without, her))).toMatchObject({ code: "faulty_rows" });
    const finding = { ...without, override: "A visit showed it." };
    await desk.saveFinding(finding, her);
    const { claim: shown } = await claimDetail(store, { id: "ore-002" });
    expect([shown.own, shown.override_reason, shown.statement]).toEqual([
      "desk",
      "A visit showed it.",
      claim.statement,
    ]);
    const seen = (await rowOf(desk, "claims", "ore-002")).tag;
    await desk.saveFinding({ ...finding, override: "Two visits showed it." }, { ...her, seen });
    expect((await claimDetail(store, { id: "ore-002" })).claim.override_reason).toBe("Two visits showed it.");
    await desk.removeFinding("ore-002", { ...her, seen });
    expect((await claimDetail(store, { id: "ore-002" })).claim.own).toBeNull();
    expect(await keysOf(desk)).toEqual([]);
    expect((await desk.state()).history.map(({ kind }) => kind)).toEqual(["remove", "edit", "correct"]);
  }));

test("undo of an undo is redo, and undo is refused with the row that has changed since", () =>
  withDesk(async ({ desk, store }) => {
    const finding = interview();
    const { change } = await desk.saveFinding(finding, her);
    const undone = await desk.undo(change, "Ada");
    expect(await keysOf(desk)).toEqual([]);
    await desk.undo(undone.change, "Ada");
    expect((await claimDetail(store, { id: finding.id })).claim.own).toBe("desk");
    const seen = (await rowOf(desk, "claims", finding.id)).tag;
    await desk.saveFinding({ ...finding, claim: { ...finding.claim, since: "2025" }, rows: [] }, { ...her, seen });
    const current = await rowOf(desk, "claims", finding.id);
    expect(await refusal(desk.undo(change, "Ada"))).toEqual({ code: "precondition_failed", current });
    expect(await refusal(desk.undo(99, "Ada"))).toEqual({ code: "not_found" });
    expect((await desk.state()).history.map(({ kind }) => kind)).toEqual(["edit", "undo", "undo", "add"]);
  }));

test("a folder that cannot be written is told, and nothing is changed in folder or graph", () =>
  withDesk(async ({ desk, folder, store }) => {
    const hash = (await store.health()).dataset?.hash;
    await writeFile(folder, "a file where the folder should be");
    expect(await refusal(desk.saveFinding(interview(), her))).toEqual({ code: "storage_failed" });
    expect([(await desk.state()).rows, (await store.health()).dataset?.hash]).toEqual([[], hash]);
    await rm(folder);
    expect((await desk.saveFinding(interview(), her)).change).toBe(1);
  }));

test("a stop waits for the change that runs, and the next server has it", () =>
  withDesk(async ({ desk, folder, base, store }) => {
    const saving = desk.saveFinding(interview(), her);
    await desk.close();
    expect((await saving).change).toBe(1);
    const next = await deskIn(folder, { store, base });
    expect(await keysOf(next)).toHaveLength(4);
    await next.close();
  }));
