import type { Page } from "playwright-core";

/** When something was to be seen on a page, in milliseconds since the page was asked for. */
interface DrawingLog {
  /** Each picture that stood still on the canvas, by its numbers of entities and links. */
  drawn: { at: number; picture: string }[];
  /** The last time that the mouse button went up. */
  mouseUp: number;
}

declare global {
  interface Window {
    drawingLog: DrawingLog;
  }
}

/** Lets every document of a page note, inside itself, when its pictures are drawn. Comes before the page is opened. */
export async function logDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.drawingLog = { drawn: [], mouseUp: 0 };
    new MutationObserver(() => {
      const picture = document.querySelector("[data-drawn]")?.getAttribute("data-drawn");
      if (!picture) return;
      // The page says so within the frame that draws it, which is seen once the frame is done.
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

/** Milliseconds from the request for the page to its first picture that stands still. */
export async function timeOfFirstDrawing(page: Page): Promise<number> {
  const found = await page.waitForFunction(() => window.drawingLog.drawn[0]?.at);
  return (await found.jsonValue()) ?? Number.NaN;
}

/** Milliseconds from the end of the last click to a picture that is another than this one. */
export async function timeOfNextDrawing(page: Page, before: string): Promise<number> {
  const found = await page.waitForFunction((picture) => {
    const { drawn, mouseUp } = window.drawingLog;
    const next = drawn.find((one) => one.at > mouseUp && one.picture !== picture);
    return next && next.at - mouseUp;
  }, before);
  return (await found.jsonValue()) ?? Number.NaN;
}
