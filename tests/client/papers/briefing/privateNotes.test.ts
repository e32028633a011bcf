import { strFromU8, unzipSync } from "fflate";
import { setLanguage } from "../../../../client/src/model/words/language.ts";
import { askCompare } from "../../../../client/src/pages/analysis/compare/askCompare.ts";
import { askLandscape } from "../../../../client/src/pages/analysis/landscape/askLandscape.ts";
import { askOwnership } from "../../../../client/src/pages/analysis/ownership/askOwnership.ts";
import { askTimeline } from "../../../../client/src/pages/analysis/timeline/askTimeline.ts";
import { askWhatIf } from "../../../../client/src/pages/analysis/whatIf/askWhatIf.ts";
import { copyActions } from "../../../../client/src/pages/briefing/copy/copyActions.ts";
import type { Analysis } from "../../../../client/src/papers/answers/common/Analysis.ts";
import { analysisText } from "../../../../client/src/papers/answers/common/analysisText.ts";
import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import { fileName } from "../../../../client/src/papers/briefing/fileName.ts";
import { figureSize } from "../../../../client/src/papers/figure/figurePng.ts";
import { figureSvg } from "../../../../client/src/papers/figure/figureSvg.ts";
import { xmpOf } from "../../../../client/src/papers/figure/metadata.ts";
import { pngText } from "../../../../client/src/papers/figure/pngChunks.ts";
import { savedFigure } from "../../../../client/src/papers/figure/savedPicture.ts";
import { writeDocx } from "../../../../client/src/papers/formats/docx/writeDocx.ts";
import { formats } from "../../../../client/src/papers/formats/formats.ts";
import type { picturesOf } from "../../../../client/src/papers/formats/pictures.ts";
import { writePptx } from "../../../../client/src/papers/formats/pptx/writePptx.ts";
import { clickClipboard } from "../../../support/browser/clickClipboard.ts";
import { installXmlOfBrowsers } from "../../../support/browser/xmlOfBrowsers.ts";
import { writtenText } from "../../../support/oracles/writtenText.ts";
import { askStore } from "../../../support/records/answeredBriefing.ts";
import { her, interview, type OpenedDesk, withDesk } from "../../../support/records/openedDesk.ts";
import { realBriefing } from "../../../support/records/realBriefing.ts";
import { sampleWith } from "../../../support/records/sampleData.ts";
import { templateFile } from "../../../support/templates/templateFile.ts";

/** One word without a space or a sign, so that no format breaks or escapes it. */
const SECRET = "Quokkawhisper";
const REASON = "A visit showed it.";
const EDITED = "The contract is not public.";
const VIEW = "s=northern-rare-earth,nova-motors,bayan-obo,mp-materials";

let briefing: Briefing;
let answered: Briefing;
let analysis: Analysis;
/** A paper of each kind of answer, and of the view as a reader of Chinese gets it. */
const papers = new Map<string, Briefing>();
/** All that the desk keeps, as its page and its own file have it. */
let kept: string;

beforeAll(async () => {
  installXmlOfBrowsers();
  // A copied link opens on the page's own server.
  Object.assign(globalThis, { window: { location: { origin: "http://localhost:3000" } } });
  await withDesk(
    async ({ desk, store }) => {
      await writeEverywhere(desk);
      kept = JSON.stringify((await desk.state()).rows);
      briefing = await realBriefing(store, VIEW);
      analysis = await askStore(store, askCompare, "/compare?left=northern-rare-earth&right=nova-motors");
      answered = await realBriefing(store, VIEW, { annex: false, office: "Desk for raw materials" }, analysis);
      for (const [kind, ask, address] of asked)
        papers.set(kind, await realBriefing(store, VIEW, {}, await askStore(store, ask, address)));
      await setLanguage("zh");
      papers.set("zh", await realBriefing(store, VIEW));
      await setLanguage("en");
    },
    { files: sampleWith("claims/ore.csv", "ndpr-oxide,,reuters-2025,,", `ndpr-oxide,,reuters-2025,,${EDITED}`) },
  );
});

const asked = [
  ["ownership", askOwnership, "/ownership?organisation=northern-rare-earth"],
  ["what if", askWhatIf, "/what-if?ids=northern-rare-earth"],
  ["timeline", askTimeline, "/timeline?entity=northern-rare-earth"],
  ["landscape", askLandscape, "/landscape"],
] as const;

/** Bitmaps are drawn from the figure, which is checked as SVG. */
const written = formats.map(({ id }) => id).filter((id) => !id.startsWith("png"));

test("the desk keeps what a reader writes for himself: on claims of his own, and on entities, claims and views", () => {
  expect(secretsIn(kept)).toHaveLength(6);
  expect(briefing.claims.filter(({ claim }) => claim.own === "desk")).toHaveLength(3);
});

test.each(written)(
  "%s holds nothing that a reader wrote for himself, neither of a view nor of an answer",
  async (id) => {
    expect(secretsIn(await writtenText(briefing, id))).toEqual([]);
    expect(secretsIn(await writtenText(answered, id))).toEqual([]);
  },
);

