import { describeWithBrowser } from "../support/browser/browser.ts";
import { eventually } from "./support/eventually.ts";
import { placeOnPage, untilDrawn } from "./support/explorer.ts";
import { type DrawnText, drawnLines, drawnTexts } from "./support/lines.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("Lines", () => {
  const test = useAtlas();

  test("of ownership point from owner to owned, whichever of the two a claim names first", async ({ open }) => {
    const owning = "onlyPredicates=SUBSIDIARY_OF,OWNS_STAKE_IN";
    const page = await open(`/explore?s=baogang-group,northern-rare-earth,baotou-steel,bayan-obo-mine&${owning}`);
    await untilDrawn(page);
    const lines = await drawnLines(page);
    const of = (id: string) => lines.find((line) => line.id === id);
    expect(of("baogang-group~northern-rare-earth")?.pointsTo).toEqual(["northern-rare-earth"]);
    expect(of("baogang-group~baotou-steel")?.pointsTo).toEqual(["baotou-steel"]);
  });

  test("say of a stake who owns how much", async ({ open }) => {
    const page = await open("/explore?s=baogang-group*20");
    await untilDrawn(page);
    // Fonts that arrive late lay out names anew, and texts on lines right after.
    await eventually(async () => {
      const labels = (await drawnLines(page)).filter(({ pointsTo }) => pointsTo[0] === "baogang-group");
      expect(labels.map(({ label }) => label)).toContainEqual(expect.stringMatching(/^owns [\d.]+%$/));
    });
  });

  test("with arrows both ways say whom the stake leads to", async ({ open }) => {
    const page = await open("/explore?s=northern-rare-earth*12");
    await untilDrawn(page);
    await eventually(async () => {
      const both = (await drawnLines(page)).find(({ id }) => id === "baogang-group~northern-rare-earth");
      expect(both?.pointsTo).toHaveLength(2);
      expect(both?.label).toMatch(/^(← )?(owns )?36\.71% \+3( \(4 grades\))?( →)?$/);
    });
  });

  for (const search of [
    "s=baogang-group*20",
    "s=baogang-group*&layout=layered.1&verbs=always",
    "s=baogang-group*60&verbs=always",
  ]) {
    test(`carry no text over a name, a shape or another text in ${search}`, async ({ open }) => {
      const page = await open(`/explore?${search}`);
      await untilDrawn(page);
      // Fonts that arrive late lay out names anew, and texts on lines right after.
      await eventually(async () => {
        const { onLines, names, shapes } = await drawnTexts(page);
        expect(onLines.length).toBeGreaterThan(5);
        const covered = onLines.flatMap((text, index) =>
          [...names, ...shapes, ...onLines.slice(index + 1)]
            .filter((other) => meet(text, other))
            .map((other) => `${text.id} covers ${other.id}`),
        );
        expect(covered).toEqual([]);
      });
    });
  }

  test("say in a sentence what they are when pointed at, and Escape puts it away", async ({ open }) => {
    const page = await open("/explore?s=baogang-group,baotou-steel");
    await untilDrawn(page);
    const [one, other] = [await placeOnPage(page, "baogang-group"), await placeOnPage(page, "baotou-steel")];
    const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
    const said = page.locator("[data-pointed]");
    // Until the picture has settled, each move of it takes the sentence away.
    await eventually(async () => {
      await page.mouse.move(2, 2);
      await page.mouse.move(middle.x, middle.y, { steps: 3 });
      await said
        .getByText(/^Baogang Group (controls|owns a stake in) Baotou Steel \(.*claims/)
        .waitFor({ timeout: 1000 });
    });
    const box = await said.locator("div").boundingBox();
    expect(box && box.y + box.height < middle.y).toBe(true);
    await page.keyboard.press("Escape");
    await said.waitFor({ state: "detached" });
    await page.mouse.move(one.x, one.y, { steps: 3 });
    await said.getByText(/^Baogang Group: organisation in China/).waitFor();
    await page.mouse.click(one.x, one.y);
    await page.waitForURL(/sel=baogang-group/);
  });
});

/** Whether two rectangles meet, the first turned by its angle. */
function meet(text: DrawnText, other: DrawnText): boolean {
  const corners = [text, other].map(cornersOf);
  return [text.angle, text.angle + Math.PI / 2, other.angle, other.angle + Math.PI / 2].every((angle) => {
    const [one = [], two = []] = corners.map((points) =>
      points.map(([x, y]) => x * Math.cos(angle) + y * Math.sin(angle)),
    );
    return Math.min(...one) < Math.max(...two) && Math.min(...two) < Math.max(...one);
  });
}

function cornersOf({ x, y, width, height, angle }: DrawnText): [number, number][] {
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([a = 0, b = 0]) => {
    const [along, across] = [(a * width) / 2, (b * height) / 2];
    return [
      x + along * Math.cos(angle) - across * Math.sin(angle),
      y + along * Math.sin(angle) + across * Math.cos(angle),
    ];
  });
}
