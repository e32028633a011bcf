import type { ClaimPage } from "@atlas/server/contract";
import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { claims as allClaims } from "../support/oracles/csvClaims.ts";
import { gradeOf } from "../support/oracles/csvEvidence.ts";
import { expectedText, phrases, shownTexts } from "./support/claimTexts.ts";
import { eventually } from "./support/eventually.ts";
import { panel, untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

const NORTHERN = "/explore?s=northern-rare-earth*&sel=northern-rare-earth";
const ofNorthern = allClaims.filter(({ subject, object }) => [subject, object].includes("northern-rare-earth"));
const OF_ALL = `of ${ofNorthern.length} claims`;

describeWithBrowser("In the panel of an entity", () => {
  const test = useAtlas();

  for (const id of ["baogang-group", "northern-rare-earth"]) {
    test(`every claim of ${id} reads as the API has it: statement, figures, dates, grade, reason, all sources`, async ({
      open,
      url,
    }) => {
      const answer = await fetch(`${url}/api/entities/${id}/claims?limit=500`);
      // The server's tests check it against the contract.
      const { claims, sources, total } = (await answer.json()) as ClaimPage;
      expect(claims).toHaveLength(total);
      const page = await open(`/explore?s=${id}&sel=${id}`);
      await page.getByRole("article").first().waitFor();
      await openAllSources(page);
      const shown = await shownTexts(page);
      const byId = new Map(sources.map((source) => [source.id, source]));
      const expected = claims.map((claim) => [claim.id, expectedText(claim, byId)] as const);
      expect(shown).toEqual(Object.fromEntries(expected));
      await expectReasons(page, claims, byId);
      const headings = await panel(page).getByRole("heading", { level: 3 }).allTextContents();
      for (const phrase of phrases(claims, id)) {
        expect(headings.some((heading) => heading.startsWith(phrase))).toBe(true);
      }
    });
  }

  test("one searches its claims in either script, by publisher and by figure, and hears how many there are", async ({
    open,
  }) => {
    const page = await open(NORTHERN);
    const field = panel(page).getByRole("textbox", { name: "Search these claims" });
    await field.waitFor();
    for (const [text, least] of [
      ["包头钢铁", 4],
      ["reuters", 1],
      ["36.71", 1],
    ] as const) {
      await field.fill(text);
      const said = panel(page).getByRole("status").filter({ hasText: OF_ALL });
      await said.waitFor({ state: "attached" });
      const count = Number.parseInt((await said.textContent()) ?? "", 10);
      await untilListed(page, count);
      expect(count).toBeGreaterThanOrEqual(least);
      expect(count).toBeLessThan(60);
    }
    await field.press("Escape");
    await untilListed(page, ofNorthern.length);
  });

  test("one keeps the disputed claims by a click into the mix, and puts the largest figures first", async ({
    open,
  }) => {
    const page = await open(NORTHERN);
    await panel(page)
      .getByRole("button", { name: /disputed$/ })
      .click();
    await untilListed(page, ofNorthern.filter((claim) => gradeOf(claim) === "disputed").length);
    for (const article of await panel(page).getByRole("article").all()) {
      expect(await article.textContent()).toContain("Disputed");
    }
    await panel(page).getByRole("button", { name: "Show all claims" }).click();
    await panel(page).getByRole("combobox", { name: "Order" }).selectOption("Largest figure first");
    await panel(page)
      .getByRole("button", { name: /^Largest first, in tonnes a year/ })
      .waitFor();
    expect(await panel(page).getByRole("article").count()).toBe(ofNorthern.length);
  });

  test("who comes back from a claim finds the card as she left it: ordered, searched and scrolled", async ({
    open,
  }) => {
    const page = await open(NORTHERN);
    await panel(page).getByRole("combobox", { name: "Order" }).selectOption("Newest first");
    await panel(page).getByRole("textbox", { name: "Search these claims" }).fill("rare earth");
    await panel(page).getByRole("status").filter({ hasText: OF_ALL }).waitFor({ state: "attached" });
    const details = panel(page)
      .getByRole("article")
      .nth(15)
      .getByRole("link", { name: /^Details of claim/ });
    await details.scrollIntoViewIfNeeded();
    const id = await details.getAttribute("aria-label");
    await details.click();
    await page.waitForURL(/sel=claim:/);
    await panel(page).getByText("Claim ID").waitFor();
    await page.goBack();
    await page.waitForURL(/sel=northern-rare-earth/);
    await panel(page)
      .getByRole("link", { name: id ?? "" })
      .waitFor();
    expect(await panel(page).getByRole("textbox", { name: "Search these claims" }).inputValue()).toBe("rare earth");
    expect(await panel(page).getByRole("combobox", { name: "Order" }).inputValue()).toBe("newest");
    await page.waitForFunction((label) => {
      const box = document.querySelector(`[data-detail-panel] [aria-label="${label}"]`)?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < window.innerHeight;
    }, id);
  });

  test("the chain of owners leads up to the last, each share to the claim that gives it", async ({ open }) => {
    const page = await open(NORTHERN);
    const ownership = panel(page).getByRole("region", { name: "Ownership" });
    await eventually(async () =>
      expect(await ownership.textContent()).toMatch(
        /Owned by.*Baogang Group.*36\.71%.*as of September 2023.*Inner Mongolia Government.*76\.835%.*highest known owner/,
      ),
    );
    await ownership.getByRole("link", { name: /^76\.835%/ }).click();
    await page.waitForURL(/sel=claim:bao-001/);
    await panel(page)
      .getByRole("heading", { level: 2, name: /Baogang Group is a subsidiary of/ })
      .waitFor();
    await untilDrawn(page);
  });

  test("prices of four quarters stand side by side between the two", async ({ open }) => {
    const page = await open("/explore?s=baotou-steel.northern-rare-earth&sel=baotou-steel~northern-rare-earth");
    const table = panel(page).getByRole("table", { name: /Baotou Steel supplies Northern Rare Earth, in CNY a tonne/ });
    await table.waitFor();
    expect(await table.getByRole("rowheader").allTextContents()).toEqual([
      "CNY 26,834 a tonneconcentrate price, first quarter of 2026",
      "CNY 26,205 a tonneconcentrate price, fourth quarter of 2025",
      "CNY 19,109 a tonneconcentrate price, third quarter of 2025",
      "CNY 18,825 a tonneconcentrate price, second quarter of 2025",
      "CNY 18,618 a tonneconcentrate price, first quarter of 2025",
      "CNY 17,782 a tonneconcentrate price, fourth quarter of 2024",
      "CNY 14,000 a tonne [Baotou Steel's word]concentrate price from September 2017",
    ]);
    await table.getByRole("link").first().click();
    await page.waitForURL(/sel=claim:bao-094/);
  });
});

/** Waits until the panel lists this many claims. */
async function untilListed(page: Page, claims: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll("[data-detail-panel] article").length === wanted,
    claims,
  );
}

