import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DeskWatch } from "../../../server/src/contract/index.ts";
import type { Desk } from "../../../server/src/desk/Desk.ts";
import { pageHeaders, send } from "../../support/desk/deskRequests.ts";
import { refusal } from "../../support/desk/refusal.ts";
import { deskIn } from "../../support/engines/deskIn.ts";
import { testApp } from "../../support/engines/testApp.ts";
import { her, interview, withDesk } from "../../support/records/openedDesk.ts";

const path = "/api/desk/watches";
const nobody = { who: null, knownAs: null };
const saw = { version: "2026.12.2", day: "2026-11-12" };
const watch = (id: string, more: Partial<DeskWatch> = {}): DeskWatch => ({
  address: `/explore?s=${id}*&sel=${id}`,
  title: id,
  seen: saw,
  claims: [],
  ...more,
});
const many = (count: number) => Array.from({ length: count }, (_, at) => watch(`firm-${at}`));

async function watched(desk: Desk) {
  const { rows } = await desk.state();
  return rows.flatMap(({ table, cells }) => (table === "watches" ? [cells] : []));
}

async function asZip(desk: Desk): Promise<string> {
  return Buffer.from(await desk.zip()).toString("base64");
}

test("what is watched is a file of the desk, with its history, whose every change is undone", () =>
  withDesk(async ({ desk, folder }) => {
    const answer = watch("northern-rare-earth", { claims: ["bao-001", "bao-002"] });
    await desk.changeWatches({ put: [answer, watch("china")], drop: [] }, nobody);
    const now = { version: "2027.1", day: "2026-12-01" };
    const seen = await desk.changeWatches({ put: [{ ...answer, seen: now, claims: ["bao-001"] }], drop: [] }, nobody);
    const dropped = await desk.changeWatches({ put: [], drop: [answer.address] }, nobody);
    expect(await readFile(join(folder, "watches.csv"), "utf8")).toBe(
      `address,title,who,version,day,claims\n${watch("china").address},china,,2026.12.2,2026-11-12,\n`,
    );
    expect((await desk.state()).history.map(({ kind, summary, rows }) => [kind, summary, rows])).toEqual([
      ["unwatch", "northern-rare-earth", 1],
      ["seen", "northern-rare-earth", 1],
      ["watch", "northern-rare-earth, china", 2],
    ]);
    // None of it is in the graph.
    expect((await desk.state()).rows.map(({ table }) => table)).toEqual(["watches"]);

    await desk.undo(dropped.change, null);
    expect((await watched(desk))[1]).toMatchObject({ address: answer.address, day: now.day, claims: "bao-001" });
    await desk.undo(seen.change, null);
    expect((await watched(desk))[1]).toMatchObject({ day: saw.day, claims: "bao-001;bao-002" });
    await desk.undo(1, null);
    expect(await watched(desk)).toEqual([]);
  }));

test("another server over the same folder tells what is watched, and watches once the first has ended", () =>
  withDesk(async ({ desk, folder, base, store }) => {
    await desk.changeWatches({ put: [watch("china")], drop: [] }, nobody);
    const other = await deskIn(folder, { store, base });
    await desk.changeWatches({ put: [watch("lynas")], drop: [] }, nobody);
    const titles = async () => (await watched(other)).map(({ title }) => title);
    expect([(await other.state()).why_not, await titles()]).toEqual(["locked", ["china", "lynas"]]);
    await desk.close();
    await other.changeWatches({ put: [], drop: [watch("china").address] }, nobody);
    expect(await titles()).toEqual(["lynas"]);
    await other.close();
  }));

test("readers whom the login names watch each their own; without names all watch the same", () =>
  withDesk(async ({ desk }) => {
    const proxy = { kind: "proxy", header: "X-User" } as const;
    const { app } = testApp({ desk, access: proxy });
    const put = async (user: string, body: unknown) =>
      (await send(app, await pageHeaders(app, { "X-User": user }), { method: "post", path, body })).status;
    expect(await put("ada", { put: [watch("china")] })).toBe(200);
    expect(await put("bo", { put: [watch("china", { seen: { ...saw, day: "2026-12-01" } })] })).toBe(200);
    const days = async () => (await watched(desk)).map(({ who, day }) => [who, day]);
    expect(await days()).toEqual([
      ["ada", "2026-11-12"],
      ["bo", "2026-12-01"],
    ]);
    expect(await put("bo", { drop: [watch("china").address] })).toBe(200);
    expect(await days()).toEqual([["ada", "2026-11-12"]]);

    const open = testApp({ desk });
    for (const who of ["Cy", "Di"]) {
      const headers = await pageHeaders(open.app, { "X-Atlas-Who": who });
      await send(open.app, headers, { method: "post", path, body: { put: [watch("china")] } });
    }
    expect(await days()).toEqual([
      ["ada", "2026-11-12"],
      [undefined, "2026-11-12"],
    ]);
  }));

