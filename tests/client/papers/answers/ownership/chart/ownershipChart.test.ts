import type { Ownership } from "@atlas/server/contract";
import { allOwners, type OwnersHeldBack } from "../../../../../../client/src/model/address/pages/ownershipAddress.ts";
import { noFilters } from "../../../../../../client/src/model/address/view/filters.ts";
import {
  boxesFrom,
  boxesOf,
  type ChartBox,
  nameOfBox,
  notesOf,
  type OwnershipChart,
} from "../../../../../../client/src/papers/answers/ownership/chart/ChartBox.ts";
import { chartFindings } from "../../../../../../client/src/papers/answers/ownership/chart/chartFindings.ts";
import { foldBranches, foldLast } from "../../../../../../client/src/papers/answers/ownership/chart/folding.ts";
import { ownershipChart } from "../../../../../../client/src/papers/answers/ownership/chart/ownershipChart.ts";
import { shownOwnership } from "../../../../../../client/src/papers/answers/ownership/chart/shownOwnership.ts";
import { ownership } from "../../../../../../server/src/graph/ownership/ownership.ts";
import type { GraphStore } from "../../../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../../../support/records/realRows.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

async function chartOf(organisation: string, heldBack: OwnersHeldBack = allOwners): Promise<OwnershipChart> {
  const chart = ownershipChart(shownOwnership(await ownership(store, { organisation }), heldBack));
  if (!chart) throw new Error(`no chart of ${organisation}`);
  return chart;
}

const remarksOf = (chart: OwnershipChart, name: string) =>
  boxesOf(chart)
    .find((box) => nameOfBox(box) === name)
    ?.remarks.map(({ text }) => text);
const wordsIn = (boxes: readonly ChartBox[]) =>
  boxes.filter(({ entity }) => entity === null).flatMap(({ remarks }) => remarks.map(({ text }) => text));

test("owners and holdings stand by share, the largest first, unknown last, each organisation once", async () => {
  for (const id of ["northern-rare-earth", "china-rare-earth-group", "baogang-group"]) {
    const chart = await chartOf(id);
    for (const group of [chart.controlled, chart.stakes, chart.owners.filter(({ entity }) => entity !== null)]) {
      const shares = group.map(({ tie }) => tie?.node.claims[0].share_pct ?? -1);
      expect([id, shares]).toEqual([id, shares.toSorted((a, b) => b - a)]);
    }
    const ids = [chart.self, ...chart.controlled, ...chart.stakes]
      .flatMap(boxesFrom)
      .flatMap(({ entity }) => entity?.id ?? []);
    expect([id, ids.length]).toEqual([id, new Set(ids).size]);
  }
});

test("the part that nobody is recorded to own stands beside the owners, and in the box of what is held with its other owners", async () => {
  const chart = await chartOf("northern-rare-earth");
  expect(wordsIn(chart.owners)).toEqual(["others, not recorded 63.29%"]);
  expect(remarksOf(chart, "Northern Jinlong")).toEqual(["with Fujian Golden Dragon Rare Earth 49%"]);
  expect(remarksOf(chart, "Northern Zhongxin Antai")).toEqual(["others, not recorded 60%"]);
  expect(remarksOf(chart, "Northern Rare Earth Magnetic Materials")).toEqual([
    "with Earth-Panda (n. r.)",
    "n. r. and others together 33.1%",
  ]);
  expect(wordsIn((await chartOf("lynas-rare-earths")).owners)).toEqual(["other owners may exist"]);
});

test("shares of more than the whole are said so, with a note", async () => {
  const chart = await chartOf("northern-rare-earth");
  expect(remarksOf(chart, "Baogang Group")).toEqual(["recorded shares add up to 103.6%"]);
  expect(notesOf(chart).join(" ")).toContain("The shares in Baogang Group add up to 103.6%");
});

test("a share that is weaker than its tie says how weak, and in whose word it is", async () => {
  const ties = boxesOf(await chartOf("northern-rare-earth")).flatMap(({ tie }) => tie ?? []);
  const tieTo = (id: string) => ties.find(({ node }) => node.entity.id === id);
  expect(tieTo("baogang-group")).toMatchObject({
    grade: "corroborated",
    share: "36.71%",
    shareGrade: "single-source",
    year: "2023",
  });
  expect(tieTo("gansu-rare-earth")).toMatchObject({ grade: "corroborated", shareGrade: "self-reported" });
  expect(tieTo("gansu-rare-earth")?.notes).toEqual([
    "The tie is corroborated; the share is Northern Rare Earth's word.",
  ]);
  expect(tieTo("hefa-rare-earth")).toMatchObject({ share: null, shareGrade: null, notes: [] });
});

test("disputes, percentages that are no share, and ties that no recent source confirms have notes", async () => {
  const notes = notesOf(await chartOf("northern-rare-earth"));
  expect(notes).toContain("Disputed by Rare Earth Exchanges: who controls Baogang: the region or the central SASAC.");
  expect(notes).toContain("No share as a figure of its own, the claim names 14.29%.");
  const group = boxesOf(await chartOf("china-rare-earth-group"));
  const youli = group.find(({ entity }) => entity?.id === "ganzhou-youli")?.tie;
  expect(youli).toMatchObject({
    year: "2016",
    notes: ["Last reported in the year shown; no recent source confirms it."],
  });
});

