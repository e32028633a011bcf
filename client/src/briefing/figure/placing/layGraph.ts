import type { Briefing } from "../../Briefing.ts";
import { type FigureLink, figureLinks } from "../figureLinks.ts";
import type { Glyphs } from "../text/glyphs.ts";
import { labelLines, type NameLength } from "../text/labelLines.ts";
import { obstaclesOf, type Room } from "./obstacles.ts";
import { type Label, type PlacedLabel, placeLabels } from "./placeLabels.ts";
import { type PlacedNumbers, placeNumbers } from "./placeNumbers.ts";
import { type Placement, placeSites } from "./placeSites.ts";
import type { Site } from "./Site.ts";

/** Everything of the graph in its place on the page. */
export interface LaidGraph {
  sites: Site[];
  links: FigureLink[];
  labels: PlacedLabel[];
  numbers: PlacedNumbers[];
  /** Sizes of type in points, and how large lines are drawn. */
  labelSize: number;
  numberSize: number;
  scale: number;
  height: number;
  /** Whether a name is not written out. */
  clipped: boolean;
}

/** Distance between the lines of a label, and the height of its first, in sizes of the type. */
export const LABEL_LINE = 1.16;
/** Below this type is hard to read on paper. */
export const READABLE = 6.5;
/** Type that can be read once it is enlarged. */
const SMALLEST = 2;

/** Ways to write names, best first: large and whole, then clipped, then small. */
const attempts: [size: number, names: NameLength][] = [
  ...[9, 8.5, 8, 7.5, 7, READABLE].map((size): [number, NameLength] => [size, "full"]),
  ...[7, READABLE, 6, 5.5, 5, 4.5, 4, 3.5, 3, 2.6, 2.3, SMALLEST].map((size): [number, NameLength] => [size, "short"]),
];

/** Part of the room that labels can fill at most: with lines and numbers between them, no more was ever placed. */
const FULL = 0.42;

/** How much the crowded parts of a picture are spread out, where names would be too small otherwise. */
const spreads = [0, 0.4, 0.7];

/** Lays the graph out in the largest type in which nothing covers anything else. */
export function layGraph(briefing: Briefing, glyphs: Glyphs, room: Room): LaidGraph {
  let best: LaidGraph | null = null;
  for (const spread of spreads) {
    const placement = placeSites(briefing, room, spread);
    const links = figureLinks(briefing, new Map(placement.sites.map((site) => [site.id, site])));
    for (const [labelSize, names] of attempts) {
      if (best && labelSize <= best.labelSize) break;
      const laid = tryNames({ briefing, glyphs, placement, links, width: room.width }, labelSize, names);
      if (!laid) continue;
      best = laid;
      break;
    }
    if (best && best.labelSize >= READABLE) break;
  }
  return best ?? crowded(briefing, glyphs, room);
}

/** Where even the smallest type covers something, everything is drawn nevertheless: enlarged, it can be read. */
function crowded(briefing: Briefing, glyphs: Glyphs, room: Room): LaidGraph {
  const placement = placeSites(briefing, room, 0);
  const links = figureLinks(briefing, new Map(placement.sites.map((site) => [site.id, site])));
  const laid = tryNames({ briefing, glyphs, placement, links, width: room.width, force: true }, SMALLEST, "short");
  if (!laid) throw new Error("What is forced has a place.");
  return laid;
}

interface Setting {
  briefing: Briefing;
  glyphs: Glyphs;
  placement: Placement;
  links: FigureLink[];
  width: number;
  force?: boolean;
}

function tryNames(
  { briefing, glyphs, placement, links, width, force = false }: Setting,
  labelSize: number,
  names: NameLength,
): LaidGraph | null {
  const { sites, scale, height } = placement;
  const texts = sites.map(({ entity }) => labelLines(entity, briefing.settings.labels, names, glyphs.width));
  const labels = sites.map((site, index): Label => {
    const lines = texts[index]?.lines ?? [];
    return {
      site,
      lines,
      width: Math.max(0, ...lines.map(glyphs.width)) * labelSize + 1,
      height: lines.length * LABEL_LINE * labelSize,
    };
  });
  const area = labels.reduce((sum, label) => sum + label.width * label.height, 0);
  if (!force && area > FULL * width * height) return null;
  const obstacles = () => obstaclesOf(sites, links, scale, { width, height });
  const placed = placeLabels(labels, links, obstacles, force);
  if (!placed) return null;
  const taken = obstacles();
  for (const { box } of placed) taken.add(box);
  const numberSize = labelSize >= READABLE ? Math.max(6, labelSize * 0.82) : labelSize * 0.92;
  const numbers = placeNumbers(links, { size: numberSize, measure: glyphs.width }, taken, force);
  if (!numbers) return null;
  const clipped = texts.some((text) => text.clipped);
  return { sites, links, labels: placed, numbers, labelSize, numberSize, scale, height, clipped };
}
