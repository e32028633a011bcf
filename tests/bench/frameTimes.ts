import type { Page } from "playwright-core";

declare global {
  interface Window {
    frameLog: { frames: number[]; tasks: { start: number; duration: number }[]; answered: number };
  }
}

/** Lets a page note from now on when it draws a frame, and how long the tasks take that keep it from anything else. */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const log: Window["frameLog"] = { frames: [], tasks: [], answered: Number.POSITIVE_INFINITY };
    window.frameLog = log;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) log.tasks.push({ start: startTime, duration });
    }).observe({ type: "longtask" });
    // A method, because a function with a name of its own is not the same once it is sent to the page.
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

/** Milliseconds from each frame to the next since the page was watched. */
export async function frameTimes(page: Page): Promise<number[]> {
  const frames = await page.evaluate(() => window.frameLog.frames);
  return frames.slice(1).map((at, index) => at - (frames[index] ?? at));
}

/** Lets every document of a page note when a thread beside it has answered. Comes before the page is opened. */
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

/** The longest tasks since the page was watched, before a thread beside it answered and after, in milliseconds. */
export async function longestTasks(page: Page): Promise<{ before: number; after: number }> {
  const { tasks, answered } = await page.evaluate(() => window.frameLog);
  const longest = (some: typeof tasks) => Math.max(0, ...some.map(({ duration }) => duration));
  return {
    before: longest(tasks.filter(({ start, duration }) => start + duration <= answered)),
    after: longest(tasks.filter(({ start, duration }) => start + duration > answered)),
  };
}
