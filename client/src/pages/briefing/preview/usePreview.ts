import { useEffect, useState } from "react";
import { languageReady } from "../../../model/words/language.ts";
import type { Briefing } from "../../../papers/briefing/Briefing.ts";

/** Delay after the last keystroke before the preview is redrawn. */
const PAUSE_MS = 350;

export interface PreviewAnswer {
  /** The briefing as a web page; empty until first rendered. */
  html: string;
  /** Whether it shows the present state of the briefing. */
  current: boolean;
  failed: boolean;
}

/** Renders a briefing; while it is rendered again, the last preview stays. */
export function usePreview(briefing: Briefing): PreviewAnswer {
  const [rendered, setRendered] = useState<{ of: Briefing | null; html: string; failed: boolean }>({
    of: null,
    html: "",
    failed: false,
  });
  const first = rendered.of === null;

  useEffect(() => {
    let ended = false;
    const timer = setTimeout(
      async () => {
        const html = await pagesOf(briefing);
        if (!ended) setRendered((last) => ({ of: briefing, html: html ?? last.html, failed: html === null }));
      },
      first ? 0 : PAUSE_MS,
    );
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [briefing, first]);

  return { html: rendered.html, current: rendered.of === briefing, failed: rendered.failed };
}

/** Null if it cannot be made; other formats may still work. */
async function pagesOf(briefing: Briefing): Promise<string | null> {
  try {
    const { writeHtml } = await import("../../../papers/formats/html/writeHtml.ts");
    await languageReady();
    return await writeHtml(briefing);
  } catch {
    return null;
  }
}
