import { useEffect, useState } from "react";
import { languageReady } from "../../../model/words/language.ts";
import type { Briefing } from "../../../papers/briefing/Briefing.ts";
import type { PageCount } from "../../../papers/briefing/countPages.ts";

/** Time without a change before pages are counted, in ms: the preview comes first. */
const PAUSE_MS = 900;

/** Counts the pages of a briefing whenever it has changed. Until then `last` is the count before, or null. */
export function usePageCount(briefing: Briefing | null): { last: PageCount | null; current: boolean } {
  const [counted, setCounted] = useState<{ of: Briefing; count: PageCount | null } | null>(null);
  useEffect(() => {
    if (briefing === null || briefing.entities.length === 0) return;
    let ended = false;
    const timer = setTimeout(async () => {
      const count = await countOf(briefing).catch(() => null);
      if (!ended) setCounted({ of: briefing, count });
    }, PAUSE_MS);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [briefing]);
  return { last: counted?.count ?? null, current: counted?.of === briefing };
}

async function countOf(briefing: Briefing): Promise<PageCount> {
  const { countPages } = await import("../../../papers/briefing/countPages.ts");
  await languageReady();
  return countPages(briefing);
}
