import type { BrowserContext } from "playwright-core";

/** What went wrong in the pages of one browser context. */
export interface Watch {
  /** All that no page of ours may do, except what is tolerated. */
  problems(): string[];
  /** Lets pass what a test provokes on purpose. */
  tolerate(pattern: RegExp): void;
}

/** Notes errors and warnings of scripts, refused content, failed answers, and every request to anyone but our server. */
export function watchContext(context: BrowserContext, url: string): Watch {
  const found: string[] = [];
  const tolerated: RegExp[] = [];
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) found.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => found.push(`uncaught: ${error.error().message}`));
  context.on("request", (request) => {
    if (!isOwn(request.url(), url)) found.push(`foreign request: ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "unknown";
    // A page that closes or goes elsewhere gives up what it was fetching.
    if (why !== "net::ERR_ABORTED") found.push(`failed request: ${request.url()} (${why})`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) found.push(`answer ${response.status()}: ${response.url()}`);
  });
  return {
    problems: () => found.filter((problem) => !tolerated.some((pattern) => pattern.test(problem))),
    tolerate: (pattern) => tolerated.push(pattern),
  };
}

/** Our server, or what a page made itself. */
function isOwn(address: string, url: string): boolean {
  return address.startsWith(`${url}/`) || address.startsWith("data:") || address.startsWith(`blob:${url}/`);
}
