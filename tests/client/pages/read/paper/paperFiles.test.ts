import type { PaperAnswer } from "@atlas/server/contract";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parseView } from "../../../../../client/src/model/address/view/viewState.ts";
import { readPaper } from "../../../../../client/src/pages/read/paper/file/readPaper.ts";
import { remadeAddress } from "../../../../../client/src/pages/read/paper/remadeAddress.ts";
import { checkPaper } from "../../../../../client/src/papers/answers/paper/checkPaper.ts";
import { wordsIn } from "../../../../../client/src/papers/answers/paper/wordsIn.ts";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import { xmpOf } from "../../../../../client/src/papers/figure/metadata.ts";
import { pngText } from "../../../../../client/src/papers/figure/pngChunks.ts";
import { formats } from "../../../../../client/src/papers/formats/formats.ts";
import { DATA_FOLDER } from "../../../../../server/src/dataset/dataFolder.ts";
import { openReleases } from "../../../../../server/src/releases/openReleases.ts";
import { paperChanges } from "../../../../../server/src/releases/paper/paperChanges.ts";
import { installXmlOfBrowsers } from "../../../../support/browser/xmlOfBrowsers.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { claimsOfRelease, expectedVerdicts } from "../../../../support/oracles/paperVerdicts.ts";
import { briefingViews } from "../../../../support/records/briefingOf.ts";
import { realBriefing } from "../../../../support/records/realBriefing.ts";
import { realRows } from "../../../../support/records/realRows.ts";
import { rowsOfRelease } from "../../../../support/records/rowsOfRelease.ts";

installXmlOfBrowsers();

const VERSION = "2026.12.2";
/** Papers of the version before: one with all claims in an annex, one of two pages. */
let whole: Briefing;
let short: Briefing;
/** What became of the claims of both. */
let answer: PaperAnswer;

beforeAll(async () => {
  const rows = await realRows();
  const then = await embeddedWith(rowsOfRelease(rows, VERSION));
  whole = await realBriefing(then, briefingViews[60]);
  short = await realBriefing(then, briefingViews[60], { annex: false });
  await then.close();
  const { releases } = await openReleases(DATA_FOLDER);
  const ids = short.claims.map(({ claim }) => claim.id);
  const now = await embeddedWith(rows);
  answer = await paperChanges(now, releases, { from: VERSION, ids, made: short.made, day: "2026-12-01" });
  await now.close();
});

async function written(id: string, briefing: Briefing): Promise<Uint8Array<ArrayBuffer>> {
  const format = formats.find((one) => one.id === id);
  if (format === undefined) throw new Error(`there is no format ${id}`);
  const content = await (await format.load())(briefing);
  return typeof content === "string" ? new Uint8Array(Buffer.from(content)) : content;
}

const endings = { docx: "docx", pptx: "pptx", html: "html", svg: "svg", xlsx: "xlsx", csv: "csv.zip" };

test.each(Object.entries(endings))(
  "a %s is known by its version, hash, day, address and claims",
  async (id, ending) => {
    const { papers } = readPaper(`paper.${ending}`, await written(id, whole));
    expect(papers).toEqual([
      {
        version: VERSION,
        hash: whole.hash,
        made: whole.made,
        address: whole.link,
        ids: whole.claims.map(({ claim }) => claim.id),
        pasted: [],
      },
    ]);
  },
);

test("a PNG is known by the record that it holds, and a picture without one is not the atlas's", async () => {
  const svg = strFromU8(await written("svg", short));
  const empty = new Uint8Array(45);
  empty.set([0x89, 0x50, 0x4e, 0x47]);
  const png = pngText(empty, "XML:com.adobe.xmp", xmpOf(svg) ?? "");
  // The chunks of a real picture follow its signature and its header of 13 bytes.
  new DataView(png.buffer).setUint32(8, 13);
  expect(readPaper("a.png", png)).toEqual({ ...readPaper("a.svg", strToU8(svg)), name: "a.png" });
  expect(readPaper("a.png", empty).papers).toEqual([]);
  expect(readPaper("a.svg", strToU8("<svg/>")).papers).toEqual([]);
});

test("the statements of Markdown, which has no ids, are found word for word among those of its version", async () => {
  const { papers, text } = readPaper("paper.md", await written("markdown", whole));
  expect(papers).toMatchObject([{ version: VERSION, hash: whole.hash, made: whole.made, ids: null }]);
  const stated = [...claimsOfRelease(VERSION, new Map(), null).values()];
  const claims = stated.map(({ id = "", statement = "" }) => ({ id, statement }));
  const { exact } = wordsIn(text ?? "", claims);
  expect([...exact].sort()).toEqual(whole.claims.map(({ claim }) => claim.id).sort());
});

