import type { Briefing } from "../../../../../client/src/briefing/Briefing.ts";
import { keyFiguresOf } from "../../../../../client/src/briefing/document/keyFigures.ts";
import { keyClaims } from "../../../../../client/src/briefing/formats/pptx/keyClaims.ts";
import { writePptx } from "../../../../../client/src/briefing/formats/pptx/writePptx.ts";
import { setLanguage } from "../../../../../client/src/words/language.ts";
import type { GraphStore } from "../../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { OfficeFile, textIn } from "../../../../support/records/officeFile.ts";
import { briefingViews, realBriefing } from "../../../../support/records/realBriefing.ts";
import { realRows } from "../../../../support/records/realRows.ts";

let store: GraphStore;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
});

afterEach(() => setLanguage("en"));

afterAll(() => store.close());

describe.each([3, 60] as const)("the slides of a view of %i entities", (size) => {
  let briefing: Briefing;
  let file: OfficeFile;

  beforeAll(async () => {
    briefing = await realBriefing(store, briefingViews[size]);
    file = new OfficeFile(await writePptx(briefing, onePicture));
  });

  test("are well-formed, each with its title and its notes", () => {
    const slides = slidesOf(file);
    // Title, figure, key figures and evidence, besides the claims.
    expect(slides.length).toBeGreaterThan(4);
    for (const slide of slides) {
      expect(file.elements(slide, "p:ph").map((mark) => mark.getAttribute("type"))).toContain("title");
      expect(file.elements(notesOf(slide), "a:p").length).toBeGreaterThan(4);
    }
  });

  test("tell the numbers of entities, claims and sources", () => {
    const [, , numbers = ""] = slidesOf(file);
    const texts = file.elements(numbers, "a:t").map(textIn);
    for (const { value, label } of keyFiguresOf(briefing)) {
      expect(texts).toContain(value);
      expect(texts).toContain(label);
    }
  });

  test("have in the notes of the figure each claim by its number, with the address of each of its sources", () => {
    const [, figure = ""] = slidesOf(file);
    const lines = file.elements(notesOf(figure), "a:p").map(textIn);
    expect(lines.flatMap((line) => line.match(/^\[(\d+)\]/)?.[1] ?? [])).toEqual(
      briefing.claims.map(({ number }) => String(number)),
    );
    for (const { number, source } of briefing.sources)
      expect(lines.some((line) => line.includes(`S${number} ${source.publisher}`) && line.endsWith(source.url))).toBe(
        true,
      );
  });

  test("list the key claims in native tables, with their evidence", () => {
    const rows = slidesOf(file)
      .slice(3, -1)
      .flatMap((slide) => file.elements(slide, "a:tr"))
      .map((row) => [...row.getElementsByTagName("a:tc")].map((cell) => textIn(cell).trim()))
      .filter(([number]) => number !== "No.");
    expect(rows.map(([number]) => Number(number))).toEqual(keyClaims(briefing).map(({ number }) => number));
    expect(rows.map(([, statement]) => statement)).toEqual(keyClaims(briefing).map(({ claim }) => claim.statement));
    expect(rows.every(([, , , evidence]) => evidence?.match(/^(Corroborated|Single|Self|Assessed|Disputed)/))).toBe(
      true,
    );
  });
});

test("disputed claims are among the key claims", async () => {
  const briefing = await realBriefing(store, briefingViews[60]);
  const disputed = briefing.claims.filter(({ claim }) => claim.evidence === "disputed");
  expect(keyClaims(briefing)).toEqual(expect.arrayContaining(disputed));
});

