import { appendFile, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync, zipSync } from "fflate";
import type { DeskRow, DeskTable } from "../../../server/src/contract/index.ts";
import type { Desk } from "../../../server/src/desk/Desk.ts";
import { type DeskGraph, openDeskGraph } from "../../../server/src/desk/graph/openDeskGraph.ts";
import { openDesk } from "../../../server/src/desk/openDesk.ts";
import { StoreUnavailable } from "../../../server/src/errors.ts";
import { claimDetail } from "../../../server/src/graph/claims.ts";
import { createEmbeddedStore } from "../../../server/src/store/embedded/embeddedStore.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { deskIn } from "../../support/engines/deskIn.ts";
import { interview, withDesk } from "../../support/records/openedDesk.ts";

const her = { who: "Ada", seen: null };

async function rowOf(desk: Desk, table: DeskTable, key: string): Promise<DeskRow> {
  const row = (await desk.state()).rows.find((held) => held.table === table && held.key === key);
  if (row === undefined) throw new Error(`there is no ${table} ${key}`);
  return row;
}

async function keysOf(desk: Desk): Promise<string[]> {
  return (await desk.state()).rows.map(({ table, key }) => `${table} ${key}`).sort();
}

async function evidenceOf(store: GraphStore, id: string): Promise<string> {
  return (await claimDetail(store, { id })).claim.evidence;
}

/** The error of a promise as the API tells it. */
async function refusal(promise: Promise<unknown>): Promise<unknown> {
  try {
    return await promise;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "detail" in error)) throw error;
    return { code: error.code, ...Object(error.detail) };
  }
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
    expect(await desk.check(finding, "here")).toEqual({ faults: unknown, claim: null, sources: [], regraded: [] });
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
  }));

test("removing a claim takes what it alone named, and leaves what other claims and notes name", () =>
  withDesk(async ({ desk }) => {
    const first = interview();
    await desk.saveFinding(first, her);
    const second = interview("desk-bbbbbbbbbb", {
      claim: {
        ...first.claim,
        subject: "mp-materials",
        statement: "MP Materials supplies Nova Motors.",
        sources: "reuters-2025",
      },
      rows: [],
    });
    await desk.saveFinding(second, her);
    const note = { id: "note-1", about: "entity", target: "nova-motors", text: "Ask again\nin May." } as const;
    await desk.saveNote(note, her);
    const remove = async (id: string) =>
      desk.removeFinding(id, { ...her, seen: (await rowOf(desk, "claims", id)).tag });
    await remove(first.id);
    expect(await keysOf(desk)).toEqual(["claims desk-bbbbbbbbbb", "notes note-1", "organisation nova-motors"]);
    await remove(second.id);
    expect(await keysOf(desk)).toEqual(["notes note-1", "organisation nova-motors"]);
  }));

test("a claim that is changed lets go of what it alone named: a publisher by its old name, an end that was exchanged", () =>
  withDesk(async ({ desk }) => {
    const { rows, claim, ...finding } = interview();
    await desk.saveFinding({ ...finding, rows, claim }, her);
    const { tag: seen } = await rowOf(desk, "claims", finding.id);
    const source = await rowOf(desk, "sources", "nova-2026");
    const renamed = {
      ...finding,
      claim: { ...claim, object: "mp-materials" },
      rows: [
        {
          table: "sources" as const,
          tag: source.tag,
          cells: { ...source.cells, publisher: "Nova Group", publisher_entity: "" },
        },
        { table: "publishers" as const, tag: null, cells: { publisher: "Nova Group", kind: "company" } },
      ],
    };
    expect((await desk.check(renamed, "here")).faults).toEqual([]);
    const { change } = await desk.saveFinding(renamed, { ...her, seen });
    expect(await keysOf(desk)).toEqual(["claims desk-aaaaaaaaaa", "publishers Nova Group", "sources nova-2026"]);
    await desk.undo(change, "Ada");
    expect(await keysOf(desk)).toEqual([
      "claims desk-aaaaaaaaaa",
      "organisation nova-motors",
      "publishers Nova Motors",
      "sources nova-2026",
    ]);
  }));

