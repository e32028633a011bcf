import { useEffect, useState } from "react";
import { languageReady } from "../../words/language.ts";
import type { Briefing } from "../Briefing.ts";

/** Typing need not set the pages anew with each letter. */
const PAUSE_MS = 350;

/** The pages of a briefing, and whether they are those of what is said now. */
export interface PreviewAnswer {
  /** The web page that the briefing is saved as; empty until it is made for the first time. */
  html: string;
  fresh: boolean;
  failed: boolean;
}

/** Sets the pages of a briefing; while they are set anew the last ones stay. */
export function usePreview(briefing: Briefing): PreviewAnswer {
  const [made, setMade] = useState<{ of: Briefing | null; html: string; failed: boolean }>({
    of: null,
    html: "",
    failed: false,
  });
  const first = made.of === null;

  useEffect(() => {
    let ended = false;
    const timer = setTimeout(
      async () => {
        const html = await pagesOf(briefing);
        if (!ended) setMade((last) => ({ of: briefing, html: html ?? last.html, failed: html === null }));
      },
      first ? 0 : PAUSE_MS,
    );
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [briefing, first]);

  return { html: made.html, fresh: made.of === briefing, failed: made.failed };
}

/** Null where they cannot be made: files of other kinds may still be. */
async function pagesOf(briefing: Briefing): Promise<string | null> {
  try {
    const { writeHtml } = await import("../formats/html/writeHtml.ts");
    await languageReady();
    return await writeHtml(briefing);
  } catch {
    return null;
  }
}
