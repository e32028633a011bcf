import type { BrowserContext, Page } from "playwright-core";
import { harmOrder } from "../../support/oracles/watchedNews.ts";
import { MONDAY_VERSION } from "../../support/records/mondayVersion.ts";
import { section } from "./deskFindings.ts";
import { named } from "./named.ts";

/** A reader with a name on a day, whose browser has that day until another is set. */
export function readerOn(day: string, name: string) {
  return async (context: BrowserContext) => {
    await setDay(context, day);
    await named(name)(context);
  };
}

export function setDay(context: BrowserContext, day: string): Promise<void> {
  return context.clock.setFixedTime(`${day}T09:00:00Z`);
}

/** Takes a data package in on the page of the desk. */
export async function takeIn(page: Page, content: Uint8Array): Promise<void> {
  const data = section(page, "Data");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    data.getByRole("button", { name: "Take in a data package" }).click(),
  ]);
  await chooser.setFiles({ name: "datapackage.zip", mimeType: "application/zip", buffer: Buffer.from(content) });
  await data.getByRole("button", { name: `Take in version ${MONDAY_VERSION}` }).click();
  await data.getByText(new RegExp(`^Version ${MONDAY_VERSION} of `)).waitFor();
}

/** The selector of what is watched under an address, or of all that is. */
export function subjectOf(address?: string): string {
  return address === undefined ? "[data-watched]" : `[data-watched="${address}"]`;
}

/** The claims told on the start page with the kind of their news, of one subject or of all, in the order of the page. */
export async function toldOn(page: Page, address?: string): Promise<[id: string, kind: string][]> {
  const lines = page.locator(`${subjectOf(address)} [data-claim][data-kind]`);
  return lines.evaluateAll((all) =>
    all.map((line): [string, string] => [line.getAttribute("data-claim") ?? "", line.getAttribute("data-kind") ?? ""]),
  );
}

/** How often a list of kinds of news goes back to a more harmful one. */
export function stepsBack(kinds: readonly string[]): number {
  const ranks = kinds.map((kind) => harmOrder.indexOf(kind));
  return ranks.filter((rank, at) => rank < (ranks[at - 1] ?? 0)).length;
}
