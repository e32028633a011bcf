import { strFromU8, strToU8 } from "fflate";
import type { Pictures } from "../pictures.ts";

const IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
/** The extension by which a picture names its drawing. */
const EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
const DRAWING = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

/** Puts each drawing beside its bitmap: PowerPoint shows the SVG, programs that know no SVG the PNG. */
export function addDrawings(parts: Record<string, Uint8Array>, pictures: readonly Pictures[]): void {
  const drawingOf = new Map(pictures.map((picture) => [mediaOf(parts, picture.png), picture.svg]));
  for (const slide of Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))) {
    const relations = slide.replace("slides/", "slides/_rels/").concat(".rels");
    const related = strFromU8(parts[relations] ?? new Uint8Array());
    for (const [, id = "", target = ""] of related.matchAll(/Id="([^"]+)"[^>]* Target="\.\.\/(media\/[^"]+)"/g)) {
      const svg = drawingOf.get(`ppt/${target}`);
      if (svg === undefined) continue;
      const drawing = target.replace(/\.\w+$/, ".svg");
      parts[`ppt/${drawing}`] = strToU8(svg);
      append(
        parts,
        relations,
        "</Relationships>",
        `<Relationship Id="${id}Svg" Type="${IMAGE}" Target="../${drawing}"/>`,
      );
      append(parts, slide, `<a:blip r:embed="${id}">`, extension(`${id}Svg`), "after");
    }
  }
}

function extension(id: string): string {
  return `<a:extLst><a:ext uri="${EXTENSION}"><asvg:svgBlip xmlns:asvg="${DRAWING}" r:embed="${id}"/></a:ext></a:extLst>`;
}

function append(
  parts: Record<string, Uint8Array>,
  name: string,
  mark: string,
  element: string,
  side: "before" | "after" = "before",
): void {
  const text = strFromU8(parts[name] ?? new Uint8Array());
  parts[name] = strToU8(text.replace(mark, side === "before" ? `${element}${mark}` : `${mark}${element}`));
}

/** The part with some bitmap. */
function mediaOf(parts: Record<string, Uint8Array>, png: Uint8Array | null): string | undefined {
  const names = Object.keys(parts).filter((name) => name.startsWith("ppt/media/"));
  return names.find((name) => {
    const part = parts[name];
    return png !== null && part?.length === png.length && part.every((byte, place) => byte === png[place]);
  });
}
