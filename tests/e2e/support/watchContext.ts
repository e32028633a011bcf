import type { BrowserContext } from "playwright-core";

/** Problems in the pages of one browser context. */
export interface Watch {
  /** Everything that none of our pages may do, except what is tolerated. */
  problems(): string[];
  /** Ignores what a test causes on purpose. */
  tolerate(pattern: RegExp): void;
}

/** Records script errors and warnings, blocked content, failed answers, and every request to another server. */
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
    // A page that closes or navigates cancels its requests.
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

/** Whether the address is our server's, or made by a page itself. */
function isOwn(address: string, url: string): boolean {
  return address.startsWith(`${url}/`) || address.startsWith("data:") || address.startsWith(`blob:${url}/`);
}
