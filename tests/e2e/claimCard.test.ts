import type { ClaimDetail } from "@atlas/server/contract";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { panel, untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

const PAIR = "/explore?s=shenghe-resources.mp-materials&sel=mp-materials~shenghe-resources";

describeWithBrowser("The card of a claim", () => {
  const test = useAtlas({ ownBrowser: true });

  test("opens from a pair by the keyboard, takes the focus, and leads through the claims of the pair", async ({
    open,
  }) => {
    const page = await open(PAIR);
    await untilDrawn(page);
    const canvas = page.url().split("&")[0];
    await panel(page).getByRole("article").first().waitFor();
    await panel(page).getByRole("link", { name: "Details of claim sou-096" }).first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/sel=claim:sou-096/);
    const heading = panel(page).getByRole("heading", {
      level: 2,
      name: "Shenghe Resources owns a stake in MP Materials",
    });
    await heading.waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === "H2");
    expect(page.url().startsWith(canvas ?? "?")).toBe(true);
    expect(await panel(page).textContent()).toContain("Claim 1 of 10 between the two");
    await panel(page).getByRole("link", { name: "Next claim" }).click();
    await page.waitForURL(/sel=claim:(?!sou-096)/);
    await panel(page).getByRole("link", { name: "All claims between the two" }).click();
    await page.waitForURL(/sel=mp-materials~shenghe-resources/);
    await page.goBack();
    await page.waitForURL(/sel=claim:(?!sou-096)/);
    await panel(page).getByText("Claim 2 of 10 between the two").waitFor();
  });

  test("shows every source that the API names, for and against, and every column", async ({ open, url }) => {
    const answer = await fetch(`${url}/api/claims/bao-021`);
    // The server's tests check it against the contract.
    const { claim, sources } = (await answer.json()) as ClaimDetail;
    const page = await open("/explore?s=northern-rare-earth.baogang-group&sel=claim:bao-021");
    await panel(page).getByText(claim.statement).waitFor();
    const hrefs = await panel(page)
      .getByRole("link", { name: /opens in a new tab/ })
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const urls = [...claim.sources, ...claim.disputed_by].map((id) => sources.find((source) => source.id === id)?.url);
    // By address: the order by weight has a test of its own.
    expect(hrefs.toSorted()).toEqual(urls.toSorted());
    const text = (await panel(page).textContent()) ?? "";
    for (const part of ["36.71%", "as of September 2023", "In force (2024)", "Baogang", claim.notes ?? "", "bao-021"]) {
      expect(text).toContain(part);
    }
  });

  test("marks its line on the canvas, and puts its two ends there where they are not", async ({ open }) => {
    const page = await open("/explore?sel=claim:sou-096");
    await panel(page).getByRole("button", { name: "Show on the canvas" }).click();
    await page.waitForURL(/s=shenghe-resources\.mp-materials&sel=claim:sou-096/);
    await untilDrawn(page);
    expect(await page.locator("[data-entity]").count()).toBe(2);
    await panel(page).getByRole("button", { name: "Show on the canvas" }).waitFor({ state: "detached" });
  });

  test("is copied as text with its evidence, its sources and the address that leads back to it", async ({ open }) => {
    const page = await open("/explore?sel=claim:sou-096", {}, (context) =>
      context.grantPermissions(["clipboard-read", "clipboard-write"]),
    );
    await panel(page)
      .getByText(/^Data set|Claim ID/)
      .first()
      .waitFor();
    await panel(page).getByRole("button", { name: "Copy as text" }).click();
    await panel(page).getByRole("status").filter({ hasText: "Copied" }).waitFor({ state: "attached" });
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain("Corroborated: Three voices: Reuters, Washington Free Beacon, Argus Media.");
    expect(text.match(/^- .*https?:\/\/\S+$/gm)).toHaveLength(5);
    const address = /\/explore\?\S+(?= \(open it in your own atlas\)$)/.exec(text)?.[0] ?? "";
    await page.goto(new URL(address, page.url()).href);
    await panel(page)
      .getByRole("heading", { level: 2, name: "Shenghe Resources owns a stake in MP Materials" })
      .waitFor();
  });

  test("of an id that is not there says so, and can be closed", async ({ open, tolerate }) => {
    const page = await open("/explore?sel=claim:gone-1");
    tolerate(/404/);
    await panel(page).getByText("This claim is not in this version of the data set.").waitFor();
    await panel(page).getByRole("button", { name: "Close and clear the selection" }).click();
    await page.waitForURL((url) => !url.search.includes("sel="));
  });
});
