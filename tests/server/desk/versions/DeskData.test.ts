import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ServedReleases } from "../../../../server/src/desk/versions/ServedReleases.ts";
import { claimDetail } from "../../../../server/src/graph/claims.ts";
import { changesSince } from "../../../../server/src/releases/changesSince.ts";
import { createEmbeddedStore } from "../../../../server/src/store/embedded/embeddedStore.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { deskIn } from "../../../support/engines/deskIn.ts";
import { her, interview, type OpenedDesk, withDesk } from "../../../support/records/openedDesk.ts";
import { firstVersion, nextVersion, packageOf, packageWith } from "../../../support/records/versions.ts";

const files = firstVersion();
let next: Uint8Array;
let content: string;
beforeAll(async () => {
  next = await packageOf(nextVersion());
  content = Buffer.from(next).toString("base64");
});

const dataOf = ({ desk }: Pick<OpenedDesk, "desk">) => {
  if (desk.data === null) throw new Error("the desk takes no versions");
  return desk.data;
};
const versionOf = async (store: GraphStore) => (await store.health()).dataset?.version;
const asked = {
  limit: 50,
  offset: 0,
  kinds: [],
  predicates: [],
  types: [],
  impacts: [],
  entities: [],
  countries: [],
  steps: [],
};

test("a preview says what a package is and changes, and changes nothing", () =>
  withDesk(
    async (opened) => {
      const preview = await dataOf(opened).preview(content);
      expect(preview).toMatchObject({
        served: { version: "2026.11", date: "2026-11-25" },
        version: { version: "2026.12", date: "2026-12-20" },
        order: "newer",
        entity_counts: { removed: 0, added: 0, renamed: 1 },
        faults: [],
      });
      const counts = Object.fromEntries(preview.kinds.map(({ kind, count }) => [kind, count]));
      expect(counts).toEqual({ gone: 1, ended: 1, regraded: 1, figures: 1, added: 1, other: 0 });
      expect(preview.changes.map(({ id }) => id)).toEqual(["ore-007", "ore-002", "ore-001", "ore-004"]);
      expect(await versionOf(opened.store)).toBe("2026.11");
      expect(await readdir(opened.folder).catch(() => "no folder")).toBe("no folder");
    },
    { files },
  ));

test("a package is taken in whole, own claims stay, and the version before comes back by one step", () =>
  withDesk(
    async (opened) => {
      const { desk, store } = opened;
      await desk.saveFinding(interview(), her);
      const before = (await store.health()).dataset?.hash;
      const state = await dataOf(opened).take({ content, older: false, aside: false }, "Ada");
      expect(state).toMatchObject({ served: { version: "2026.12" }, before: { version: "2026.11" }, who: "Ada" });
      expect(await versionOf(store)).toBe("2026.12");
      expect((await claimDetail(store, { id: "ore-008" })).claim.statement).toBe("MP Materials makes NdPr oxide.");
      expect((await claimDetail(store, { id: interview().id })).claim.own).toBe("desk");
      await expect(claimDetail(store, { id: "ore-007" })).rejects.toMatchObject({ code: "not_found" });
      expect(await desk.state()).toMatchObject({ why_not: null, in_graph: true, faults: [] });

      expect(await dataOf(opened).back({ to: "2026.11", aside: false }, null)).toMatchObject({
        served: { version: "2026.11" },
        before: { version: "2026.12" },
      });
      expect((await store.health()).dataset?.hash).toBe(before);
      await expect(dataOf(opened).back({ to: "2026.11", aside: false }, null)).rejects.toMatchObject({
        code: "conflict",
      });
      expect(await dataOf(opened).back({ to: "2026.12", aside: false }, null)).toMatchObject({
        served: { version: "2026.12" },
      });
      expect(await versionOf(store)).toBe("2026.12");
    },
    { files },
  ));

test("after a restart the version that was taken is served, and “What changed” compares the one before with it", () =>
  withDesk(
    async (opened) => {
      const { desk, folder, base } = opened;
      await dataOf(opened).take({ content, older: false, aside: false }, null);
      await desk.close();
      const store = await createEmbeddedStore({ queryTimeoutMs: 10_000 });
      const again = await deskIn(folder, { store, base });
      expect(await versionOf(store)).toBe("2026.12");
      const releases = await ServedReleases.open({ desk: folder, program: base });
      expect(releases.list.map(({ version }) => version)).toEqual(["2026.11", "2026.12"]);
      const { kinds } = await changesSince(store, releases, { ...asked, from: "2026.11" });
      expect(kinds.find(({ kind }) => kind === "removed")?.count).toBe(1);
      await again.close();
      await store.close();
    },
    { files },
  ));

test("own claims on what is renamed, and corrections of what changes, are named", () =>
  withDesk(
    async (opened) => {
      const claim = { ...interview().claim, subject: "mp-materials", statement: "MP supplies Nova Motors." };
      await opened.desk.saveFinding(interview("desk-bbbbbbbbbb", { claim }), her);
      const { touched } = await dataOf(opened).preview(content);
      expect(touched).toEqual([{ id: "desk-bbbbbbbbbb", statement: claim.statement, how: "renamed" }]);
    },
    { files },
  ));

