/** Points; smaller names are hard to read on paper. */
export const READABLE = 7;

/** The type size of most names in a figure, in points on paper, read from its SVG or a page with it. */
export function nameSize(svg: string): number {
  return Number(/<svg[^>]* data-name-points="([\d.]+)"/.exec(svg)?.[1] ?? READABLE);
}
