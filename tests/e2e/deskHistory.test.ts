import { describeWithBrowser } from "../support/browser/browser.ts";
import { freePort, startServer } from "../support/engines/serverProcess.ts";
import { addFinding, findingOf, section } from "./support/deskFindings.ts";
import { deskFolder } from "./support/deskFolder.ts";
import { named } from "./support/named.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("The history of a desk", () => {
  const test = useAtlas();

  test("can be undone after a restart, and what stands against it is named", async ({ open, tolerate }) => {
    const env = { ATLAS_DESK: deskFolder() };
    const port = await freePort();
    let server = await startServer(env, port);
    try {
      const page = await open(`${server.url}/desk`, {}, named("Wei"));
      await page.getByRole("heading", { name: "Desk", exact: true }).waitFor();
      await addFinding(page, "desk-restart001", findingOf("Baogang and Northern plan a joint laboratory."));
      await server.stop();
      server = await startServer(env, port);
      await page.reload();
      const history = section(page, "History");
      await history.getByRole("button", { name: "Undo: Added: Baogang" }).click();
      await section(page, "Findings").waitFor({ state: "detached" });
      await history.getByRole("button", { name: "Redo: Adding undone: Baogang" }).click();
      await section(page, "Findings").waitFor();
      // This server is started twice, so it is not that of the suite.
      // While its server restarts, the page asks in vain.
      tolerate(/412|ERR_CONNECTION_REFUSED/);
      await page.evaluate(async () => {
        const { token, rows } = await (await fetch("/api/desk")).json();
        const { id: _, ...claim } = rows[0].cells;
        await fetch("/api/desk/findings/desk-restart001", {
          method: "PUT",
          headers: {
            "content-type": "application/json",
            "x-atlas-token": token,
            "if-match": `"${rows[0].tag}"`,
            "x-atlas-who": "Li",
          },
          body: JSON.stringify({
            claim: { ...claim, statement: "They have a joint laboratory." },
            rows: [],
            override: null,
          }),
        });
      });
      await history.getByRole("button", { name: "Undo: Done again: Baogang" }).click();
      await page
        .getByText("“They have a joint laboratory.” has changed since, by Li", { exact: false })
        .first()
        .waitFor();
    } finally {
      await server.stop();
    }
  });
});
