import type { Page } from "playwright-core";

declare global {
  interface Window {
    frameLog: { frames: number[]; tasks: { start: number; duration: number }[]; answered: number };
  }
}

/** Makes a page log its frames from now on, and the duration of tasks that block it. */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const log: Window["frameLog"] = { frames: [], tasks: [], answered: Number.POSITIVE_INFINITY };
    window.frameLog = log;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) log.tasks.push({ start: startTime, duration });
    }).observe({ type: "longtask" });
    // A method, because a named function changes when it is sent to the page.
    const clock = {
      tick(now: number) {
        if (window.frameLog !== log) return;
        log.frames.push(now);
        requestAnimationFrame(clock.tick);
      },
    };
    requestAnimationFrame(clock.tick);
  });
}

/** Returns milliseconds from each frame to the next since `watchFrames`. */
export async function frameTimes(page: Page): Promise<number[]> {
  const frames = await page.evaluate(() => window.frameLog.frames);
  return frames.slice(1).map((at, index) => at - (frames[index] ?? at));
}

/** Makes every document of a page log when a worker has answered. Call it before opening the page. */
export async function watchWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const Native = Worker;
    window.Worker = class extends Native {
      constructor(...options: ConstructorParameters<typeof Worker>) {
        super(...options);
        this.addEventListener("message", () => {
          window.frameLog.answered = performance.now();
        });
      }
    };
  });
}

/** Returns the longest tasks since `watchFrames`, before a worker answered and after, in milliseconds. */
export async function longestTasks(page: Page): Promise<{ before: number; after: number }> {
  const { tasks, answered } = await page.evaluate(() => window.frameLog);
  const longest = (some: typeof tasks) => Math.max(0, ...some.map(({ duration }) => duration));
  return {
    before: longest(tasks.filter(({ start, duration }) => start + duration <= answered)),
    after: longest(tasks.filter(({ start, duration }) => start + duration > answered)),
  };
}
