import { setLanguage } from "../../../../client/src/model/words/language.ts";
import { coverage } from "../../../../client/src/papers/document/parts/evidencePart.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { realBriefing } from "../../../support/records/realBriefing.ts";
import { realRows } from "../../../support/records/realRows.ts";

const companies = "s=baogang-group.northern-rare-earth.baotou-steel";

let store: GraphStore;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
});

afterEach(() => setLanguage("en"));

afterAll(() => store.close());

test("claims on lines that were hidden by hand are counted in words", async () => {
  const whole = await realBriefing(store, companies);
  const hidden = await realBriefing(store, `${companies}&hidePairs=baogang-group~northern-rare-earth`);
  const gone = whole.claims.length - hidden.claims.length;
  expect(gone).toBeGreaterThan(1);
  expect(coverage(whole).join(" ")).not.toContain("by hand");
  expect(coverage(hidden)).toContain(`${gone} claims on 1 line were hidden by hand.`);
  await setLanguage("zh");
  expect(coverage(hidden)).toContain(`另有1条连线上的${gone}项论断被手动隐藏。`);
});

test("a neighbour that is shown is not told to be out of the view where its claims are kept back or hidden", async () => {
  const told = async (filters: string) => coverage(await realBriefing(store, companies + filters))[0];
  const whole = await told("");
  expect(whole).toContain("Northern Rare Earth (106 of 108)");
  expect(await told("&hidePairs=baogang-group~northern-rare-earth")).toBe(whole);
  expect(await told("&hideEvidence=disputed,corroborated")).toBe(whole);
  expect(await told("&hide=baotou-steel")).toContain("Northern Rare Earth (107 of 108)");
});

test("who is filtered out of a view that dims is out of the briefing too", async () => {
  const dimmed = await realBriefing(store, `${companies}.bayan-obo&hideTypes=place&dim=yes`);
  const none = await realBriefing(store, companies);
  expect(dimmed.entities).toEqual(none.entities);
  expect(coverage(dimmed)[0]).toBe(coverage(none)[0]);
});
