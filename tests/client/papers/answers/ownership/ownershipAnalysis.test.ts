import { allOwners } from "../../../../../client/src/model/address/pages/ownershipAddress.ts";
import { ownershipAnalysis } from "../../../../../client/src/papers/answers/ownership/ownershipAnalysis.ts";
import { ownership } from "../../../../../server/src/graph/ownership/ownership.ts";
import type { GraphStore } from "../../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../../support/records/realRows.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

async function sentencesOn(organisation: string): Promise<readonly string[]> {
  return ownershipAnalysis(await ownership(store, { organisation })).sentences;
}

test.each([
  [
    "jl-mag",
    "JL MAG belongs to Ruide Venture Capital, the highest known owner that controls it, through 1 step of control.",
  ],
  [
    "serra-verde",
    "Serra Verde belongs to Denham Capital, the highest known owner that controls it, through 1 step of control.",
  ],
  [
    "shandong-weishanhu-rare-earth",
    "Shandong Weishanhu Rare Earth belongs to SASAC, the highest known owner that controls it, through 2 steps of control.",
  ],
])("an owner that a claim names as controlling is told as the owner of %s", async (organisation, sentence) => {
  expect((await sentencesOn(organisation))[0]).toContain(sentence);
});

test("where only stakes are known it says that nobody is named who controls, and then how many hold a stake", async () => {
  const [control, stakes] = await sentencesOn("shenghe-resources");
  expect(control).toBe("No claim in force says that one of the owners below controls Shenghe Resources.");
  expect(stakes).toMatch(/^\d+ organisations? (is|are) recorded with a stake/);
});

test("the least supported step to the last owner is told where it is not well supported", async () => {
  const [, weakest] = await sentencesOn("northern-rare-earth");
  expect(weakest).toBe("Weakest link: 1 of the 2 ownership steps is disputed.");
  const [, alone] = await sentencesOn("baogang-group");
  expect(alone).toBe("The evidence for this step: disputed.");
});

test("of a chain whose steps are all corroborated no evidence is told; one disputed claim in force makes a step disputed", async () => {
  expect((await sentencesOn("jl-mag")).join(" ")).not.toMatch(/The evidence|Weakest link/);
  const answer = await ownership(store, { organisation: "baogang-group" });
  const [claim] = answer.claims.filter(({ id }) => id === "bao-001");
  const [link] = answer.up;
  if (!claim || !link) throw new Error("nobody owns it");
  const sure = { ...claim, id: "sure", evidence: "corroborated" as const };
  const up = [{ ...link, claim_ids: ["bao-001", "sure"] }];
  const doubted = ownershipAnalysis({ ...answer, up, claims: [...answer.claims, sure] });
  expect(doubted.sentences[1]).toBe("The evidence for this step: disputed.");
  const rows = doubted.tables[0]?.rows.map(({ cells }) => cells.find(({ grade }) => grade)?.text);
  expect(rows).toEqual(["Disputed (2 claims, 2 grades)"]);
});

test("the newest count of a share stands, with the older ones after it, and shares of more than the whole are said so", async () => {
  const answer = await ownership(store, { organisation: "baogang-group" });
  const [claim] = answer.claims.filter(({ id }) => id === "bao-001");
  const [link] = answer.up;
  if (!claim || !link) throw new Error("nobody owns it");
  const counts = [
    { ...claim, share_pct: 60, confirmed: "2014-05", since: "2014-05", id: "old" },
    { ...claim, share_pct: 112, confirmed: "2025" },
  ];
  const { sentences, tables } = ownershipAnalysis({
    ...answer,
    up: [{ ...link, claim_ids: ["old", "bao-001"] }],
    claims: counts,
  });
  expect(tables[0]?.rows[0]?.cells[3]?.text).toMatch(/^112%; older: 60% \(as of May 2014/);
  expect(sentences).toContain(
    "The shares in Baogang Group add up to 112%: they are of different years or counted differently.",
  );
});

test("its tables list every claim that it rests on, those of other owners of what is held included", async () => {
  for (const organisation of ["northern-rare-earth", "shenghe-resources", "baogang-group", "mp-materials"]) {
    const { tables, claims } = ownershipAnalysis(await ownership(store, { organisation }));
    const listed = tables.flatMap(({ rows }) => rows.flatMap(({ claimIds }) => claimIds));
    expect([...new Set(listed)].sort()).toEqual(claims.map(({ id }) => id));
  }
});

test("of what a view shows, it says first what is kept out of sight, and nothing on what is not recorded", async () => {
  const answer = await ownership(store, { organisation: "northern-rare-earth" });
  const { hidden, ...others } = allOwners;
  const { sentences, claims, address } = ownershipAnalysis(answer, { ...others, hidden: [...hidden, "baogang-group"] });
  expect(address).toBe("/ownership?organisation=northern-rare-earth&hide=baogang-group");
  expect(sentences[0]).toBe("1 organisation is hidden by hand, with 9 claims.");
  expect(sentences.join(" ")).not.toMatch(/not recorded|Baogang Group/);
  expect(sentences).toContain("The owners recorded of Northern Rare Earth are out of sight.");
  expect(claims.filter(({ subject, object }) => [subject, object].includes("baogang-group"))).toEqual([]);
});
