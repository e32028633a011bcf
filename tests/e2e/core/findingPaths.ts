import type { PathAnswer } from "@atlas/server/contract";
import type { Page } from "playwright-core";
import { evidenceGrades } from "../../../server/src/rules/vocabulary.ts";
import { eventually } from "../support/eventually.ts";
import { drawnIds } from "../support/explorer.ts";
import type { PageTest } from "../support/useAtlas.ts";

const asked = "/paths?from=baogang-group&to=lynas-rare-earths";

/** How two entities are connected, and what else connects them. */
export function findingPaths(test: PageTest): void {
  test("leads by keyboard alone from 包钢 to Lynas, and from there into the picture and back", async ({ open }) => {
    const page = await open("/explore?s=tesla");
    await page.getByRole("link", { name: "Paths" }).press("Enter");
    await page.getByRole("heading", { level: 1, name: "Path finder" }).waitFor();
    const answered = page.waitForResponse(/\/api\/paths\?.*from=baogang-group.*to=lynas/);
    await pick(page, "From", "包钢", /^Baogang Group/);
    await pick(page, "To", "Lynas", /^Lynas Rare Earths/);
    await page.waitForURL((url) => url.pathname + url.search === asked);

    const path = page.getByRole("article").first();
    await path.waitFor();
    // The server's tests check it against the contract.
    const [best] = ((await (await answered).json()) as PathAnswer).paths;
    const weakest = evidenceGrades[best?.weakest.evidence ?? "disputed"].en;
    expect(await path.getByText("Weakest link: ").textContent()).toContain(weakest.toLowerCase());
    const sentences = await path.locator("li > p").allTextContents();
    expect(sentences[0]).toMatch(/Baogang Group .*\. (Corroborated|Single source|Assessed)/);
    expect(sentences.at(-1)).toMatch(/Lynas Rare Earths.*\. (Corroborated|Single source|Assessed)/);
    expect(sentences[best?.weakest.hop ?? 0]).toContain(`. ${weakest}`);
    await path.locator("summary").first().press("Enter");
    await path.locator("details li").first().waitFor();

    const ids = await pathIds(page);
    const found = page.url();
    await path.getByRole("link", { name: "Add to view: path 1" }).press("Enter");
    expect(await drawnIds(page)).toEqual(expect.arrayContaining(["tesla", ...ids]));
    await page.goBack();
    await page.getByRole("article").first().waitFor();
    expect(page.url()).toBe(found);
    await eventually(async () =>
      expect(await page.getByRole("combobox", { name: "To" }).inputValue()).toBe("Lynas Rare Earths"),
    );
  });

  test("looks again without a claim, whose hop then rests on others or goes elsewhere, until it is let in again", async ({
    open,
  }) => {
    const page = await open(asked);
    const first = page.getByRole("article").first();
    await first.locator("summary").first().click();
    const statement = await first.locator("details li a").first().textContent();
    await first.getByRole("button", { name: `Find paths without this claim ${statement}` }).click();
    await page.waitForURL(/avoidClaims=[a-z]+-\d+/);
    await eventually(async () => {
      const told = await page.locator("article details li a").allTextContents();
      expect(told.length).toBeGreaterThan(0);
      expect(told).not.toContain(statement);
    });
    await page.getByRole("button", { name: /^Stop avoiding/ }).click();
    await page.waitForURL((url) => url.pathname + url.search === asked);
  });

  test("says what would find a path where there is none, and finds it", async ({ open }) => {
    const page = await open(`${asked}&hops=1&between=organisation`);
    await page.getByRole("heading", { name: "No path within 1 step" }).waitFor();
    await page.getByText(/^Changes that would not help on their own: any type in between/).waitFor();
    await page.getByRole("link", { name: /^With more steps: a path of 2 steps/ }).click();
    await page.getByRole("article").first().waitFor();
    expect(new URL(page.url()).searchParams.get("hops")).toBe("2");
  });
}

/** Types into the field of one end, and waits for the hits. */
async function type(page: Page, end: string, text: string): Promise<void> {
  await page.getByRole("combobox", { name: end, exact: true }).pressSequentially(text);
  await page.getByRole("option").first().waitFor();
}

/** Picks the first hit for one end with Enter. */
export async function pick(page: Page, end: string, text: string, name: RegExp): Promise<void> {
  await type(page, end, text);
  await page.getByRole("option", { selected: true, name }).waitFor();
  await page.keyboard.press("Enter");
}

/** The ids of the entities on the first path, read from its link. */
export async function pathIds(page: Page): Promise<string[]> {
  const link = page
    .getByRole("article")
    .first()
    .getByRole("link", { name: /^Read the claims/ });
  const href = (await link.first().getAttribute("href")) ?? "";
  return (new URLSearchParams(href.split("?")[1]).get("s") ?? "").split(".");
}
