import { setLanguage } from "../../../../client/src/model/words/language.ts";
import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import { omissions, provenanceOf } from "../../../../client/src/papers/briefing/provenance.ts";
import { formats } from "../../../../client/src/papers/formats/formats.ts";
import { frozenBriefing } from "../../../support/frozen/frozenBriefing.ts";
import { writtenText } from "../../../support/oracles/writtenText.ts";

const view = "s=baogang-group*,northern-rare-earth&hideEvidence=self-reported&asOf=2024-06&hide=mofcom,baotou-steel";
/** All formats except the view file, which has no text, and PNGs, which are made from the SVG. */
const telling = formats.map(({ id }) => id).filter((id) => id !== "view" && !id.startsWith("png"));
const filters = "Filters are on: Without self-reported; As of June 2024.";

let briefing: Briefing;

beforeAll(async () => {
  briefing = await frozenBriefing(`${view}&hidePairs=baogang-group~northern-rare-earth`);
});

afterEach(() => setLanguage("en"));

test("filters, the date asked for and what was hidden by hand are said in sentences", () => {
  const { aside, onHiddenLines } = briefing.counts;
  expect(omissions(briefing)).toEqual([
    `${filters} They hide ${aside.entities} entities and ${aside.claims} claims of the view.`,
    "1 entity was hidden by hand.",
    `${onHiddenLines.claims} claims on 1 line were hidden by hand.`,
  ]);
});

test("what filters hide is counted as far as they hide anything, and not told as 0", () => {
  const hiding = (entities: number, claims: number) =>
    omissions({ ...briefing, counts: { ...briefing.counts, aside: { entities, claims } } })[0];
  expect(hiding(0, 1)).toBe(`${filters} They hide 1 claim of the view.`);
  expect(hiding(2, 0)).toBe(`${filters} They hide 2 entities of the view.`);
  expect(hiding(0, 0)).toBe(filters);
});

test("a view that leaves nothing out says nothing of it", async () => {
  const whole = await frozenBriefing("s=baogang-group*");
  expect(provenanceOf(whole).omissions).toBe("");
  for (const id of ["xlsx", "csv", "graphml"])
    expect(await writtenText(whole, id)).not.toMatch(/left_?out|the view leaves out/i);
});

test.each(telling)("%s says beside its caution which filters are on and as of when it is", async (id) => {
  expect(await writtenText(briefing, id)).toContain(filters);
});

test.each(["docx", "pptx", "html", "markdown"])("%s says it without any section of its own", async (id) => {
  const bare = { ...briefing, settings: { ...briefing.settings, sections: [] } };
  expect(await writtenText(bare, id)).toContain(filters);
});

test("it is said in the language of the reader", async () => {
  await setLanguage("zh");
  expect(provenanceOf(briefing).omissions).toMatch(
    /^已启用筛选：证据：不含自述；截至2024年6月。筛选排除了.+。另有1个实体被手动隐藏。/,
  );
  expect(await writtenText(briefing, "ris")).toContain("已启用筛选：");
});
