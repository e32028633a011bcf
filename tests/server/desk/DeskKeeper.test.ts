import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openDesk } from "../../../server/src/desk/openDesk.ts";
import { type DeskGraph, openDeskGraph } from "../../../server/src/desk/openDeskGraph.ts";
import { claimDetail } from "../../../server/src/graph/claims.ts";
import { refusal } from "../../support/desk/refusal.ts";
import { keysOf } from "../../support/desk/rowOf.ts";
import { deskIn } from "../../support/engines/deskIn.ts";
import { her, interview, withDesk } from "../../support/records/openedDesk.ts";

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
