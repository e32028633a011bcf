import type { Ownership } from "@atlas/server/contract";
import { allOwners } from "../../../../../../client/src/model/address/pages/ownershipAddress.ts";
import { setLanguage } from "../../../../../../client/src/model/words/language.ts";
import type { SvgNode } from "../../../../../../client/src/papers/answers/common/SvgNode.ts";
import type { OwnershipChart } from "../../../../../../client/src/papers/answers/ownership/chart/ChartBox.ts";
import { ownershipChart } from "../../../../../../client/src/papers/answers/ownership/chart/ownershipChart.ts";
import {
  fittedDrawing,
  ownershipDrawing,
  ownershipPages,
} from "../../../../../../client/src/papers/answers/ownership/chart/ownershipPages.ts";
import { shownOwnership } from "../../../../../../client/src/papers/answers/ownership/chart/shownOwnership.ts";
import { paperOfFile } from "../../../../../../client/src/papers/charts/ChartPaper.ts";
import { ownership } from "../../../../../../server/src/graph/ownership/ownership.ts";
import { type MeasuredSvg, measuredSvg, overlap } from "../../../../../support/drawings/measuredSvg.ts";
import { embeddedWith } from "../../../../../support/engines/embeddedWith.ts";
import { claims as csvClaims } from "../../../../../support/oracles/csvClaims.ts";
import { realRows } from "../../../../../support/records/realRows.ts";

const four = ["northern-rare-earth", "china-rare-earth-group", "mp-materials", "shenghe-resources"];
/** Those with most owners, holdings or levels. */
const others = ["baogang-group", "inner-mongolia-government", "baotou-rare-earth-exchange", "ganzhou-youli"];
const answers = new Map<string, Ownership>();

beforeAll(async () => {
  const store = await embeddedWith(await realRows());
  for (const organisation of [...four, ...others]) answers.set(organisation, await ownership(store, { organisation }));
  await store.close();
});
afterEach(() => setLanguage("en"));

function chartOf(id: string): OwnershipChart {
  const answer = answers.get(id);
  const chart = answer && ownershipChart(shownOwnership(answer, allOwners));
  if (!chart) throw new Error(`no chart of ${id}`);
  return chart;
}

/** A saved sheet is by so much larger than its drawing. */
const AROUND = 1.01;

/** The sheets on which a chart is drawn: pages of A4, the page on a laptop and on a phone, the column of a document. */
function sheetsOf(chart: OwnershipChart): SvgNode[] {
  return [
    ...ownershipPages(chart, "Rare Earth Atlas, data set 2027.1"),
    ownershipDrawing(chart, { ...paperOfFile, width: 932 }),
    ownershipDrawing(chart, { ...paperOfFile, width: 318 }),
    fittedDrawing(chart, { ...paperOfFile, width: 605 }, 760),
  ];
}

/** What lies on something else, runs off the sheet, is too small or is askew. */
function faultsIn({ width, height, texts, lines, boxes }: MeasuredSvg): string[] {
  const inBoxes = boxes.flatMap((box) =>
    box.texts
      .filter(
        (text) => text.left < box.left || text.right > box.right || text.top < box.top || text.bottom > box.bottom,
      )
      .map(({ text }) => `${text} leaves its box`),
  );
  const pairs = <Item>(items: readonly Item[]) =>
    items.flatMap((a, place) => items.slice(place + 1).map((b) => [a, b] as const));
  const straight = lines.filter(({ kind }) => kind !== "tick");
  return [
    ...inBoxes,
    ...texts.filter(({ size }) => (size * 0.75) / AROUND < 7).map(({ text, size }) => `${text} is ${size} px high`),
    ...texts
      .filter((text) => text.left < 0 || text.right > width || text.bottom > height)
      .map(({ text }) => `${text} runs off`),
    ...boxes.filter((box) => box.left < 0.4 || box.right > width - 0.4).map(() => "a box runs off"),
    ...pairs(boxes).flatMap(([a, b]) => (overlap(a, b) ? [`${a.texts[0]?.text} lies on ${b.texts[0]?.text}`] : [])),
    ...pairs(texts).flatMap(([a, b]) => (overlap(a, b) ? [`${a.text} lies on ${b.text}`] : [])),
    ...lines.flatMap((line) =>
      texts.filter((text) => overlap(line, text)).map(({ text }) => `${line.kind} ${line.path} runs through ${text}`),
    ),
    ...straight.flatMap((line) =>
      boxes
        .filter((box) => overlap(line, box, 1.2))
        .map((box) => `${line.kind} ${line.path} runs through the box of ${box.texts[0]?.text}`),
    ),
    ...straight
      .filter(({ left, right, top, bottom }) => right - left > 4 && bottom - top > 4)
      .map(({ path }) => `${path} is askew`),
  ];
}

test.each(["en", "zh"] as const)(
  "in %s no box, name or line lies on another on any sheet, all type is at least 7 points high, and no line is askew",
  async (spoken) => {
    await setLanguage(spoken);
    for (const id of [...four, ...others]) {
      for (const sheet of sheetsOf(chartOf(id))) {
        const measured = await measuredSvg(sheet);
        expect(measured.boxes.length).toBeGreaterThan(0);
        expect([id, measured.width, faultsIn(measured)]).toEqual([id, measured.width, []]);
      }
    }
  },
);

test("the pages of a chart are no larger than A4, and the four that are asked for most need at most two", () => {
  const size = ({ attributes }: SvgNode) => [Number(attributes?.width) <= 1123, Number(attributes?.height) <= 794];
  for (const id of [...four, ...others]) {
    const pages = ownershipPages(chartOf(id), "origin");
    expect([id, pages.length, pages.flatMap(size)]).toEqual([id, pages.length, pages.flatMap(() => [true, true])]);
  }
  expect(four.map((id) => ownershipPages(chartOf(id), "origin").length)).toEqual([2, 1, 1, 1]);
});

test("the pages of a chart draw each organisation of a tie in force, with the share and the claims that the files have", async () => {
  const rows = new Map(csvClaims.map((row) => [row.id, row]));
  for (const id of four) {
    const pages = ownershipPages(chartOf(id), "origin");
    const drawn = (await Promise.all(pages.map(measuredSvg))).flatMap(({ ties }) => ties);
    const answer = answers.get(id);
    const links = [...(answer?.up ?? []), ...(answer?.down ?? [])];
    const current = links.filter(({ claim_ids }) => claim_ids.some((claim) => rows.get(claim)?.status === "in-force"));
    const organisations = new Set(current.flatMap(({ owner, owned }) => [owner, owned]));
    // A branch on a further page is drawn there with its tie once more.
    const ties = new Set(drawn.map(({ claims }) => claims.join()));
    expect([id, ties.size]).toEqual([id, organisations.size - 1]);
    for (const { claims, share } of drawn) {
      const shares = claims.flatMap((claim) => {
        const row = rows.get(claim);
        return row?.status === "in-force" && row.share_pct !== "" ? [Number(row.share_pct)] : [];
      });
      expect([claims, share]).toEqual([claims, shares.length === 0 ? "n. r." : `${shares[0]}%`]);
    }
  }
});