test("the same version is no news, an older one is taken only if it is meant, and another content of a release never", () =>
  withDesk(
    async (opened) => {
      await dataOf(opened).take({ content, older: false, aside: false }, "Ada");
      const when = (await dataOf(opened).state()).when;
      expect(await dataOf(opened).take({ content, older: false, aside: false }, "Bea")).toMatchObject({
        who: "Ada",
        when,
      });

      const first = Buffer.from(await packageOf(firstVersion())).toString("base64");
      expect((await dataOf(opened).preview(first)).order).toBe("older");
      await expect(dataOf(opened).take({ content: first, older: false, aside: false }, null)).rejects.toMatchObject({
        message: expect.stringMatching(/^The package is older than version 2026\.12 of 2026-12-20, which is served\./),
      });
      expect(await dataOf(opened).take({ content: first, older: true, aside: false }, null)).toMatchObject({
        served: { version: "2026.11" },
      });
      const altered = {
        ...nextVersion(),
        "claims/ore.csv": nextVersion()["claims/ore.csv"]?.replace("1500", "1600") ?? "",
      };
      const other = Buffer.from(await packageOf(altered)).toString("base64");
      await expect(dataOf(opened).take({ content: other, older: false, aside: false }, null)).rejects.toMatchObject({
        code: "conflict",
      });
    },
    { files },
  ));

test("a package with a fault changes nothing", () =>
  withDesk(
    async (opened) => {
      const faulty = packageWith(next, "claims/ore.csv", (text) => text.replace("in-force,37", "in-force,140"));
      const torn = next.subarray(0, next.length / 2);
      for (const bytes of [faulty, torn]) {
        const request = { content: Buffer.from(bytes).toString("base64"), older: false, aside: false };
        await expect(dataOf(opened).take(request, null)).rejects.toMatchObject({ code: "faulty_rows" });
      }
      expect(await versionOf(opened.store)).toBe("2026.11");
    },
    { files },
  ));

test("a folder that cannot be written is told, and the version stays", () =>
  withDesk(
    async (opened) => {
      // A file in the place of the folder, as root may write anywhere else.
      await mkdir(opened.folder, { recursive: true });
      await writeFile(join(opened.folder, ".data"), "");
      await expect(dataOf(opened).take({ content, older: false, aside: false }, null)).rejects.toMatchObject({
        code: "storage_failed",
      });
      expect(await versionOf(opened.store)).toBe("2026.11");
      await rm(join(opened.folder, ".data"));
      expect(await dataOf(opened).take({ content, older: false, aside: false }, null)).toMatchObject({
        served: { version: "2026.12" },
      });
    },
    { files },
  ));

test("a second server with the same desk follows, forward and back", () =>
  withDesk(
    async (opened) => {
      const { folder, base } = opened;
      await opened.desk.saveFinding(interview(), her);
      const store = await createEmbeddedStore({ queryTimeoutMs: 10_000 });
      const second = await deskIn(folder, { store, base });
      await dataOf(opened).take({ content, older: false, aside: false }, null);
      expect(await versionOf(store)).toBe("2026.11");
      await dataOf({ desk: second }).followOthers();
      expect(await versionOf(store)).toBe("2026.12");
      expect((await claimDetail(store, { id: interview().id })).claim.own).toBe("desk");
      await expect(dataOf({ desk: second }).back({ to: "2026.11", aside: false }, null)).rejects.toMatchObject({
        code: "desk_closed",
      });
      await dataOf(opened).back({ to: "2026.11", aside: false }, null);
      await dataOf({ desk: second }).followOthers();
      expect(await versionOf(store)).toBe("2026.11");
      await second.close();
      await store.close();
    },
    { files },
  ));

test("a program that brings a newer version than the one that was taken serves its own", () =>
  withDesk(
    async (opened) => {
      const { folder, base } = opened;
      await dataOf(opened).take({ content, older: false, aside: false }, null);
      for (const [path, text] of Object.entries(nextVersion("2027.1", "2027-01-15")))
        await writeFile(join(base, path), text);
      const releases = await ServedReleases.open({ desk: folder, program: base });
      expect(releases.served).toMatchObject({ folder: base, before: { name: expect.stringContaining("2026.12-") } });
    },
    { files },
  ));

test("only the version that is served and the one before are kept", () =>
  withDesk(
    async (opened) => {
      const versions = [nextVersion(), nextVersion("2027.1", "2027-01-15"), nextVersion("2027.2", "2027-02-15")];
      for (const version of versions) {
        const request = {
          content: Buffer.from(await packageOf(version)).toString("base64"),
          older: false,
          aside: false,
        };
        await dataOf(opened).take(request, null);
      }
      const kept = await readdir(join(opened.folder, ".data"));
      expect(kept.sort().map((name) => name.replace(/-.*/, ""))).toEqual(["2027.1", "2027.2", "served.json"]);
      const pointer = await readFile(join(opened.folder, ".data/served.json"), "utf8");
      expect(JSON.parse(pointer)).toMatchObject({ folder: kept[1], before: kept[0] });
    },
    { files },
  ));
