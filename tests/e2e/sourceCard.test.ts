import type { SourceDetail } from "@atlas/server/contract";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { panel } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

const SOURCE = "reex-2025-baogang-innovation";

describeWithBrowser("The card of a source", () => {
  const test = useAtlas();

  test("opens from a claim, and lists every claim that rests on it with its other independent sources", async ({
    open,
    url,
  }) => {
    const answer = await fetch(`${url}/api/sources/${SOURCE}`);
    // The server's tests check it against the contract.
    const { source, claims } = (await answer.json()) as SourceDetail;
    const page = await open("/explore?s=baogang-group&sel=claim:bao-003");
    await panel(page)
      .getByRole("link", { name: `About the source ${source.title}` })
      .click();
    await page.waitForURL(/sel=source:reex-2025-baogang-innovation/);
    await panel(page).getByRole("heading", { level: 2, name: source.title }).waitFor();
    const text = (await panel(page).textContent()) ?? "";
    for (const part of [source.publisher, "the word of", "Baogang Group", SOURCE]) expect(text).toContain(part);
    const link = panel(page).getByRole("link", { name: /^Open the document/ });
    expect(await link.getAttribute("href")).toBe(source.url);
    const told = await panel(page)
      .getByRole("region", { name: "Claims that rest on it" })
      .getByRole("article")
      .evaluateAll((articles) =>
        articles.map((article) => ({
          id: /sel=claim:([a-z0-9-]+)/.exec(article.innerHTML)?.[1],
          others: /no other|\d+ other/.exec(article.textContent ?? "")?.[0],
        })),
      );
    const supported = claims.filter((claim) => claim.sources.includes(SOURCE));
    expect(told).toEqual(
      supported.map((claim) => {
        const others = claim.independent_sources.filter((id) => id !== SOURCE).length;
        return { id: claim.id, others: others === 0 ? "no other" : `${others} other` };
      }),
    );
    expect(told.length).toBeGreaterThan(10);
  });

  test("tells which claims it contradicts", async ({ open }) => {
    const page = await open("/explore?sel=source:metalnomist-2025-concentrate");
    const region = panel(page).getByRole("region", { name: "Claims that it contradicts or doubts" });
    await region.getByRole("link", { name: "Details of claim bao-021" }).waitFor();
    expect(await region.getByRole("article").first().textContent()).toMatch(/independent sources? support/);
  });
});
