import { mkdirSync } from "node:fs";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "../../support/browser/browser.ts";
import { type ServerProcess, startServer } from "../../support/engines/serverProcess.ts";
import { PATIENCE_MS } from "./patience.ts";
import { type Watch, watchContext } from "./watchContext.ts";

const OUTPUT = "tests/output";

/** What a test of the running product can do. */
export interface Visit {
  /** Opens a path of the server in a browser context of its own, as another reader would; `prepare` comes before. */
  open(path: string, options?: BrowserContextOptions, prepare?: (context: BrowserContext) => unknown): Promise<Page>;
  /** Lets pass a problem that the test provokes on purpose, in every page that it opened. */
  tolerate(pattern: RegExp): void;
  server: ServerProcess;
}

/** Registers a test; when it fails, pictures of its pages are left in tests/output. */
export type PageTest = (name: string, body: (visit: Visit) => Promise<void>) => void;

/** Starts a server and a browser for the tests of one `describe`; each test ends by asking whether its pages behaved. */
export function useAtlas(start: () => Promise<ServerProcess> = startServer): PageTest {
  let browser: Browser;
  let server: ServerProcess;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), start()]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.stop()]);
  });

  return (name, body) =>
    test(name, async () => {
      const pages: Page[] = [];
      const watches: Watch[] = [];
      const open: Visit["open"] = async (path, options, prepare) => {
        const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
        watches.push(watchContext(context, server.url));
        await prepare?.(context);
        const page = await context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        pages.push(page);
        await page.goto(server.url + path);
        return page;
      };
      const tolerate = (pattern: RegExp) => {
        for (const watch of watches) watch.tolerate(pattern);
      };
      try {
        await body({ open, tolerate, server });
        expect(watches.flatMap((watch) => watch.problems())).toEqual([]);
      } catch (error) {
        await keepPictures(name, pages);
        throw error;
      } finally {
        await Promise.all(pages.map((page) => page.context().close()));
      }
    });
}

async function keepPictures(name: string, pages: Page[]): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  const file = name.replace(/[^\p{L}\p{N}]+/gu, "-");
  for (const [index, page] of pages.entries()) {
    // The page may be what broke; the failure that the test found is the one to report.
    await page.screenshot({ path: `${OUTPUT}/${file}-${index + 1}.png` }).catch(() => undefined);
  }
}
