import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { chromium, type LaunchOptions } from "playwright-core";

/** How Playwright starts a browser. */
export type BrowserChoice = Pick<LaunchOptions, "executablePath" | "channel">;

/** Environment variable with the path of the browser to test with. */
const BROWSER_VARIABLE = "ATLAS_BROWSER";

/** Browsers that a machine may have installed, by Playwright's names. */
const installedChannels = ["chrome", "chromium", "msedge"];

/**
 * Returns the first browser that starts: the one that ATLAS_BROWSER names, the one inside the npm package
 * @sparticuz/chromium (Linux x64), an installed Chrome, Chromium or Edge; null if there is none. Downloads nothing.
 */
export async function findBrowser(): Promise<BrowserChoice | null> {
  const named = process.env[BROWSER_VARIABLE];
  if (named) {
    const fault = await faultOfStarting({ executablePath: named });
    if (fault) throw new Error(`${BROWSER_VARIABLE} names ${named}, which does not start: ${fault}`);
    return { executablePath: named };
  }
  for (const choice of [...packagedBrowser(), ...installedChannels.map((channel) => ({ channel }))]) {
    if ((await faultOfStarting(choice)) === null) return choice;
  }
  return null;
}

/** Switches for every test browser: it connects only to this machine, and does nothing in the background. */
export function browserSwitches(): string[] {
  return [
    // A browser run by root refuses to start with its sandbox; all other users keep it.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-pings",
    "--font-render-hinting=none",
  ];
}

async function faultOfStarting(choice: BrowserChoice): Promise<string | null> {
  try {
    const browser = await chromium.launch({ ...choice, args: browserSwitches() });
    await browser.close();
    return null;
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  }
}

function packagedBrowser(): BrowserChoice[] {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const { version } = JSON.parse(readFileSync(join(main, "../../../package.json"), "utf8"));
  const folder = resolve("node_modules/.cache", `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  return [{ executablePath: join(folder, "chromium") }];
}

/**
 * The package unpacks into the temporary folder of its process. The rename makes the result appear as a whole, even if
 * several processes unpack at once.
 */
function unpack(folder: string): void {
  mkdirSync(resolve(folder, ".."), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  const script = `await (await import("@sparticuz/chromium")).default.executablePath()`;
  execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    env: { ...process.env, TMPDIR: unfinished },
  });
  try {
    renameSync(unfinished, folder);
  } catch {
    // Another run was faster, and its copy is as good.
    rmSync(unfinished, { recursive: true });
  }
}