async function openAllSources(page: Page): Promise<void> {
  const more = panel(page).getByRole("button", { name: /more sources?$/ });
  while ((await more.count()) > 0) await more.first().click();
}

const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

function reasonFor({ evidence, publisher_count }: ClaimPage["claims"][number]): RegExp {
  if (evidence === "assessed") return /A comparison by the editors of this data set/;
  if (evidence === "self-reported") return /No independent voice supports it. Left out: |, (but|and) all of it is /;
  if (evidence !== "corroborated" && evidence !== "single-source") return /^/;
  const weak = "|\\w+ weak voices?(, which count as one)?: ";
  return new RegExp(
    `${NUMBERS[publisher_count]} voices?(?:, counted as one [^:]*)?: ${publisher_count === 1 ? weak : ""}`,
  );
}

/** Expects the reason to name every publisher that counts as independent, unless the sentence only counts them. */
async function expectReasons(
  page: Page,
  claims: ClaimPage["claims"],
  sources: ReadonlyMap<string, ClaimPage["sources"][number]>,
): Promise<void> {
  const said = await panel(page)
    .locator("article")
    .evaluateAll((articles) =>
      articles.map((article) => ({
        id: /sel=claim:([a-z0-9-]+)/.exec(article.innerHTML)?.[1] ?? "",
        reason: [...article.children].find((child) => child.querySelector('a[href*="sel=claim:"]'))?.textContent ?? "",
      })),
    );
  const reasons = new Map(said.map(({ id, reason }) => [id, reason]));
  for (const claim of claims) {
    const reason = reasons.get(claim.id) ?? "";
    expect(reason).toMatch(reasonFor(claim));
    const publishers = new Set(claim.independent_sources.map((id) => sources.get(id)?.publisher ?? id));
    const named = claim.evidence === "assessed" || publishers.size > 5 ? [] : [...publishers];
    for (const publisher of named) expect(reason).toContain(publisher);
    for (const id of claim.disputed_by) expect(reason).toContain(sources.get(id)?.publisher ?? id);
  }
}
