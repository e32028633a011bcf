import type { Briefing } from "../Briefing.ts";
import { figureSvg } from "./figureSvg.ts";

let last: { key: string; svg: Promise<string> } | null = null;

/**
 * The figure of a briefing, redrawn only if it differs from the last one: figures of hundreds of entities take seconds,
 * and an author typing beside one must not wait after each word.
 */
export function cachedFigure(briefing: Briefing): Promise<string> {
  const { hash, link, made, language, settings, claims } = briefing;
  const { title, labels, paper, figureSize } = settings;
  // The link covers all positions.
  const texts = [briefing.entities.map(({ name, name_zh }) => [name, name_zh]), claims.length];
  const key = JSON.stringify([hash, link, made, language, title, labels, paper, figureSize, texts]);
  if (last?.key === key) return last.svg;
  const svg = figureSvg(briefing);
  last = { key, svg };
  // Retry after a failure.
  svg.catch(() => {
    last = null;
  });
  return svg;
}
