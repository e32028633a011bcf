import { describeWithBrowser } from "../support/browser/browser.ts";
import { byClass, parsedFigure, textsIn } from "../support/records/figureElements.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { downloaded } from "./support/downloaded.ts";
import { drawnIds, places, untilDrawn } from "./support/explorer.ts";
import { pictureSaved } from "./support/pictureSaved.ts";
import { useAtlas } from "./support/useAtlas.ts";

const view = "/explore?s=baogang-group*11";

describeWithBrowser("Saving the view as a picture", () => {
  const test = useAtlas();

  test("from the canvas gives an A4 sheet of what is drawn, where it stands, and remembers the choice", async ({
    open,
  }) => {
    const page = await open(view);
    await untilDrawn(page);
    const button = page.getByRole("button", { name: "Save picture…" });
    const download = await pictureSaved(page, button, [/^SVG/, /^A4/, /^Light/]);
    expect(download.suggestedFilename()).toMatch(/^[\w-]+-\d{4}-\d\d-\d\d\.svg$/);
    const svg = parsedFigure((await downloaded(download)).toString());
    expect(svg.documentElement?.getAttribute("width")).toBe("297mm");
    const drawn = byClass(svg, "entity").map((one) => one.getAttribute("data-entity") ?? "");
    expect(drawn.toSorted()).toEqual((await drawnIds(page)).toSorted());
    const onCanvas = [...(await places(page))].toSorted(([, a], [, b]) => a.x - b.x);
    const middle = (id: string) => {
      const shape = byClass(svg, "entity").find((one) => one.getAttribute("data-entity") === id);
      const circle = shape?.getElementsByTagName("circle")[0];
      const [first = ""] = shape?.getElementsByTagName("polygon")[0]?.getAttribute("points")?.split(" ") ?? [];
      return Number(circle?.getAttribute("cx") ?? first.split(",")[0]);
    };
    const [leftmost, rightmost] = [onCanvas[0]?.[0] ?? "", onCanvas.at(-1)?.[0] ?? ""];
    expect(Math.min(...drawn.map(middle))).toBeCloseTo(middle(leftmost), 0);
    expect(Math.max(...drawn.map(middle))).toBeCloseTo(middle(rightmost), 0);
    expect(textsIn(byClass(svg, "foot")[0]).join(" ")).toMatch(
      /Data: China's rare earth innovation ecosystem, version/,
    );
    expect(textsIn(byClass(svg, "texts")[0]).join(" ")).toMatch(/owns \d/);
    const dark = await pictureSaved(page, button, [/^PNG/, /^Slide/, /^Dark/]);
    const png = await downloaded(dark);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2560, 1440]);
    expect(png.toString("utf8")).toContain("<atlas:claims><rdf:Bag><rdf:li>");
    await button.click();
    const dialog = page.getByRole("dialog", { name: "Save picture" });
    for (const name of [/^PNG/, /^Slide/, /^Dark/])
      expect(await dialog.getByRole("radio", { name }).isChecked()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });

  test("is reached from Share, the menu of the canvas and the commands, by keyboard alone, in Chinese on a phone, too", async ({
    open,
  }) => {
    const page = await open(view);
    await untilDrawn(page);
    const dialog = page.getByRole("dialog", { name: "Save picture" });
    const shut = async () => {
      await dialog.waitFor();
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
    };
    await page.getByRole("button", { name: /Share/ }).click();
    await page.getByRole("menuitem", { name: "Save picture…" }).click();
    await shut();
    await page.getByRole("application").focus();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Save picture…" }).click();
    await shut();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("save picture");
    await page
      .getByRole("option", { name: /Save picture/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await dialog.waitFor();
    await page.keyboard.press("Tab");

    const phone = await open(view, { locale: "zh-CN", viewport: { width: 390, height: 844 } });
    await untilDrawn(phone);
    await phone.getByRole("button", { name: "保存图片…" }).click();
    const chinese = phone.getByRole("dialog", { name: "保存图片" });
    await chinese.getByRole("radio", { name: /幻灯片/ }).check();
    const wide = await chinese.evaluate((element) => element.getBoundingClientRect().right);
    expect(wide).toBeLessThanOrEqual(390);
    const [download] = await Promise.all([
      phone.waitForEvent("download", { timeout: 60_000 }),
      chinese.getByRole("button", { name: "保存图片" }).click(),
    ]);
    expect((await downloaded(download)).toString()).toContain("数据：");
  });

  test("has the chart of an answer among the images of its paper, and the figure is headed by what it draws", async ({
    open,
  }) => {
    const page = await open("/what-if?ids=dysprosium-oxide");
    await page.getByRole("main").getByRole("link", { name: "Create briefing" }).first().click();
    const item = page.getByRole("listitem").filter({ hasText: "Chart of the answer" });
    const chart = await pictureSaved(page, item.getByRole("button", { name: "Save picture…" }), [
      /^SVG/,
      /^A4/,
      /^Light/,
    ]);
    const drawing = (await downloaded(chart)).toString();
    expect(parsedFigure(drawing).documentElement?.getAttribute("width")).toBe("297mm");
    expect(drawing).toContain("Rare Earth Atlas, data set");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as SVG" }).click(),
    ]);
    const svg = parsedFigure((await downloaded(download)).toString());
    expect(svg.getElementsByTagName("title")[0]?.textContent).toMatch(/^Entities of the key points: /);
  });
});
