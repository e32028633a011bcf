import type { Element } from "@xmldom/xmldom";
import { claimGrade } from "../../../../../client/src/model/claim/gradeText.ts";
import { markedStatement } from "../../../../../client/src/model/claim/statement.ts";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { limitsOf } from "../../../../../client/src/papers/briefing/limitsOf.ts";
import { writeXlsx } from "../../../../../client/src/papers/formats/xlsx/writeXlsx.ts";
import { frozenBriefing } from "../../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../../support/records/briefingOf.ts";
import { OfficeFile, textIn } from "../../../../support/records/officeFile.ts";
import { keptByCells, testOnRealBriefings } from "../../../../support/records/realBriefings.ts";
import { sheets } from "./sheets.ts";

testOnRealBriefings(
  "every entity, claim and source is a row of its sheet, with its values and types",
  async (briefing) => {
    const { Entities, Claims, Sources } = await sheets(writeXlsx(briefing));
    expect(Entities?.map((row) => [row.ID, row.Name, row["Chinese name"], row.Latitude])).toEqual(
      briefing.entities.map(({ id, name, name_zh, lat }) => [id, kept(name), kept(name_zh), lat]),
    );
    expect(
      Claims?.map((row) => [row["No."], row["Claim ID"], row.Statement, row["Share held, %"], row.Figure, row.Since]),
    ).toEqual(
      briefing.claims.map(({ number, claim }) => [
        number,
        claim.id,
        kept(markedStatement(claim)),
        claim.share_pct,
        claim.quantity,
        day(claim.since),
      ]),
    );
    expect(Sources?.map((row) => [row["No."], row["Source ID"], row.Title, row.Published])).toEqual(
      briefing.sources.map(({ number, source }) => [
        `S${number}`,
        source.id,
        kept(source.title),
        day(source.published),
      ]),
    );
  },
);

testOnRealBriefings("evidence has a row for each claim and each of its sources, for or against", async (briefing) => {
  const { Evidence } = await sheets(writeXlsx(briefing));
  expect(
    Evidence?.map((row) => [row["Claim ID"], row["Source ID"], row["For or against"], row["Counts as independent"]]),
  ).toEqual(
    briefing.claims.flatMap(({ claim }) => [
      ...claim.sources.map((id) => [claim.id, id, "for", claim.independent_sources.includes(id) ? "yes" : "no"]),
      ...claim.disputed_by.map((id) => [claim.id, id, "against", null]),
    ]),
  );
});

testOnRealBriefings(
  "evidence tells how each source counts, and what was found when it was read again",
  async (briefing) => {
    const { Evidence } = await sheets(writeXlsx(briefing));
    const claims = new Map(briefing.claims.map(({ claim }) => [claim.id, claim]));
    for (const row of Evidence ?? []) {
      const claim = claims.get(String(row["Claim ID"]));
      const counts = row["Counts as independent"];
      const isNotCounted = counts === null || claim?.evidence === "assessed";
      const how = isNotCounted ? /^null$/ : counts === "yes" ? /^Counts/ : /^Left out: /;
      expect(String(row["How it counts"])).toMatch(how);
      expect(row.Found !== null).toBe(claim?.check_sources.includes(String(row["Source ID"])));
      expect(row["Last read again"] !== null).toBe(row.Found !== null);
    }
  },
);

testOnRealBriefings("the workbook says where it comes from, and how its claims are graded", async (briefing) => {
  const { About } = await sheets(writeXlsx(briefing));
  const told = About?.map(({ Content }) => Content);
  expect(told).toEqual(expect.arrayContaining([briefing.link, briefing.hash]));
  const text = told?.join("\n");
  for (const part of [`version ${briefing.dataset.version}`, "CC BY 4.0", "Two or more independent voices support it."])
    expect(text).toContain(part);
});

testOnRealBriefings("no cell is a formula, and each link leads to an address of the web", async (briefing) => {
  const file = new OfficeFile(writeXlsx(briefing));
  const count = file.elements("xl/workbook.xml", "sheet").length;
  for (const sheet of Array.from({ length: count }, (_, place) => place + 1)) {
    const part = `xl/worksheets/sheet${sheet}.xml`;
    expect(file.elements(part, "f")).toEqual([]);
    if (file.elements(part, "hyperlink").length === 0) continue;
    const relations = new Map([...file.relations(part)].filter(([id]) => id !== "rIdTable"));
    const targets = file.elements(part, "hyperlink").map((link) => relations.get(link.getAttribute("r:id") ?? ""));
    expect(targets.filter((target) => !/^https?:/.test(target ?? ""))).toEqual([]);
    expect(targets.length).toBe(relations.size);
  }
  const addresses = briefing.sources.filter(({ source }) => source.url !== null);
  expect(file.elements(`xl/worksheets/sheet${count - 3}.xml`, "hyperlink")).toHaveLength(
    briefing.sources.length + addresses.length,
  );
});

