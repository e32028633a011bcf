import { copyActions } from "../../../../../client/src/pages/briefing/copy/copyActions.ts";
import { clickClipboard } from "../../../../support/browser/clickClipboard.ts";
import { frozenBriefing } from "../../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../../support/records/briefingOf.ts";

beforeAll(async () => {
  // A copied link opens on the page's own server.
  Object.assign(globalThis, { window: { location: { origin: "http://localhost:3000" } } });
});

test.each(copyActions.filter(([id]) => id !== "picture"))(
  "what is copied as %s reaches a clipboard that is open only within the click",
  async (_id, copy) => {
    const briefing = await frozenBriefing(briefingViews[3]);
    const { click, copied } = clickClipboard();
    expect(await click(() => copy(briefing, async () => briefing))).toBe(true);
    expect(copied).toHaveLength(1);
    expect(copied[0]?.["text/plain"]?.length).toBeGreaterThan(20);
  },
);

test("the table comes as a table too", async () => {
  const briefing = await frozenBriefing(briefingViews[3]);
  const { click, promised } = clickClipboard();
  await click(() => copyOf("table")(briefing, async () => briefing));
  expect(promised).toEqual([["text/html", "text/plain"]]);
});

test("the picture is promised within the click, and where it then cannot be made, that is the error", async () => {
  const briefing = await frozenBriefing(briefingViews[3]);
  const { click, promised } = clickClipboard();
  // Drawing fails, because there is no document.
  await expect(click(() => copyOf("picture")(briefing, async () => briefing))).rejects.toThrow(/document/);
  expect(promised).toEqual([["image/png"]]);
});

test("where there is no clipboard for pictures none is drawn, and that is said at once", async () => {
  const briefing = await frozenBriefing(briefingViews[3]);
  Reflect.deleteProperty(globalThis, "ClipboardItem");
  await expect(copyOf("picture")(briefing, async () => briefing)).rejects.toThrow(/cannot copy images/);
});

function copyOf(name: string) {
  const found = copyActions.find(([id]) => id === name);
  if (!found) throw new Error(`Nothing is copied as ${name}.`);
  return found[1];
}