test("a note is kept with its line breaks, edited and removed, and never in the graph", () =>
  withDesk(async ({ desk, store }) => {
    const before = (await store.health()).dataset?.hash;
    const note = { id: "note-1", about: "view", target: "/explore?v=a*", text: "First line.\n包钢" } as const;
    await desk.saveNote(note, her);
    const row = await rowOf(desk, "notes", "note-1");
    expect(row).toMatchObject({ cells: { ...note, written: new Date().toISOString().slice(0, 10) }, who: "Ada" });
    await desk.saveNote({ ...note, text: "Other." }, { ...her, seen: row.tag });
    expect(await refusal(desk.removeNote("note-1", { ...her, seen: row.tag }))).toMatchObject({
      code: "precondition_failed",
    });
    await desk.removeNote("note-1", { ...her, seen: (await rowOf(desk, "notes", "note-1")).tag });
    expect(await keysOf(desk)).toEqual([]);
    expect((await store.health()).dataset?.hash).toBe(before);
  }));

test("a note whose target can be no ID is refused, also on a desk without anything else", () =>
  withDesk(async ({ desk }) => {
    const note = { id: "note-1", about: "claim", target: "No Id", text: "Ask." } as const;
    expect(await refusal(desk.saveNote(note, her))).toMatchObject({
      code: "faulty_rows",
      faults: [{ table: "notes", key: "note-1", column: "target" }],
    });
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

test("after a restart everything is there, in folder, history and graph", () =>
  withDesk(async ({ desk, folder, base, store }) => {
    const finding = interview();
    await desk.saveFinding(finding, her);
    const before = await desk.state();
    const hash = (await store.health()).dataset?.hash;
    await desk.close();
    const again = await deskIn(folder, { store, base });
    expect(await again.state()).toEqual(before);
    expect((await store.health()).dataset?.hash).toBe(hash);
    await again.close();
  }));

describe("a folder taken out", () => {
  test("holds the tables alone, and another desk takes it in", () =>
    withDesk(async ({ desk }) => {
      await desk.saveFinding(interview(), her);
      const zip = await desk.zip();
      expect(Object.keys(unzipSync(zip)).sort()).toEqual([
        "claims/desk.csv",
        "entities/organisations.csv",
        "publishers.csv",
        "sources.csv",
      ]);
      const content = Buffer.from(zip).toString("base64");
      await withDesk(async ({ desk: other, store }) => {
        const saved = await other.takeFolder({ content, conflicts: "stop", taken: [] }, "Bo");
        expect(saved.change).toBe(1);
        expect((await claimDetail(store, { id: "desk-aaaaaaaaaa" })).claim.own).toBe("desk");
        expect(await keysOf(other)).toEqual(await keysOf(desk));
        expect(await refusal(other.takeFolder({ content, conflicts: "stop", taken: [] }, "Bo"))).toEqual({
          code: "conflict",
          conflicts: [],
        });
      });
    }));

  test("with rows that differ stops with a list of them, keeps one's own or takes the other's, all or row by row", () =>
    withDesk(async ({ desk }) => {
      const finding = interview();
      await desk.saveFinding(finding, her);
      const files = unzipSync(await desk.zip());
      const changed = strFromU8(files["claims/desk.csv"] ?? new Uint8Array()).replace(
        "supplies Nova",
        "once supplied Nova",
      );
      const note = "id,about,target,text,written\nnote-9,claim,ore-001,New.,2026-11-01\n";
      const content = Buffer.from(
        zipSync({ ...files, "claims/desk.csv": Buffer.from(changed), "notes.csv": Buffer.from(note) }),
      ).toString("base64");
      const own = (await rowOf(desk, "claims", finding.id)).cells;
      const other = { ...own, statement: "Northern Rare Earth once supplied Nova Motors." };
      expect(await refusal(desk.takeFolder({ content, conflicts: "stop", taken: [] }, "Bo"))).toEqual({
        code: "conflict",
        conflicts: [{ table: "claims", key: finding.id, own, other }],
      });
      expect((await desk.state()).history).toHaveLength(1);
      await desk.takeFolder({ content, conflicts: "keep", taken: [] }, "Bo");
      expect((await rowOf(desk, "claims", finding.id)).cells).toEqual(own);
      await rowOf(desk, "notes", "note-9");
      const taken = [{ table: "claims" as const, key: finding.id }];
      await desk.takeFolder({ content, conflicts: "keep", taken }, "Bo");
      expect((await rowOf(desk, "claims", finding.id)).cells).toEqual(other);
      expect((await desk.state()).history.map(({ kind, rows }) => [kind, rows])).toEqual([
        ["folder", 1],
        ["folder", 1],
        ["add", 4],
      ]);
      await desk.undo(3, "Bo");
      await desk.takeFolder({ content, conflicts: "take", taken: [] }, "Bo");
      expect((await rowOf(desk, "claims", finding.id)).cells).toEqual(other);
    }));

  test("with faults is told by table, row and column, and not taken", () =>
    withDesk(async ({ desk }) => {
      const claims =
        "id,subject,predicate,object,statement,status,sources\nx-1,nobody,MINES,bayan-obo,S.,in-force,reuters-2025\n";
      const content = Buffer.from(zipSync({ "claims/other.csv": Buffer.from(claims) })).toString("base64");
      expect(await refusal(desk.takeFolder({ content, conflicts: "stop", taken: [] }, "Bo"))).toMatchObject({
        code: "faulty_rows",
        faults: [{ table: "claims", key: "x-1", column: "subject" }],
      });
      const damaged = Buffer.from(zipSync({ "claims/other.csv": Buffer.from(`${claims}"`) })).toString("base64");
      expect(await refusal(desk.takeFolder({ content: damaged, conflicts: "stop", taken: [] }, "Bo"))).toMatchObject({
        code: "faulty_rows",
      });
      expect(await keysOf(desk)).toEqual([]);
    }));
});

describe("a file edited by hand beside the server", () => {
  test("is read again, in the graph and in the history", () =>
    withDesk(async ({ desk, folder, store }) => {
      const finding = interview();
      await desk.saveFinding(finding, her);
      const path = join(folder, "claims/desk.csv");
      await writeFile(path, (await readFile(path, "utf8")).replace("supplies Nova", "sells to Nova"));
      const { history, in_graph } = await desk.state();
      expect([history[0]?.kind, in_graph]).toEqual(["by-hand", true]);
      expect((await claimDetail(store, { id: finding.id })).claim.statement).toContain("sells to Nova");
    }));

  test("with faults closes the desk until it is mended; nothing is overwritten and the graph keeps the last good state", () =>
    withDesk(async ({ desk, folder, store }) => {
      const finding = interview();
      await desk.saveFinding(finding, her);
      const path = join(folder, "claims/desk.csv");
      const good = await readFile(path, "utf8");
      const hash = (await store.health()).dataset?.hash;
      await writeFile(path, good.replace(",nova-motors,", ",nobody-at-all,"));
      const { why_not, faults } = await desk.state();
      expect([why_not, faults.map(({ table, key, column }) => [table, key, column])]).toEqual([
        "faults",
        [["claims", finding.id, "object"]],
      ]);
      const bad = await readFile(path, "utf8");
      expect(await refusal(desk.saveFinding(interview("desk-c", { rows: [] }), her))).toMatchObject({
        code: "desk_closed",
      });
      expect((await desk.check(interview("desk-c"), "here")).faults).toEqual([]);
      expect([await readFile(path, "utf8"), (await store.health()).dataset?.hash]).toEqual([bad, hash]);
      await writeFile(path, good);
      expect((await desk.state()).why_not).toBeNull();
    }));

  test("with faults closes the desk also if it holds nothing but notes, or no rows at all", () =>
    withDesk(async ({ desk, folder }) => {
      await desk.saveNote({ id: "note-1", about: "claim", target: "ore-001", text: "Ask." }, her);
      const path = join(folder, "notes.csv");
      const good = await readFile(path, "utf8");
      await appendFile(path, good.split("\n")[1] ?? "");
      expect(await desk.state()).toMatchObject({
        why_not: "faults",
        faults: [{ table: "notes", key: "note-1", column: "id" }],
      });
      await writeFile(path, good);
      await writeFile(join(folder, "sources.csv"), "id,titel\n");
      expect((await desk.state()).why_not).toBe("faults");
      await rm(join(folder, "sources.csv"));
      expect((await desk.state()).why_not).toBeNull();
    }));

  test("with faults before the start is left out, and the server starts without the desk's rows", () =>
    withDesk(async ({ desk, folder, base, store }) => {
      const finding = interview();
      await desk.saveFinding(finding, her);
      await desk.close();
      await appendFile(join(folder, "claims/desk.csv"), "x,y\n");
      const again = await deskIn(folder, { store, base });
      expect((await again.state()).why_not).toBe("faults");
      await expect(claimDetail(store, { id: finding.id })).rejects.toThrow("there is no claim");
      await again.close();
    }));
});

test("a second server shows the desk and says that another one writes to it, until that one has stopped", () =>
  withDesk(async ({ desk, folder, base, store }) => {
    await desk.saveFinding(interview(), her);
    const second = await deskIn(folder, { store, base });
    expect((await second.state()).why_not).toBe("locked");
    expect(await keysOf(second)).toHaveLength(4);
    expect(await refusal(second.undo(1, null))).toEqual({ code: "desk_closed" });
    await desk.close();
    expect((await second.state()).why_not).toBeNull();
    await second.close();
  }));

test("without a desk a finding is checked over the data set, and nothing can be written", () =>
  withDesk(async ({ base, store }) => {
    const off = await deskIn(null, { store, base });
    expect(await off.state()).toEqual({
      why_not: "off",
      name: null,
      tag: "",
      in_graph: false,
      rows: [],
      faults: [],
      history: [],
    });
    const { claim, sources } = await off.check(interview(), "here");
    expect([claim?.evidence, sources.map(({ id }) => id)]).toEqual([expect.any(String), ["nova-2026"]]);
    expect(await refusal(off.saveFinding(interview(), her))).toEqual({ code: "desk_closed" });
    await off.close();
  }));

test("a desk that grows too large for the memory is closed, and the graph keeps what fits", () =>
  withDesk(async ({ desk, folder, base, store }) => {
    await desk.saveFinding(interview(), her);
    await desk.close();
    const hash = (await store.health()).dataset?.hash;
    const graph = await openDeskGraph({ base, own: [], store });
    let claims = 0;
    const openGraph = async (): Promise<DeskGraph> => ({
      ...graph,
      check: (own) => {
        const { rows, faults } = graph.check(own);
        return { rows: rows === null || claims === 0 ? rows : { ...rows, claims: Array(claims) }, faults };
      },
    });
    const grown = await openDesk({ folder, openGraph, isEmbedded: true });
    claims = 10_000_000;
    const message = expect.stringContaining("has memory for only about");
    const faults = [{ table: null, key: null, column: null, message }];
    expect(await grown.check(interview("desk-b"), "here")).toMatchObject({ faults, claim: null });
    expect(await refusal(grown.saveFinding(interview("desk-b"), her))).toEqual({ code: "faulty_rows", faults });
    await writeFile(join(folder, "publishers.csv"), "publisher,kind\nMine,company\n");
    for (const _ of ["first", "again"]) expect(await grown.state()).toMatchObject({ why_not: "faults", faults });
    expect((await store.health()).dataset?.hash).toBe(hash);
    await grown.close();
    await expect(openDesk({ folder, openGraph, isEmbedded: true })).rejects.toThrow("has memory for only about");
  }));

describe("a database that is away", () => {
  /** An embedded store that can be sent away. */
  async function leavingStore(): Promise<{
    store: GraphStore;
    leave: (isAway: boolean) => void;
    changes: () => number;
  }> {
    const store = await createEmbeddedStore({ queryTimeoutMs: 10_000 });
    let isAway = false;
    let changes = 0;
    const gate = async () => {
      if (isAway) throw new StoreUnavailable("away");
    };
    return {
      leave: (away) => (isAway = away),
      changes: () => changes,
      store: {
        ...store,
        health: () => gate().then(() => store.health()),
        write: (statements) => gate().then(() => store.write(statements)),
        change: (change) =>
          gate().then(() => {
            changes += 1;
            return store.change(change);
          }),
      },
    };
  }

  test("keeps nobody from saving: the folder has the change, and the graph once the database is back", async () => {
    const { store, leave } = await leavingStore();
    await withDesk(
      async ({ desk, folder }) => {
        const heard: string[] = [];
        desk.onChange((hash) => heard.push(hash));
        leave(true);
        expect((await desk.saveFinding(interview(), her)).in_graph).toBe(false);
        expect((await desk.state()).why_not).toBeNull();
        expect(await readFile(join(folder, "claims/desk.csv"), "utf8")).toContain("Nova Motors");
        await desk.saveNote({ id: "note-1", about: "claim", target: "ore-001", text: "Later." }, her);
        leave(false);
        while (!(await desk.state()).in_graph) await new Promise((resolve) => setTimeout(resolve, 50));
        expect((await claimDetail(store, { id: "desk-aaaaaaaaaa" })).claim.own).toBe("desk");
        expect(heard.at(-1)).toBe((await store.health()).dataset?.hash);
      },
      { store },
    );
    await store.close();
  });

  test("is not asked again once the server has stopped", async () => {
    const { store, leave, changes } = await leavingStore();
    await withDesk(
      async ({ desk }) => {
        leave(true);
        await desk.saveFinding(interview(), her);
        await desk.close();
        leave(false);
        const before = changes();
        await new Promise((resolve) => setTimeout(resolve, 2500));
        expect(changes()).toBe(before);
      },
      { store },
    );
    await store.close();
  });
});

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