test("who has its box elsewhere is named in the box of what it owns, too", async () => {
  const chart = await chartOf("china-rare-earth-group");
  expect(remarksOf(chart, "CISRI")).toEqual(["held by SASAC (n. r.)"]);
  expect(remarksOf(chart, "Rising Nonferrous")?.[0]).toBe(
    "with Guangdong Rare Earth Group 38.45% and Guangdong Rising 2.06%",
  );
});

test("planned and ended ties are not drawn, and counted with their names", async () => {
  const chart = await chartOf("northern-rare-earth");
  expect(chart.notDrawn).toEqual([
    "Planned ties: 2 (Quannan Jinghuan and Baogang Xin Energy).",
    "Ended ties: 4 (Anhui Baogang Rare Earth Permanent Magnet, Ningbo Zhanhao, Beijing Sanjili and Ganzhou Chenguang Rare Earths).",
  ]);
  const drawn = boxesOf(chart).flatMap(({ entity }) => entity?.id ?? []);
  expect(drawn).not.toContain("quannan-jinghuan");
  expect(drawn).toContain("beijing-sanjili");
});

const hidingGrade = (grade: string): OwnersHeldBack => ({
  ...allOwners,
  filters: { ...noFilters, facets: { ...noFilters.facets, evidence: { how: "hide", values: [grade] } } },
});

/** The claims of an answer that a test takes out, without the code that is tested. */
function claimsWith(answer: Ownership, isOut: (claim: Ownership["claims"][number]) => boolean): string[] {
  return answer.claims.filter(isOut).map(({ id }) => id);
}

test("what the filters of a view keep back is absent and counted, and a box does not call it unrecorded", async () => {
  const answer = await ownership(store, { organisation: "northern-rare-earth" });
  const chart = await chartOf("northern-rare-earth", hidingGrade("self-reported"));
  const out = claimsWith(answer, ({ evidence }) => evidence === "self-reported");
  expect(chart.leftOut).toEqual([
    `The filters of the view (without self-reported) keep back ${out.length} claims.`,
    expect.stringMatching(/hangs? on these alone/),
  ]);
  const drawn = boxesOf(chart).flatMap(({ tie }) => tie?.node.claims.map(({ id }) => id) ?? []);
  expect(drawn.filter((id) => out.includes(id))).toEqual([]);
  expect(boxesOf(chart).map(nameOfBox)).not.toContain("Huaxing Rare Earth");
  expect(chartFindings(chart)[1]).toBe(
    "Northern Rare Earth controls 11 organisations directly and holds shares in five more.",
  );
});

test("hidden organisations are absent and counted, and where owners are hidden nobody says that none is recorded", async () => {
  const hidden = ["us-department-of-defense", "shenghe-resources"];
  const chart = await chartOf("mp-materials", { ...allOwners, hidden });
  expect(
    boxesOf(chart)
      .map(nameOfBox)
      .filter((name) => name !== ""),
  ).toEqual(["MP Materials"]);
  expect(wordsIn(chart.owners)).toEqual(["its owners are out of sight"]);
  expect(chart.leftOut).toEqual(["2 organisations are hidden by hand, with 5 claims."]);
  expect(chartFindings(chart)[0]).toBe("The owners recorded of MP Materials are out of sight.");
  const one = await chartOf("mp-materials", { ...allOwners, hidden: hidden.slice(1) });
  expect(wordsIn(one.owners)).toEqual(["out of sight, or not recorded 85%"]);
});

test("a firm without recorded owners says so, and an organisation hidden on the canvas is still the subject of its own chart", async () => {
  const chart = await chartOf("sasac", { ...allOwners, hidden: ["sasac"] });
  expect(nameOfBox(chart.self)).toBe("SASAC");
  expect(chart.leftOut).toEqual([]);
  expect(wordsIn(chart.owners)).toEqual(["no owner recorded"]);
});

test("a folded branch says how many it owns, and those left out of a group are counted and named", async () => {
  const chart = await chartOf("northern-rare-earth");
  const branch = chart.controlled.find(({ next }) => next.length === 3);
  if (!branch) throw new Error("no branch");
  const folded = foldBranches(chart, new Map([[branch, "owns 3 more: page 2"]]));
  expect(boxesOf(folded).length).toBe(boxesOf(chart).length - 3);
  expect(remarksOf(folded, nameOfBox(branch))?.at(-1)).toBe("owns 3 more: page 2");
  const [once, twice] = [foldLast(chart), foldLast(foldLast(chart) ?? chart)];
  expect(wordsIn(once?.controlled ?? [])).toEqual(["and 1 more: Zibo Lingzhi Rare Earth"]);
  expect(wordsIn(twice?.controlled ?? [])).toEqual(["and 2 more: Hefa Rare Earth and Zibo Lingzhi Rare Earth"]);
  expect(foldLast(await chartOf("mp-materials"))).toBeNull();
});
