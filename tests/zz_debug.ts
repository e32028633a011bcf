import { untilDrawn } from "./e2e/support/explorer.ts";
import { launchBrowser } from "./support/browser.ts";
import { startServer } from "./support/serverProcess.ts";

const [browser, server] = await Promise.all([launchBrowser(), startServer()]);
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${server.url}/explore?s=baogang-group*&sel=northern-rare-earth`);
  await untilDrawn(page);
  await page.getByRole("application", { name: "Graph" }).focus();
  await page.evaluate(() => {
    new MutationObserver((list) => {
      for (const m of list) {
        for (const n of m.addedNodes)
          if (n instanceof HTMLElement && n.querySelector?.("[role=menu]"))
            console.log("added menu", performance.now());
        for (const n of m.removedNodes)
          if (n instanceof HTMLElement && (n.matches?.("[role=menu]") || n.querySelector?.("[role=menu]")))
            console.log("removed menu", performance.now(), new Error().stack);
      }
    }).observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", (e) =>
      console.log("focus", (e.target as HTMLElement).outerHTML.slice(0, 80), performance.now()),
    );
  });
  page.on("console", (m) => console.log(m.text()));
  for (const round of [1, 2, 3]) {
    await page.keyboard.press("Shift+F10");
    await page.waitForTimeout(500);
    console.log(round, await page.locator("[role=menu]").count());
    await page.keyboard.press("Escape");
    await page.waitForTimeout(500);
  }
} finally {
  await browser.close();
  await server.stop();
}
