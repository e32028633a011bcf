import type { Briefing } from "../Briefing.ts";
import { figureSvg } from "./figureSvg.ts";

let last: { key: string; svg: Promise<string> } | null = null;

/**
 * The figure of a briefing, drawn anew only where it differs from the last one: a figure of hundreds of entities takes
 * seconds, and who types a summary beside it must not wait for it after each word.
 */
export function figureOnce(briefing: Briefing): Promise<string> {
  const { hash, link, made, language, settings, claims } = briefing;
  const { title, labels, paper, figureSize } = settings;
  // The address tells where everything stands.
  const texts = [briefing.entities.map(({ name, name_zh }) => [name, name_zh]), claims.length];
  const key = JSON.stringify([hash, link, made, language, title, labels, paper, figureSize, texts]);
  if (last?.key === key) return last.svg;
  const svg = figureSvg(briefing);
  last = { key, svg };
  // What failed is tried again.
  svg.catch(() => {
    last = null;
  });
  return svg;
}