test.each(["docx", "html", "pptx", "xlsx", "csv"] as const)(
  "each claim of a %s is judged as the two data sets tell, and none of its words is taken for the writer's",
  async (id) => {
    const file = readPaper(`paper.${endings[id]}`, await written(id, short));
    const [found] = file.papers;
    if (found === undefined) throw new Error("the paper is not known");
    const { claims } = checkPaper(file, found, answer);
    const rows = new Map((await realRows()).claims.map((claim) => [claim.id, claim]));
    const days = { made: short.made, day: "2026-12-01" };
    const expected = expectedVerdicts(claimsOfRelease(VERSION, rows, "2027.1"), rows, days);
    expect(claims.map(({ id: claim, verdicts }) => [claim, verdicts])).toEqual(
      short.claims.map(({ claim }) => [claim.id, expected.get(claim.id)]),
    );
    expect(claims.filter(({ own }) => own !== null)).toEqual([]);
    const printed = claims.filter(({ inText }) => inText).map(({ id: claim }) => claim);
    const isData = id === "xlsx" || id === "csv";
    expect(printed).toEqual(isData ? short.claims.map(({ claim }) => claim.id) : short.settings.keyPoints);
  },
);

/** A Word file with its text changed. */
function edited(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const name = "word/document.xml";
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

test("a figure changed by hand is the writer's, a sentence cut is not in the text, and neither is judged", async () => {
  const figured = short.claims.findIndex(({ claim }) => claim.statement.includes("4,000 t/yr"));
  const [first, second] = short.claims;
  const bytes = edited(await written("docx", short), (xml) => {
    const paragraphs = xml.split(/(?=<w:p>|<w:p )/);
    const cut = paragraphs.filter((part) => !part.includes(`claim_${first?.claim.id.replace("-", "_")}`));
    return cut.join("").replace("4,000 t/yr", "6,500 t/yr");
  });
  const file = readPaper("paper.docx", bytes);
  const [found] = file.papers;
  if (found === undefined) throw new Error("the paper is not known");
  const { claims } = checkPaper(file, found, answer);
  expect(claims[figured]?.own?.words).toContain("6,500 t/yr");
  expect(claims.filter(({ own }) => own !== null)).toHaveLength(1);
  expect(claims.slice(0, 2)).toMatchObject([
    { id: first?.claim.id, inText: false },
    { id: second?.claim.id, inText: true },
  ]);
  const untouched = readPaper("paper.docx", await written("docx", short));
  const before = checkPaper(untouched, found, answer).claims;
  expect(claims.map(({ verdicts }) => verdicts)).toEqual(before.map(({ verdicts }) => verdicts));
});

test("claims pasted from another paper are told apart, and two web pages in one are two papers", async () => {
  const bytes = edited(await written("docx", short), (xml) =>
    xml.replace("<w:body>", '<w:body><w:p><w:bookmarkStart w:id="900" w:name="claim_wsu_061"/></w:p>'),
  );
  expect(readPaper("two.docx", bytes).papers).toMatchObject([{ hash: short.hash, pasted: ["wsu-061"] }]);
  const pages = [whole, { ...short, hash: "0123456789ab" }].map((briefing) => written("html", briefing));
  const both = Buffer.concat(await Promise.all(pages));
  expect(readPaper("two.html", both).papers.map(({ hash }) => hash)).toEqual([whole.hash, "0123456789ab"]);
});

test("the paper made anew has the view of the old one and its key points in their order, without what is gone", async () => {
  const file = readPaper("paper.docx", await written("docx", short));
  const [found] = file.papers;
  if (found === undefined) throw new Error("the paper is not known");
  const paper = checkPaper(file, found, answer);
  const address = new URL(remadeAddress(paper) ?? "", "http://atlas.example.org");
  expect(address.pathname).toBe("/briefing");
  const view = parseView(address.search);
  const existing = new Set((await realRows()).claims.map(({ id }) => id));
  expect(view.keyPoints).toEqual(short.settings.keyPoints.filter((id) => existing.has(id)));
  expect(view.steps).toEqual(short.view.steps);
  expect(address.searchParams.has("v")).toBe(false);
});

test("files that the atlas did not make have no papers", async () => {
  const word = zipSync({ "word/document.xml": strToU8("<w:p><w:t>Content hash 0123456789ab</w:t></w:p>") });
  expect(readPaper("letter.docx", word).papers).toEqual([]);
  expect(readPaper("page.html", strToU8("<p>Rare Earth Atlas</p>")).papers).toEqual([]);
  expect(readPaper("notes.txt", strToU8("Made on Monday. Content hash none.")).papers).toEqual([]);
});
