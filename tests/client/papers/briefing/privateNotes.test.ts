import { askCompare } from "../../../../client/src/pages/analysis/compare/askCompare.ts";
import { copyActions } from "../../../../client/src/pages/briefing/copy/copyActions.ts";
import type { Analysis } from "../../../../client/src/papers/answers/common/Analysis.ts";
import { analysisText } from "../../../../client/src/papers/answers/common/analysisText.ts";
import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import { fileName } from "../../../../client/src/papers/briefing/fileName.ts";
import { formats } from "../../../../client/src/papers/formats/formats.ts";
import { clickClipboard } from "../../../support/browser/clickClipboard.ts";
import { writtenText } from "../../../support/oracles/writtenText.ts";
import { askStore } from "../../../support/records/answeredBriefing.ts";
import { her, interview, type OpenedDesk, withDesk } from "../../../support/records/openedDesk.ts";
import { realBriefing } from "../../../support/records/realBriefing.ts";
import { sampleWith } from "../../../support/records/sampleData.ts";

/** One word without a space or a sign, so that no format breaks or escapes it. */
const SECRET = "Quokkawhisper";
const REASON = "A visit showed it.";
const EDITED = "The contract is not public.";
const VIEW = "s=northern-rare-earth,nova-motors,bayan-obo,mp-materials";

let briefing: Briefing;
let answered: Briefing;
let analysis: Analysis;
/** All that the desk keeps, as its page and its own file have it. */
let kept: string;

beforeAll(async () => {
  // A copied link opens on the page's own server.
  Object.assign(globalThis, { window: { location: { origin: "http://localhost:3000" } } });
  await withDesk(
    async ({ desk, store }) => {
      await writeEverywhere(desk);
      kept = JSON.stringify((await desk.state()).rows);
      briefing = await realBriefing(store, VIEW);
      analysis = await askStore(store, askCompare, "/compare?left=northern-rare-earth&right=nova-motors");
      answered = await realBriefing(store, VIEW, { annex: false }, analysis);
    },
    { files: sampleWith("claims/ore.csv", "ndpr-oxide,,reuters-2025,,", `ndpr-oxide,,reuters-2025,,${EDITED}`) },
  );
});

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

test("the names of files and the addresses in them hold none of it", () => {
  const names = [briefing, answered].map((one) => fileName(one, "docx"));
  expect(secretsIn([...names, briefing.link, answered.link, analysis.address].join("\n"))).toEqual([]);
});

test.each(copyActions.filter(([id]) => id !== "picture"))(
  "what is copied as %s holds none of it",
  async (_id, copy) => {
    const { click, copied } = clickClipboard();
    expect(await click(() => copy(briefing))).toBe(true);
    expect(await click(() => copy(answered))).toBe(true);
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
