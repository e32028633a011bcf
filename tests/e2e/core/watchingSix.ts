import type { Page } from "playwright-core";
import { downloaded } from "../support/downloaded.ts";
import { panel, untilDrawn } from "../support/explorer.ts";

export const [FIRM, RULE] = ["mp-materials", "mofcom-announcement-18-2025"];
export const VIEW = ["us-department-of-defense", "vulcan-elements", "noveon-magnetics"];
export const [CAR_MAKER, THIRD] = ["general-motors", "e-vac-magnetics"];
/** The addresses of six things of different kinds. */
export const watched = {
  firm: `/explore?s=${FIRM}*&sel=${FIRM}`,
  rule: `/explore?s=${RULE}*&sel=${RULE}`,
  question: `/questions/suppliersOf?organisation=${CAR_MAKER}`,
  path: `/paths?from=${FIRM}&to=${CAR_MAKER}&hops=2`,
  whatIf: `/what-if?ids=${FIRM}`,
  view: `/explore?s=${VIEW.join(".")}`,
};

/** Watches a firm, a rule, a question, a path, a what-if and a view; returns the claims that the what-if had then. */
export async function watchSix(page: Page): Promise<string[]> {
  const origin = new URL(page.url()).origin;
  const go = (address: string) => page.goto(origin + address);
  for (const id of [FIRM, RULE]) {
    await go(`/explore?s=${id}&sel=${id}`);
    await panel(page).getByRole("button", { name: "Watch", exact: true }).click();
    await panel(page).getByRole("button", { name: "Stop watching" }).waitFor();
  }
  for (const address of [watched.question, watched.whatIf]) {
    await go(address);
    await page.getByRole("main").getByRole("button", { name: "Watch", exact: true }).click();
    await page.getByRole("main").getByRole("button", { name: "Stop watching" }).waitFor();
  }
  const before = await idsOfWhatIf(page, origin);
  await go(watched.path);
  await page.getByRole("article").first().waitFor();
  await page.keyboard.press("Control+Shift+F");
  await page.getByRole("button", { name: "Watched (Share)" }).waitFor();
  await go(watched.view);
  await untilDrawn(page);
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("menuitem", { name: "Watch what is shown here" }).click();
  await page.getByRole("button", { name: "Watched (Share)" }).waitFor();
  await go("/");
  await page.getByText("Nothing new on what you watch.").waitFor();
  expect(await page.locator("[data-watched]").count()).toBe(6);
  return before;
}

/** Watches an entity alone, and goes to the start page. */
export async function watchOne(page: Page, id: string): Promise<void> {
  await page.goto(new URL(`/explore?s=${id}&sel=${id}`, page.url()).href);
  await panel(page).getByRole("button", { name: "Watch", exact: true }).click();
  await panel(page).getByRole("button", { name: "Stop watching" }).waitFor();
  await page.goto(new URL("/", page.url()).href);
  await page.getByText("Nothing new on what you watch.").waitFor();
}

/** The ids of the claims in the what-if, as saved from its page. */
export async function idsOfWhatIf(page: Page, origin: string): Promise<string[]> {
  await page.goto(origin + watched.whatIf);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("main").getByRole("button", { name: "Save as CSV" }).first().click(),
  ]);
  return String(await downloaded(file)).match(/\b(?:[a-z]{3}|later)-\d{3}\b/g) ?? [];
}
