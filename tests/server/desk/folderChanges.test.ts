import { strFromU8, unzipSync, zipSync } from "fflate";
import { claimDetail } from "../../../server/src/graph/claims.ts";
import { refusal } from "../../support/desk/refusal.ts";
import { keysOf, rowOf } from "../../support/desk/rowOf.ts";
import { her, interview, withDesk } from "../../support/records/openedDesk.ts";

/** No row that differs is chosen. */
const none = { taken: [], both: [], watches: false };

const claimOf = (statement: string) => {
  const { claim } = interview();
  return interview(undefined, { claim: { ...claim, statement } });
};

describe("two desks that changed the same claim", () => {
  const [hers, his] = [
    "Northern Rare Earth supplies Nova Motors with alloy.",
    "Northern Rare Earth sold Nova Motors ore.",
  ];

  /** Both desks after the second has taken the first in, and the first what the second had before. */
  const exchanged = (first: "hers" | "his") =>
    withDesk(({ desk: one }) =>
      withDesk(async ({ desk: two }) => {
        const [ada, bo] = [
          { who: "Ada", seen: null },
          { who: "Bo", seen: null },
        ];
        await one.saveFinding(claimOf(hers), ada);
        await two.saveFinding(claimOf(his), bo);
        const [ofOne, ofTwo] = await Promise.all(
          [one, two].map(async (desk) => Buffer.from(await desk.zip()).toString("base64")),
        );
        const both = [{ table: "claims" as const, key: interview().id }];
        const take = (desk: typeof one, content = "") =>
          desk.takeFolder({ content, conflicts: "keep", ...none, both }, { who: "Cy", knownAs: null });
        const whenIn = async (desk: typeof one) =>
          (await desk.state()).rows.find(({ table }) => table === "claims")?.when;
        const written = { hers: await whenIn(one), his: await whenIn(two) };
        if (first === "hers") await take(two, ofOne);
        await take(one, ofTwo);
        if (first === "his") await take(two, ofOne);
        const claims = async (desk: typeof one) =>
          (await desk.state()).rows
            .filter(({ table }) => table === "claims")
            .map(({ cells, who, when }) => ({
              statement: cells.statement,
              who,
              isHers: when === written.hers,
              isHis: when === written.his,
            }))
            .toSorted((left, right) => ((left.who ?? "") < (right.who ?? "") ? -1 : 1));
        return [await claims(one), await claims(two)];
      }),
    );

  test.each(["hers", "his"] as const)(
    "lose nothing when %s is taken in first, and who wrote each and when is kept",
    async (first) => {
      const all = [
        { statement: hers, who: "Ada", isHers: true, isHis: false },
        { statement: his, who: "Bo", isHers: false, isHis: true },
      ];
      expect(await exchanged(first)).toEqual([all, all]);
    },
  );

  test("show before they are taken in what comes, by whom, and what differs", () =>
    withDesk(({ desk: one }) =>
      withDesk(async ({ desk: two }) => {
        await one.saveFinding(claimOf(hers), { who: "Ada", seen: null });
        await one.saveNote(
          { id: "note-1", about: "claim", target: interview().id, text: "Ask." },
          { who: "Ada", seen: null },
        );
        await two.saveFinding(claimOf(his), { who: "Bo", seen: null });
        const content = Buffer.from(await one.zip()).toString("base64");
        const preview = await two.previewFolder({ content }, null);
        expect(preview).toMatchObject({
          fresh: [{ table: "notes", key: "note-1", by: { who: "Ada" } }],
          same: 3,
          differing: [
            { own: { statement: his }, other: { statement: hers }, own_by: { who: "Bo" }, other_by: { who: "Ada" } },
          ],
          faults: [],
        });
        expect((await two.state()).history.length).toBe(1);
      }),
    ));
});

describe("a folder taken out", () => {
  test("holds the tables alone, and another desk takes it in", () =>
    withDesk(async ({ desk }) => {
      await desk.saveFinding(interview(), her);
      const zip = await desk.zip();
      expect(Object.keys(unzipSync(zip)).sort()).toEqual([
        "authors.jsonl",
        "claims/desk.csv",
        "entities/organisations.csv",
        "publishers.csv",
        "sources.csv",
      ]);
      const content = Buffer.from(zip).toString("base64");
      await withDesk(async ({ desk: other, store }) => {
        const saved = await other.takeFolder({ content, conflicts: "stop", ...none }, { who: "Bo", knownAs: null });
        expect(saved.change).toBe(1);
        expect((await claimDetail(store, { id: "desk-aaaaaaaaaa" })).claim.own).toBe("desk");
        expect(await keysOf(other)).toEqual(await keysOf(desk));
        expect(
          await refusal(other.takeFolder({ content, conflicts: "stop", ...none }, { who: "Bo", knownAs: null })),
        ).toEqual({
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
      expect(
        await refusal(desk.takeFolder({ content, conflicts: "stop", ...none }, { who: "Bo", knownAs: null })),
      ).toEqual({
        code: "conflict",
        conflicts: [expect.objectContaining({ table: "claims", key: finding.id, own, other })],
      });
      expect((await desk.state()).history).toHaveLength(1);
      await desk.takeFolder({ content, conflicts: "keep", ...none }, { who: "Bo", knownAs: null });
      expect((await rowOf(desk, "claims", finding.id)).cells).toEqual(own);
      await rowOf(desk, "notes", "note-9");
      const taken = [{ table: "claims" as const, key: finding.id }];
      await desk.takeFolder({ content, conflicts: "keep", ...none, taken }, { who: "Bo", knownAs: null });
      expect((await rowOf(desk, "claims", finding.id)).cells).toEqual(other);
      expect((await desk.state()).history.map(({ kind, rows }) => [kind, rows])).toEqual([
        ["folder", 1],
        ["folder", 1],
        ["add", 4],
      ]);
      await desk.undo(3, "Bo");
      await desk.takeFolder({ content, conflicts: "take", ...none }, { who: "Bo", knownAs: null });
      expect((await rowOf(desk, "claims", finding.id)).cells).toEqual(other);
    }));

  test("with faults is told by table, row and column, and not taken", () =>
    withDesk(async ({ desk }) => {
      const claims =
        "id,subject,predicate,object,statement,status,sources\nx-1,nobody,MINES,bayan-obo,S.,in-force,reuters-2025\n";
      const content = Buffer.from(zipSync({ "claims/other.csv": Buffer.from(claims) })).toString("base64");
      expect(
        await refusal(desk.takeFolder({ content, conflicts: "stop", ...none }, { who: "Bo", knownAs: null })),
      ).toMatchObject({
        code: "faulty_rows",
        faults: [{ table: "claims", key: "x-1", column: "subject" }],
      });
      const damaged = Buffer.from(zipSync({ "claims/other.csv": Buffer.from(`${claims}"`) })).toString("base64");
      expect(
        await refusal(desk.takeFolder({ content: damaged, conflicts: "stop", ...none }, { who: "Bo", knownAs: null })),
      ).toMatchObject({
        code: "faulty_rows",
      });
      expect(await keysOf(desk)).toEqual([]);
    }));
});