describe("a workbook", () => {
  afterEach(() => setLanguage("en"));

  test("has on each sheet a head that stays, and prints it on every page, one page wide, of columns that fit", async () => {
    const file = new OfficeFile(writeXlsx(await frozenBriefing(briefingViews[3], { paper: "letter" })));
    const names = file.elements("xl/workbook.xml", "definedName").map((one) => [one.getAttribute("name"), textIn(one)]);
    expect(names.filter(([name]) => name === "_xlnm.Print_Titles")).toHaveLength(6);
    const areas = names.flatMap(([name, area = ""]) => (name === "_xlnm.Print_Area" ? String(area) : []));
    for (const [place, area] of areas.entries()) {
      const part = `xl/worksheets/sheet${place + 1}.xml`;
      expect(file.elements(part, "pane")[0]?.getAttribute("state")).toBe("frozen");
      const page = file.elements(part, "pageSetup")[0];
      expect(["paperSize", "orientation", "fitToWidth"].map((name) => page?.getAttribute(name))).toEqual([
        "1",
        "landscape",
        "1",
      ]);
      const widths = file.elements(part, "col").map((column) => Number(column.getAttribute("width")));
      const last = area.match(/:\$([A-Z]+)\$/)?.[1] ?? "";
      const printed = [...last].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      expect(widths.slice(0, printed).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(205);
    }
    expect(file.text("docProps/core.xml")).toContain("2026-11-25T12:00:00Z</dcterms:created>");
  });

  test("has its records as tables of Excel, with the heads of their sheets, each column once", async () => {
    const file = new OfficeFile(writeXlsx(await frozenBriefing(briefingViews[3])));
    const texts = file.elements("xl/sharedStrings.xml", "si").map(textIn);
    for (const sheet of [1, 2, 3, 4]) {
      const part = `xl/worksheets/sheet${sheet}.xml`;
      const table =
        file
          .relations(part)
          .get(file.elements(part, "tablePart")[0]?.getAttribute("r:id") ?? "")
          ?.replace("..", "xl") ?? "";
      const [whole] = file.elements(table, "table");
      const rows = file.elements(part, "row");
      expect(whole?.getAttribute("ref")).toMatch(new RegExp(`^A1:[A-Z]+${rows.length}$`));
      const heads = [...(rows[0]?.getElementsByTagName("v") ?? [])].map((cell) => texts[Number(textIn(cell))]);
      const named = file.elements(table, "tableColumn").map((column) => column.getAttribute("name"));
      expect(named).toEqual(heads);
      expect(new Set(named.map((name) => name?.toLowerCase())).size).toBe(named.length);
      expect(file.text("[Content_Types].xml")).toContain(`PartName="/${table}"`);
    }
  });

  test("shows each grade in its colour, and in words", async () => {
    const briefing = await frozenBriefing(briefingViews[60]);
    const file = new OfficeFile(writeXlsx(briefing));
    const texts = file.elements("xl/sharedStrings.xml", "si").map(textIn);
    const fills = file.elements("xl/styles.xml", "fill").map(textOfFill);
    const [, ...xfs] = file.elements("xl/styles.xml", "cellXfs")[0]?.getElementsByTagName("xf") ?? [];
    const column = file
      .elements("xl/worksheets/sheet2.xml", "c")
      .filter((cell) => /^F\d/.test(cell.getAttribute("r") ?? ""))
      .slice(1);
    const shown = column.map((cell) => ({
      words: texts[Number(textIn(cell))],
      colour: fills[Number(xfs[Number(cell.getAttribute("s")) - 1]?.getAttribute("fillId"))],
    }));
    expect(shown.map(({ words }) => words)).toEqual(briefing.claims.map(({ claim }) => claimGrade(claim)));
    const colours = new Map(briefing.claims.map(({ claim }, place) => [claim.evidence, shown[place]?.colour]));
    expect(shown.map(({ colour }) => colour)).toEqual(briefing.claims.map(({ claim }) => colours.get(claim.evidence)));
    expect(new Set(colours.values()).size).toBe(colours.size);
  });

  test("says on a sheet of its own what the view cannot tell", async () => {
    const briefing = await frozenBriefing(briefingViews[3]);
    const { Limits } = await sheets(writeXlsx(briefing));
    expect(Limits?.map((row) => row["What this cannot tell you"])).toEqual(limitsOf(briefing));
    expect(limitsOf(briefing).length).toBeGreaterThan(1);
  });

  test("is equal to the byte where the briefing is", async () => {
    const briefing = await frozenBriefing(briefingViews[3]);
    expect(Buffer.compare(writeXlsx(briefing), writeXlsx(briefing))).toBe(0);
  });

  test("speaks Chinese where the interface does", async () => {
    await setLanguage("zh");
    const workbook = await sheets(writeXlsx(await frozenBriefing(briefingViews[3])));
    expect(Object.keys(workbook)).toEqual(["实体", "论断", "来源", "证据", "局限", "说明"]);
    expect(workbook.论断?.[0]?.证据).toMatch(/多方印证|单一来源|自述|有争议|本库评估/);
  });
});

/** The colour of a fill of cells. */
function textOfFill(fill: Element): string | null {
  return fill.getElementsByTagName("fgColor")[0]?.getAttribute("rgb") ?? null;
}

/** Empty texts are written as empty cells. */
function kept(text: string | null): string | null {
  return text === null ? null : keptByCells(text) || null;
}

/** A date as read back: the first day of what is known. */
function day(date: string | null): Date | null {
  return date === null ? null : new Date(`${date}-01-01`.slice(0, 10));
}