test("slides say how many of the disputed claims are not on them, and nothing of disputed ones where there are none", async () => {
  const briefing = await realBriefing(store, briefingViews[60]);
  const graded = (disputed: number) => ({
    ...briefing,
    claims: briefing.claims.map((one, place) => ({
      ...one,
      claim: { ...one.claim, evidence: place < disputed ? ("disputed" as const) : ("corroborated" as const) },
    })),
  });
  const most = "claims between the entities with the most claims. Sources are in the notes, by number.";
  const some = `20 of the ${briefing.claims.length} claims: `;
  for (const [disputed, which] of [
    [0, ""],
    [20, "disputed claims, then "],
    [34, "20 of the 34 disputed claims, "],
  ] as const) {
    const file = new OfficeFile(await writePptx(graded(disputed), onePicture));
    const texts = slidesOf(file).flatMap((slide) => file.elements(slide, "a:t").map(textIn));
    expect(texts).toContain(some + which + most);
  }
});

test("the picture has alternative text", async () => {
  const file = new OfficeFile(await writePptx(await realBriefing(store, briefingViews[3]), onePicture));
  const [, figure = ""] = slidesOf(file);
  const described = file.elements(figure, "p:cNvPr").map((element) => element.getAttribute("descr"));
  expect(described).toContainEqual(expect.stringMatching(/^A network of 3 entities and 14 claims/));
});

test("equal briefings give equal files", async () => {
  const briefing = await realBriefing(store, briefingViews[3]);
  const [first, again] = [await writePptx(briefing, onePicture), await writePptx(briefing, onePicture)];
  const parts = new OfficeFile(first);
  for (const name of parts.names) expect([name, new OfficeFile(again).text(name)]).toEqual([name, parts.text(name)]);
});

test("readers of Chinese get Chinese slides in a font that has Chinese", async () => {
  await setLanguage("zh");
  const file = new OfficeFile(await writePptx(await realBriefing(store, briefingViews[3]), onePicture));
  const text = slidesOf(file)
    .map((slide) => file.text(slide))
    .join("");
  expect(text).toContain("主要论断");
  expect(text).toContain("Microsoft YaHei");
});

test("an analysis has slides of its own: what it answers, and its table with the numbers of the claims", async () => {
  const briefing = await realBriefing(store, briefingViews[3]);
  const [first] = briefing.claims;
  const analysis = {
    title: "Who makes it?",
    address: "/questions/who",
    sentences: ["Two do."],
    tables: [
      {
        caption: "Makers",
        columns: [{ label: "Maker" }, { label: "Nobody says" }],
        rows: Array.from({ length: 90 }, (_, row) => ({
          cells: [{ text: `=Maker ${row}` }, { text: "" }],
          claimIds: [first?.claim.id ?? "", "kept-back"],
        })),
      },
    ],
    limits: ["What was not looked for."],
    claims: [],
    entities: [],
  };
  const file = new OfficeFile(await writePptx({ ...briefing, analysis }, onePicture));
  const [, answer = "", table = ""] = slidesOf(file);
  expect(file.text(answer)).toContain("Two do.");
  expect(file.text(answer)).toContain("What this cannot tell you: What was not looked for.");
  const rows = file.elements(table, "a:tr").map((row) => textIn(row).replace(/\s+/g, " ").trim());
  expect(rows[0]).toBe("Maker Claim numbers");
  expect(rows[1]).toBe("=Maker 0 1 and 1 more");
  expect(file.text(table)).toMatch(/The first \d+ of 90 rows/);
  expect(file.text(notesOf(table))).toContain("[1]");
});

test("a title that takes two lines is set smaller, so that it does not run into the slide", async () => {
  const briefing = await realBriefing(store, briefingViews[3], { title: `A long title ${"word ".repeat(14)}` });
  const file = new OfficeFile(await writePptx(briefing, onePicture));
  const [opening = "", figure = ""] = slidesOf(file);
  expect(file.text(opening)).toContain('sz="2200"');
  expect(file.text(figure)).not.toContain('sz="2200"');
});

function slidesOf(file: OfficeFile): string[] {
  const count = file.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  return Array.from({ length: count }, (_, place) => `ppt/slides/slide${place + 1}.xml`);
}

function notesOf(slide: string): string {
  return slide.replace("slides/slide", "notesSlides/notesSlide");
}

async function onePicture() {
  return { svg: "<svg/>", png: new Uint8Array([137, 80, 78, 71]), width: 900, height: 600 };
}
