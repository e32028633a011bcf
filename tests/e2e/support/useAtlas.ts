import { mkdirSync } from "node:fs";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { connectBrowser, launchBrowser } from "../../support/browser/browser.ts";
import { sharedAtlas } from "../../support/browser/sharedAtlas.ts";
import type { ServerProcess } from "../../support/engines/serverProcess.ts";
import { PATIENCE_MS } from "./patience.ts";
import { type Watch, watchContext } from "./watchContext.ts";

const OUTPUT = "tests/output";

/** What a test of the running product can do. */
export interface Visit {
  /** Opens a path of the server, or an address of another, in a new browser context, like another reader; `prepare` runs first. */
  open(path: string, options?: BrowserContextOptions, prepare?: (context: BrowserContext) => unknown): Promise<Page>;
  /** Ignores a problem that the test causes on purpose, in every page that it opened. */
  tolerate(pattern: RegExp): void;
  /** The address of the server. */
  url: string;
}

/** Registers a test; if it fails, screenshots of its pages go to tests/output. */
export type PageTest = (name: string, body: (visit: Visit) => Promise<void>) => void;

/** What a suite needs for itself, because sharing would disturb it or others. */
interface Needs {
  /** Starts a server with other data or settings, or one that the test stops. */
  server?: () => Promise<ServerProcess>;
  /** A browser of its own: all pages of one browser share a clipboard. */
  ownBrowser?: boolean;
}

/**
 * Registers the tests of one `describe`. They share a server and a browser with all other suites, unless `needs` asks
 * for their own. Each test ends with a check that its pages had no problems.
 */
export function useAtlas(needs: Needs = {}): PageTest {
  let browser: Browser;
  let server: ServerProcess | undefined;
  beforeAll(async () => {
    [browser, server] = await Promise.all([needs.ownBrowser ? launchBrowser() : connectBrowser(), needs.server?.()]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.stop()]);
  });

  const visit = async (name: string, body: (visit: Visit) => Promise<void>) => {
    const url = server?.url ?? sharedAtlas()?.serverUrl ?? "";
    const pages: Page[] = [];
    const watches: Watch[] = [];
    const open: Visit["open"] = async (path, options, prepare) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      const address = new URL(path, url);
      watches.push(watchContext(context, address.origin));
      await prepare?.(context);
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      pages.push(page);
      await page.goto(address.href);
      return page;
    };
    const tolerate = (pattern: RegExp) => {
      for (const watch of watches) watch.tolerate(pattern);
    };
    try {
      await body({ open, tolerate, url });
      expect(watches.flatMap((watch) => watch.problems())).toEqual([]);
    } catch (error) {
      await keepPictures(name, pages);
      throw error;
    } finally {
      await Promise.all(pages.map((page) => page.context().close()));
    }
  };
  return (name, body) => test(name, () => visit(name, body));
}

async function keepPictures(name: string, pages: Page[]): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  const file = name.replace(/[^\p{L}\p{N}]+/gu, "-");
  for (const [index, page] of pages.entries()) {
    // The page itself may be broken; the test's own failure is the one to report.
    await page.screenshot({ path: `${OUTPUT}/${file}-${index + 1}.png` }).catch(() => undefined);
  }
}
