import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { startServer } from "../support/engines/serverProcess.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

const TOKEN = "a-token-of-the-tests";
const VIEW = "/explore?s=abb.example-magnet-works&sel=claim:example-002";

describeWithBrowser("A server with own data that asks for a token", () => {
  const test = useAtlas({ server: () => startServer({ ATLAS_DATA: "data/own/example", ATLAS_TOKEN: TOKEN }) });

  test("lets a reader in who knows the token, leads back to the view, and marks what is own data there", async ({
    open,
    tolerate,
  }) => {
    const page = await open(VIEW, { locale: "en-GB" });
    expect(new URL(page.url()).pathname).toBe("/login");
    expect(await axeViolations(page)).toEqual([]);
    tolerate(/answer 401: .*\/login$|status of 401/);
    await enter(page, "a-wrong-token-of-a-stranger");
    await page.getByRole("alert").waitFor();
    await enter(page, TOKEN);
    await page.waitForURL(/\/explore\?s=abb/);
    await untilDrawn(page);
    const panel = page.getByRole("complementary", { name: "Details" });
    await panel.getByText("own data from example", { exact: true }).waitFor();
    expect(await page.evaluate(() => document.cookie)).toBe("");
    await page.goto(new URL("/table?s=abb.example-magnet-works&tab=claims", page.url()).href);
    await page.getByRole("columnheader", { name: "Your own data" }).waitFor();
    await page.goto(new URL("/", page.url()).href);
    await page
      .getByText(/with own data from example/)
      .first()
      .waitFor();
  });

  test("speaks Chinese at the door to who reads Chinese, on a phone in the dark", async ({ open }) => {
    const page = await open("/", { locale: "zh-CN", colorScheme: "dark", viewport: { width: 390, height: 844 } });
    await page.getByLabel("访问令牌").waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

async function enter(page: Page, token: string): Promise<void> {
  await page.getByLabel("Access token").fill(token);
  await page.getByRole("button", { name: "Log in" }).click();
}
