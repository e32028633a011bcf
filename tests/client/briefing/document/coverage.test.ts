import { coverage } from "../../../../client/src/briefing/document/coverage.ts";
import { setLanguage } from "../../../../client/src/ui/language.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/embeddedWith.ts";
import { realBriefing } from "../../../support/realBriefing.ts";
import { realRows } from "../../../support/realRows.ts";

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
