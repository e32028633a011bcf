import { entityClasses, evidenceGrades } from "@atlas/server/vocabulary";
import { neutralColours, seriesColours } from "../charts/Chart.ts";
import { lighten } from "./svgLine.ts";

/** The ground of a dark picture, as that of the page. */
const SHEET = "#1b2227";

const plain: readonly (readonly [light: string, dark: string])[] = [
  ["#ffffff", SHEET],
  ["#1e2a32", "#e6e4dd"],
  ["#5d6973", "#a2adb5"],
  ["#8b8f8e", "#75808a"],
  // The ground behind own data.
  ["#c9cbcb", "#46515a"],
  // Charts: hairlines, and the chosen box of an ownership chart.
  ["#e4e0d7", "#313a41"],
  ["#0e6e6e", "#7fd0c7"],
  ["#eef6f4", "#16302f"],
  ...[...seriesColours, neutralColours].map(({ light, dark }) => [light, dark] as const),
];

const darkOf = new Map([
  ...plain,
  ...[...Object.values(entityClasses), ...Object.values(evidenceGrades)].flatMap(({ light, dark }) => [
    [light.toLowerCase(), dark] as const,
    [lighten(light), halfway(dark, SHEET)] as const,
  ]),
]);

/** A figure or chart in the colours of the dark page. */
export function darkened(svg: string): string {
  return svg.replace(/(fill|stroke)="(#[0-9a-f]{6})"/gi, (all, name: string, color: string) => {
    const dark = darkOf.get(color.toLowerCase());
    return dark === undefined ? all : `${name}="${dark}"`;
  });
}

function halfway(color: string, ground: string): string {
  const at = (text: string, place: number) => Number.parseInt(text.slice(place, place + 2), 16);
  const parts = [1, 3, 5].map((place) => Math.round((at(color, place) + at(ground, place)) / 2));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
