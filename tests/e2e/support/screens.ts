import type { Page } from "playwright-core";
import { placeOnPage, untilDrawn } from "./explorer.ts";

/** A screen to take a picture of: where it is, and what to do there first. */
export interface Screen {
  name: string;
  path: string;
  /** Before the page is opened. */
  before?: (page: Page) => Promise<unknown>;
  open?: (page: Page) => Promise<unknown>;
}

const one = "/explore?s=baogang-group*";
const broken = { status: 500, body: JSON.stringify({ error: { code: "internal", message: "broken" } }) };
const press = (name: string | RegExp) => (page: Page) => page.getByRole("button", { name }).first().click();
const failing = (pattern: string) => (page: Page) => page.route(pattern, (route) => route.fulfill(broken));

/** Every screen and every open state, for a person to look at. */
export const screens: readonly Screen[] = [
  { name: "start", path: "/" },
  { name: "start-kept", path: "/", before: keepViews },
  { name: "start-error", path: "/", before: failing("**/api/views") },
  { name: "palette", path: "/", open: (page) => page.getByRole("combobox").first().fill("magnet") },
  { name: "explorer", path: "/explore?s=baogang-group*,northern-rare-earth*&sel=baogang-group" },
  { name: "pair", path: "/explore?s=lynas-rare-earths*&sel=lynas-rare-earths~us-department-of-defense" },
  { name: "claim", path: "/explore?s=shenghe-resources.mp-materials&sel=claim:sou-099" },
  { name: "source", path: `${one}&sel=source:reex-2025-baogang-innovation` },
  { name: "compare", path: `${one}&sel=northern-rare-earth&pin=baogang-group` },
  { name: "filters", path: one, open: press("Filters") },
  { name: "as-of", path: one, open: press("As of") },
  { name: "context-menu", path: one, open: openContextMenu },
  { name: "history", path: one, open: (page) => hideAndUndo(page).then(() => press("Go to a step")(page)) },
  { name: "undone", path: one, open: hideAndUndo },
  { name: "share", path: one, open: press("Share") },
  { name: "save", path: one, open: (page) => press("Share")(page).then(() => choose(page, /Save as a file/)) },
  { name: "keys", path: one, open: (page) => page.keyboard.press("?") },
  { name: "help", path: one, open: press(/^Help/) },
  { name: "tour", path: one, open: (page) => press(/^Help/)(page).then(() => choose(page, "Two-minute tour")) },
  { name: "link-notes", path: "/explore?s=baogang-group.closed-mine&v=2026.05&layot=tree" },
  {
    name: "link-changes",
    path: "/explore?s=baogang-group*&v=2026.11-first",
    open: (page) => press("Show what changed")(page),
  },
  { name: "missing", path: "/explore?s=baogang-group.no-such-entity&sel=no-such-entity" },
  { name: "offline", path: one, open: (page) => page.context().setOffline(true) },
  { name: "error", path: one, before: failing("**/api/claims/between") },
  { name: "empty", path: "/explore" },
  { name: "table", path: "/table?s=baogang-group*&sel=baogang-group" },
  { name: "claims", path: "/table?s=baogang-group*&tab=claims" },
  { name: "table-empty", path: "/table" },
  { name: "paths-empty", path: "/paths" },
  { name: "paths", path: "/paths?from=baogang-group&to=lynas-rare-earths" },
  { name: "paths-none", path: "/paths?from=baogang-group&to=lynas-rare-earths&hops=1&floor=corroborated" },
  { name: "paths-error", path: "/paths?from=baogang-group&to=lynas-rare-earths", before: failing("**/api/paths*") },
  { name: "analysis", path: "/analysis" },
  { name: "questions", path: "/questions" },
  {
    name: "question",
    path: "/questions/whoElseMakesIt?technology=sintered-ndfeb-magnets",
    open: (page) => press("1 claim of row 1: show")(page),
  },
  { name: "question-empty", path: "/questions/suppliersOf" },
  { name: "landscape", path: "/landscape" },
  {
    name: "landscape-table",
    path: "/landscape?stage=magnet&evidence=single-source",
    open: (page) => press(/^\d+ claims?: High-cerium/)(page).then(() => page.mouse.wheel(0, 900)),
  },
  { name: "landscape-none", path: "/landscape?stage=steel&gap=none-found" },
  { name: "landscape-technology", path: "/landscape/disc-motors" },
  { name: "comparison", path: "/compare?left=northern-rare-earth&right=lynas-rare-earths" },
  {
    name: "comparison-five",
    path: "/compare?left=sintered-ndfeb-magnets&right=magnet-recycling&also=bioleaching-of-tailings,disc-motors,green-steel",
  },
  { name: "comparison-empty", path: "/compare" },
  { name: "removal", path: "/removal?ids=northern-rare-earth,lynas-rare-earths" },
  { name: "removal-country", path: "/removal?country=JP&subsidiaries=without" },
  { name: "removal-single", path: "/removal" },
  { name: "timeline", path: "/timeline?entity=solid-state-hydrogen-storage" },
  { name: "timeline-as-of", path: "/timeline?entity=mofcom&asOf=2025-12" },
  { name: "timeline-empty", path: "/timeline" },
  { name: "changes", path: "/changes?from=2026.11-first&to=2026.11" },
  { name: "changes-none", path: "/changes?from=2026.11&to=2026.11" },
  { name: "briefing", path: "/briefing?s=baogang-group*", open: preview },
  { name: "briefing-empty", path: "/briefing" },
  { name: "briefing-error", path: "/briefing?s=baogang-group*", before: failing("**/api/claims/context") },
  { name: "not-found", path: "/nowhere" },
  { name: "docs", path: "/api/docs" },
];

async function preview(page: Page): Promise<void> {
  await page.frameLocator("iframe").locator(".notes").waitFor();
}

async function choose(page: Page, item: string | RegExp): Promise<void> {
  await page.getByRole("menuitem", { name: item }).click();
}

async function openContextMenu(page: Page): Promise<void> {
  const { x, y } = await placeOnPage(page, "northern-rare-earth");
  await page.mouse.click(x, y, { button: "right" });
}

async function hideAndUndo(page: Page): Promise<void> {
  await untilDrawn(page);
  for (const id of ["huawei", "baotou"]) {
    await page.locator(`[data-entity="${id}"]`).evaluate((item: HTMLElement) => item.click());
    await page.waitForURL(new RegExp(`sel=${id}`));
    const panel = page.getByRole("complementary", { name: "Details" });
    await panel.getByRole("button", { name: "Hide", exact: true }).first().click();
  }
  await page.keyboard.press("Control+z");
}

async function keepViews(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const view = { title: "Mines and who owns them", address: "/explore?s=bayan-obo*", version: "2026.05", id: "1" };
    localStorage.setItem("atlas-views", JSON.stringify([{ ...view, saved: "2026-05-02T10:00:00Z" }]));
    const last = { address: "/explore?s=baogang-group*,lynas-rare-earths", saved: "2026-11-24T10:00:00Z" };
    localStorage.setItem("atlas-last-view", JSON.stringify(last));
  });
}
