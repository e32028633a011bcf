import type { Briefing } from "../briefing/Briefing.ts";
import { figureSvg } from "./figureSvg.ts";
import type { Page } from "./page.ts";

let last: { key: string; svg: Promise<string> } | null = null;

/** The figure of a briefing, redrawn only if it differs: large ones take seconds, and authors must not wait. */
export function cachedFigure(briefing: Briefing, page: Page): Promise<string> {
  const { hash, link, made, language, settings, claims } = briefing;
  // The text around the figure is not in it.
  const { summary: _, office: __, ...drawn } = settings;
  // The link covers all positions.
  const texts = [briefing.entities.map(({ name, name_zh }) => [name, name_zh]), claims.length];
  const key = JSON.stringify([hash, link, made, language, drawn, page, texts]);
  if (last?.key === key) return last.svg;
  const svg = figureSvg(briefing, page);
  last = { key, svg };
  // Retry after a failure.
  svg.catch(() => {
    last = null;
  });
  return svg;
}
