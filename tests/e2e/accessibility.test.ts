import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { untilDrawn } from "./support/explorer.ts";
import { searchFor } from "./support/search.ts";
import { useAtlas } from "./support/useAtlas.ts";

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
const schemes = ["light", "dark"] as const;
/** A picture with entities of every class, and few enough that axe is done with it in a moment. */
const explorer = "/explore?s=solid-state-hydrogen-storage*";
const filtered = `${explorer}&hideTypes=sector&onlyEvidence=single-source&hideCountries=US&dim=yes`;

/** Each screen by its name: where it is, and what to do there before it is looked at. */
const screens: [name: string, path: string, prepare: (page: Page) => Promise<unknown>][] = [
  ["the start page", "/", (page) => page.getByText("claims", { exact: true }).waitFor()],
  ["search results on the start page", "/", (page) => searchFor(page, "magnet")],
  ["the explorer with nothing on it", "/explore", (page) => page.getByText("The canvas is empty").waitFor()],
  ["the explorer with nothing selected", explorer, untilDrawn],
  [
    "the panel of an entity",
    `${explorer}&sel=solid-state-hydrogen-storage`,
    (page) => page.getByRole("article").first().waitFor({ state: "attached" }),
  ],
  [
    "the panel of a pair",
    `${explorer}&sel=solid-state-hydrogen-storage~northern-rare-earth`,
    (page) => page.getByRole("article").first().waitFor({ state: "attached" }),
  ],
  [
    "the card of a claim with figures side by side",
    "/explore?s=shenghe-resources.mp-materials&sel=claim:sou-099",
    (page) => page.getByRole("table").waitFor({ state: "attached" }),
  ],
  [
    "the card of a source",
    "/explore?sel=source:metalnomist-2025-concentrate",
    (page) => page.getByRole("article").first().waitFor({ state: "attached" }),
  ],
  [
    "two cards side by side",
    `${explorer}&sel=solid-state-hydrogen-storage&pin=claim:sou-099`,
    (page) => page.getByRole("article").first().waitFor({ state: "attached" }),
  ],
  ["the filters", explorer, openFilters],
  ["filters that are on, and what they filter out drawn faint", filtered, openFilters],
  ["the menu of labels", explorer, (page) => openMenu(page, "Labels")],
];

describeWithBrowser("axe finds nothing wrong", () => {
  const test = useAtlas();

  for (const viewport of sizes) {
    for (const colorScheme of schemes) {
      for (const [name, path, prepare] of screens) {
        test(`with ${name}, ${colorScheme}, ${viewport.width} pixels wide`, async ({ open }) => {
          const page = await open(path, { viewport, colorScheme, reducedMotion: "reduce" });
          await prepare(page);
          expect(await axeViolations(page)).toEqual([]);
        });
      }
    }
  }
});

async function openFilters(page: Page): Promise<void> {
  await untilDrawn(page);
  await page.getByRole("button", { name: /^Filters/ }).click();
  await page.getByRole("heading", { name: "Filters" }).waitFor();
}

async function openMenu(page: Page, name: string): Promise<void> {
  await untilDrawn(page);
  await page.getByRole("button", { name }).click();
  await page.getByRole("menu").waitFor();
}