test.each([...asked.map(([kind]) => kind), "zh"])(
  "no file of a paper on %s holds it, whatever the format",
  async (kind) => {
    const paper = papers.get(kind);
    if (paper === undefined) throw new Error(`there is no paper on ${kind}`);
    const found = await Promise.all(written.map(async (id) => secretsIn(await writtenText(paper, id))));
    expect(found.flat()).toEqual([]);
  },
  60_000,
);

test("properties, notes of slides and footnotes, where a reader does not look, are among what is searched", async () => {
  const [word, slides, workbook] = await Promise.all(["docx", "pptx", "xlsx"].map((id) => writtenText(answered, id)));
  for (const file of [word, slides, workbook]) {
    expect(file).toContain("<dc:creator>Desk for raw materials</dc:creator>");
    expect(file).toMatch(/name="Atlas claims 1"><vt:lpwstr>[\w-]+/);
  }
  expect(slides).toContain("<p:notes ");
  expect(word).toMatch(/<w:footnotes? /);
});

test.each(["office-letter.docx", "office-wide.pptx"] as const)(
  "a file on the template %s holds none of it",
  async (name) => {
    const template = templateFile(name);
    const id = name.slice(-4);
    for (const one of [briefing, answered]) expect(secretsIn(await writtenText({ ...one, template }, id))).toEqual([]);
  },
);

test("pictures hold none of it, drawn, in their metadata, and where they stand in papers and slides", async () => {
  for (const scheme of ["light", "dark"] as const) {
    const [saved] = await savedFigure(briefing, { format: "svg", sheet: "a4", scheme });
    expect(String(saved?.content)).toContain("<metadata>");
    expect(secretsIn(String(saved?.content))).toEqual([]);
  }
  const drawn: typeof picturesOf = async (one, page) => {
    const svg = await figureSvg(one, page);
    const png = pngText(EMPTY_PNG, "XML:com.adobe.xmp", xmpOf(svg) ?? "");
    return { svg, png, ...figureSize(svg) };
  };
  for (const file of [await writeDocx(briefing, drawn), await writePptx(briefing, drawn)]) {
    const parts = Object.entries(unzipSync(file));
    expect(parts.filter(([part]) => part.endsWith(".svg"))).toHaveLength(1);
    const png = parts.find(([part]) => part.endsWith(".png"))?.[1] ?? new Uint8Array();
    expect(strFromU8(png)).toContain(briefing.hash);
    expect(secretsIn(parts.map(([, part]) => strFromU8(part)).join("\n"))).toEqual([]);
  }
});

test("the names of files and the addresses in them hold none of it", () => {
  const names = [briefing, answered].map((one) => fileName(one, "docx"));
  expect(secretsIn([...names, briefing.link, answered.link, analysis.address].join("\n"))).toEqual([]);
});

test.each(copyActions.filter(([id]) => id !== "picture"))(
  "what is copied as %s holds none of it",
  async (_id, copy) => {
    const { click, copied } = clickClipboard();
    expect(await click(() => copy(briefing, async () => briefing))).toBe(true);
    expect(await click(() => copy(answered, async () => answered))).toBe(true);
    expect(copied.length).toBeGreaterThan(1);
    expect(secretsIn(JSON.stringify(copied))).toEqual([]);
  },
);

test("the copied tables of an answer hold none of it", () => {
  expect(secretsIn(JSON.stringify(analysisText(analysis)))).toEqual([]);
});

test("a reason for overriding the data set is written for readers, and an editor's note of the data set too", async () => {
  const text = await writtenText(briefing, "csv");
  expect(text).toContain(REASON);
  expect(text).toContain(EDITED);
});

/** The signature and the header of a PNG, after which its texts stand. */
const EMPTY_PNG = new Uint8Array(33);

/** Each place with the secret, and what stands before it. */
function secretsIn(text: string): string[] {
  return text.match(new RegExp(`.{0,60}${SECRET}`, "gi")) ?? [];
}

/** A claim of one's own, a disputed one and a correction with a note each, and notes on an entity, a claim and a view. */
async function writeEverywhere(desk: OpenedDesk["desk"]): Promise<void> {
  const { claim, ...first } = interview();
  await desk.saveFinding({ ...first, claim: { ...claim, notes: `${SECRET} told me.` } }, her);
  const disputed = { ...claim, object: "mp-materials", disputed_by: "reuters-2025" };
  await desk.saveFinding(
    interview("desk-bbbbbbbbbb", { claim: { ...disputed, notes: `${SECRET} denies it.` }, rows: [] }),
    her,
  );
  const corrected = { ...claim, predicate: "MINES", object: "bayan-obo", sources: "reuters-2025" };
  await desk.saveFinding(
    interview("ore-002", { claim: { ...corrected, notes: `Ask ${SECRET}.` }, rows: [], override: REASON }),
    her,
  );
  const onThese = [
    ["entity", "nova-motors"],
    ["claim", "ore-004"],
    ["view", `/explore?${VIEW}`],
  ] as const;
  for (const [about, target] of onThese)
    await desk.saveNote({ id: `note-${about}00000`, about, target, text: `${SECRET}?` }, her);
}
