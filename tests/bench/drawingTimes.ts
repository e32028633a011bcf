import type { Page } from "playwright-core";

/** When a page showed something, in milliseconds since the page was requested. */
interface DrawingLog {
  /** Each picture that came to rest on the canvas, identified by its numbers of entities and links. */
  drawn: { at: number; picture: string }[];
  /** The last time the mouse button went up. */
  mouseUp: number;
}

declare global {
  interface Window {
    drawingLog: DrawingLog;
  }
}

/** Makes every document of a page log when its pictures are drawn. Call it before opening the page. */
export async function logDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.drawingLog = { drawn: [], mouseUp: 0 };
    new MutationObserver(() => {
      const picture = document.querySelector("[data-drawn]")?.getAttribute("data-drawn");
      if (!picture) return;
      // The page reports a picture within the frame that draws it; the reader sees it once that frame is done.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.drawingLog.drawn.push({ at: performance.now(), picture });
      port2.postMessage(null);
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-drawn"] });
    addEventListener(
      "mouseup",
      (event) => {
        window.drawingLog.mouseUp = event.timeStamp;
      },
      true,
    );
  });
}

/** Returns milliseconds from the request for the page to its first picture at rest. */
export async function timeOfFirstDrawing(page: Page): Promise<number> {
  const found = await page.waitForFunction(() => window.drawingLog.drawn[0]?.at);
  return (await found.jsonValue()) ?? Number.NaN;
}

/** Returns milliseconds from the end of the last click to the first picture that differs from `before`. */
export async function timeOfNextDrawing(page: Page, before: string): Promise<number> {
  const found = await page.waitForFunction((picture) => {
    const { drawn, mouseUp } = window.drawingLog;
    const next = drawn.find((one) => one.at > mouseUp && one.picture !== picture);
    return next && next.at - mouseUp;
  }, before);
  return (await found.jsonValue()) ?? Number.NaN;
}
