import { setLanguage } from "../../../../client/src/model/words/language.ts";
import { coverage } from "../../../../client/src/papers/document/parts/evidencePart.ts";
import { frozenBriefing } from "../../../support/frozen/frozenBriefing.ts";

const companies = "s=baogang-group.northern-rare-earth.baotou-steel";

afterEach(() => setLanguage("en"));

test("claims on lines that were hidden by hand are counted in words", async () => {
  const whole = await frozenBriefing(companies);
  const hidden = await frozenBriefing(`${companies}&hidePairs=baogang-group~northern-rare-earth`);
  const gone = whole.claims.length - hidden.claims.length;
  expect(gone).toBeGreaterThan(1);
  expect(coverage(whole).join(" ")).not.toContain("by hand");
  expect(coverage(hidden)).toContain(`${gone} claims on 1 line were hidden by hand.`);
  await setLanguage("zh");
  expect(coverage(hidden)).toContain(`另有1条连线上的${gone}项论断被手动隐藏。`);
});

test("a neighbour that is shown is not told to be out of the view where its claims are kept back or hidden", async () => {
  const told = async (filters: string) => coverage(await frozenBriefing(companies + filters))[0];
  const whole = await told("");
  expect(whole).toContain("Northern Rare Earth (106 of 108)");
  expect(await told("&hidePairs=baogang-group~northern-rare-earth")).toBe(whole);
  expect(await told("&hideEvidence=disputed,corroborated")).toBe(whole);
  expect(await told("&hide=baotou-steel")).toContain("Northern Rare Earth (107 of 108)");
});

test("who is filtered out of a view that dims is out of the briefing too", async () => {
  const dimmed = await frozenBriefing(`${companies}.bayan-obo&hideTypes=place&dim=yes`);
  const none = await frozenBriefing(companies);
  expect(dimmed.entities).toEqual(none.entities);
  expect(coverage(dimmed)[0]).toBe(coverage(none)[0]);
});
