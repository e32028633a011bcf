import type { Finding } from "@atlas/server/contract";
import type { Locator, Page } from "playwright-core";

/** A claim in the form in which a page sends it. */
export function findingOf(statement: string, given: Record<string, string> = {}): Finding {
  const claim = {
    subject: "baogang-group",
    predicate: "PARTNERS_WITH",
    object: "northern-rare-earth",
    statement,
    status: "in-force",
    sources: "wikipedia-baogang",
    ...given,
  };
  return { claim, rows: [], override: null };
}

/** Adds a claim as the page of another reader would. */
export async function addFinding(page: Page, id: string, finding: Finding, who = "Li"): Promise<void> {
  const status = await page.evaluate(
    async ([name, body, by]) => {
      const { token } = await (await fetch("/api/desk")).json();
      const headers = {
        "content-type": "application/json",
        "x-atlas-token": token,
        "x-atlas-who": by,
        "if-none-match": "*",
      };
      return (await fetch(`/api/desk/findings/${name}`, { method: "PUT", headers, body })).status;
    },
    [id, JSON.stringify(finding), who] as const,
  );
  expect(status).toBe(200);
}

/** A section of the page of the desk. */
export function section(page: Page, name: string): Locator {
  return page.getByRole("region", { name: new RegExp(`^${name}`) });
}
