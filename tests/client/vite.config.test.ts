import { readFileSync } from "node:fs";
import { buildOnce } from "../support/engines/buildOnce.ts";

test("the page names few scripts, so that nobody waits for dozens of answers before it opens", () => {
  buildOnce();
  const page = readFileSync("client/dist/index.html", "utf8");
  const scripts = page.match(/(?:src|href)="\/[^"]+\.js"/g) ?? [];
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.length).toBeLessThan(6);
});