test("what cannot be watched is refused by the name of the field, and nothing is kept of it", () =>
  withDesk(async ({ desk }) => {
    const { app } = testApp({ desk });
    const headers = await pageHeaders(app);
    const bad: [body: unknown, message: RegExp][] = [
      [{ put: [watch("x", { address: "https://evil.example/" })] }, /^put\[0\]\.address: expected path and query/],
      [{ put: [watch("x", { title: "" })] }, /^put\[0\]\.title: /],
      [{ put: [watch("x", { seen: { ...saw, day: "2026-02-30" } })] }, /^put\[0\]\.seen\.day: /],
      [{ put: [watch("x", { claims: ["Bao 1"] })] }, /^put\[0\]\.claims\[0\]: /],
      [{ put: many(101) }, /^put: /],
      [{}, /^put, drop: expected a page/],
    ];
    for (const [body, message] of bad) {
      const { status, body: answer } = await send(app, headers, { method: "post", path, body });
      expect([status, answer.error.code, answer.error.message]).toEqual([
        400,
        "bad_request",
        expect.stringMatching(message),
      ]);
    }
    expect(await watched(desk)).toEqual([]);
    await desk.changeWatches({ put: many(100), drop: [] }, nobody);
    const full = await send(app, headers, { method: "post", path, body: { put: [watch("one-more")] } });
    expect([full.status, full.body.error.message]).toEqual([
      400,
      "put: expected at most 100 watched pages, there would be 101",
    ]);
    const [first] = many(1);
    const swapped = { put: [watch("one-more")], drop: [first?.address] };
    expect((await send(app, headers, { method: "post", path, body: swapped })).status).toBe(200);
  }));

test("a file with faults from an edit by hand is told by line and column, and waits until it is mended", () =>
  withDesk(async ({ desk, folder }) => {
    await desk.changeWatches({ put: [watch("china")], drop: [] }, nobody);
    const file = join(folder, "watches.csv");
    const whole = await readFile(file, "utf8");
    const row = whole.split("\n")[1] ?? "";
    await writeFile(
      file,
      `${whole}https://evil.example,x,,2027.1,12 May,\n${row.replace("china,,", "china again,,")}\n`,
    );
    const { faults, why_not } = await desk.state();
    expect(why_not).toBe("faults");
    expect(faults.map(({ table, column, message }) => [table, column, message])).toEqual([
      ["watches", "address", expect.stringContaining("expected path and query of a page")],
      ["watches", "day", expect.stringContaining("expected a day YYYY-MM-DD")],
      ["watches", "address", expect.stringContaining("is watched by the same reader above")],
    ]);
    expect(await refusal(desk.changeWatches({ put: [watch("lynas")], drop: [] }, nobody))).toMatchObject({
      code: "desk_closed",
    });
    await writeFile(file, whole.replace("2026-11-12", "2026-11-30"));
    expect((await watched(desk)).map(({ day }) => day)).toEqual(["2026-11-30"]);
  }));

test("a colleague's watches come in only if one says so, as one's own, each from the day on which it was seen there", () =>
  withDesk(({ desk: theirs }) =>
    withDesk(async ({ desk: mine }) => {
      await theirs.saveFinding(interview(), her);
      const older = { ...saw, day: "2026-10-01" };
      await theirs.changeWatches({ put: [watch("china", { seen: older })], drop: [] }, { who: "Ada", knownAs: "ada" });
      await theirs.changeWatches({ put: [watch("lynas", { seen: older })], drop: [] }, { who: "Cy", knownAs: "cy" });
      await mine.changeWatches({ put: [watch("china")], drop: [] }, nobody);
      const content = await asZip(theirs);
      const preview = await mine.previewFolder({ content }, null);
      expect(
        preview.fresh.flatMap(({ table, cells, by }) => (table === "watches" ? [[cells.title, by.who]] : [])),
      ).toEqual([["lynas", "Cy"]]);
      // What both watch is no conflict: each keeps what each has seen.
      expect([preview.same, preview.differing]).toEqual([1, []]);

      const choice = { content, conflicts: "stop" as const, taken: [], both: [] };
      await mine.takeFolder({ ...choice, watches: false }, nobody);
      expect((await watched(mine)).map(({ title }) => title)).toEqual(["china"]);
      const { change } = await mine.takeFolder({ ...choice, watches: true }, nobody);
      const days = async (desk: Desk) => (await watched(desk)).map(({ title, who, day }) => [title, who, day]);
      const both = [
        ["china", undefined, "2026-11-12"],
        ["lynas", undefined, "2026-10-01"],
      ];
      expect(await days(mine)).toEqual(both);

      // Back on a desk that knows its readers, they are those of whoever takes them in.
      await theirs.takeFolder({ ...choice, content: await asZip(mine), watches: true }, { who: "Bo", knownAs: "bo" });
      expect((await days(theirs)).filter(([, who]) => who === "bo")).toEqual([
        ["china", "bo", "2026-11-12"],
        ["lynas", "bo", "2026-10-01"],
      ]);
      await mine.undo(change, null);
      expect(await days(mine)).toEqual(both.slice(0, 1));
    }),
  ));
