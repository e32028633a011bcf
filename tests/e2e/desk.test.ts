import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { beyondTheEdge } from "./support/beyondTheEdge.ts";
import { serverWithDesk } from "./support/deskFolder.ts";
import { panel, places, untilDrawn } from "./support/explorer.ts";
import { named } from "./support/named.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { useAtlas } from "./support/useAtlas.ts";

const VIEW = "/explore?s=jl-mag*8&sel=jl-mag";

const ghostOf = (page: Page) => page.locator("[data-ghost]");
const draftIn = (page: Page) => new URL(page.url()).searchParams.get("draft");

describeWithBrowser("The form for a claim of one's own", () => {
  const test = useAtlas({ server: serverWithDesk });

  test("takes an interview with a new company from the panel to a drawn, graded claim, by keyboard alone", async ({
    open,
  }) => {
    const page = await open(VIEW, { locale: "en-GB" }, named("Wei"));
    const before = await places(page);
    await panel(page).getByRole("button", { name: "Add a claim", exact: true }).focus();
    const keys = countKeys(page);
    await keys.press("Enter");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-field") === "predicate");
    await keys.type("sup");
    await keys.press("Tab");
    await keys.type("Company X");
    await page.getByRole("option", { name: "New: “Company X”" }).waitFor();
    // A name of the data set may be like it; the new one is the last of the list.
    if ((await page.locator('[role=option][aria-selected="true"]').textContent()) !== "New: “Company X”") {
      await keys.press("ArrowUp");
    }
    await keys.press("Enter");
    await ghostOf(page).getByText("Company X (new, own)").waitFor();
    await ghostOf(page).getByText("supplies · draft").waitFor();
    await keys.tabTo("country");
    await keys.type("Fra");
    await keys.tabTo("title");
    await keys.type("head of purchasing");
    await keys.tabTo("publisher_entity");
    await keys.type("Comp");
    const preview = panel(page).getByRole("region", { name: "How it would be graded" });
    await preview.getByText("Self-reported").waitFor();
    expect(await preview.textContent()).toContain("One independent voice would make it single source.");
    expect(movedBetween(before, await places(page))).toEqual([]);
    await keys.press("Control+Enter");
    await page.waitForURL(/sel=claim:desk-/);
    expect(keys.count()).toBeLessThan(90);

    await panel(page).getByText("Added by you just now").waitFor();
    await panel(page).getByText("JL MAG supplies Company X.", { exact: true }).waitFor();
    expect(await panel(page).textContent()).toContain("No independent voice supports it");
    const after = await places(page);
    expect(after.size).toBe(before.size + 1);
    expect(movedBetween(before, after)).toEqual([]);
    expect(await ghostOf(page).count()).toBe(0);
    expect(draftIn(page)).toBeNull();

    await panel(page).getByRole("button", { name: "Undo" }).click();
    await page.waitForURL(/draft=desk-/);
    await ghostOf(page).getByText("Company X (new, own)").waitFor();
    expect(await panel(page).getByLabel("Interview with").inputValue()).toBe("head of purchasing");
  });

  test("keeps a draft through a reload and a step back, and knows no draft of another computer", async ({ open }) => {
    const page = await open(VIEW, { locale: "en-GB" }, named("Wei"));
    await untilDrawn(page);
    await panel(page).getByRole("button", { name: "Add a claim", exact: true }).click();
    await panel(page).getByLabel("Note (yours)").fill("Ask again after the annual report.");
    await panel(page)
      .getByText(/^draft kept/)
      .waitFor();
    await page.reload();
    await panel(page).getByLabel("Note (yours)").waitFor();
    expect(await panel(page).getByLabel("Note (yours)").inputValue()).toBe("Ask again after the annual report.");
    const address = page.url();
    await page.goBack();
    await panel(page).getByRole("heading", { name: "JL MAG", exact: true }).waitFor();
    expect(draftIn(page)).toBeNull();
    const other = await open(address.slice(address.indexOf("/explore")), { locale: "en-GB" });
    await panel(other)
      .getByText(/This draft is not in this browser/)
      .waitFor();
  });

  test("passes axe and fits, in both languages, sizes and colours", async ({ open }) => {
    for (const [locale, colorScheme, width] of [
      ["en-GB", "light", 1366],
      ["zh-CN", "dark", 390],
    ] as const) {
      const page = await open(VIEW, { locale, colorScheme, viewport: { width, height: 768 } }, named("Wei"));
      await untilDrawn(page);
      await page.getByRole("button", { name: locale === "zh-CN" ? "添加论断" : "Add a claim", exact: true }).click();
      const verb = page.locator('[data-field="predicate"]');
      await verb.selectOption("SUPPLIES");
      await page.locator('[data-field="object"]').fill("Company X");
      await page.getByRole("option", { name: /^(New: |新建：)“Company X”$/ }).click();
      await ghostOf(page)
        .getByText(/^Company X/)
        .waitFor();
      expect([locale, await axeViolations(page)]).toEqual([locale, []]);
      expect([locale, await beyondTheEdge(page)]).toEqual([locale, 0]);
    }
  });
});

/** Presses keys and counts them, as a reader would who uses nothing else. */
function countKeys(page: Page) {
  let count = 0;
  const press = async (key: string) => {
    count += key.split("+").length;
    await page.keyboard.press(key);
  };
  const column = () => page.evaluate(() => document.activeElement?.getAttribute("data-field")?.split(":").at(-1));
  return {
    press,
    count: () => count,
    async type(text: string) {
      count += text.length;
      await page.keyboard.type(text);
    },
    async tabTo(field: string) {
      for (let step = 0; step < 30 && (await column()) !== field; step += 1) await press("Tab");
      expect(await column()).toBe(field);
    },
  };
}
