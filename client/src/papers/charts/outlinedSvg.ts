import { type SvgNode, svgText } from "../answers/common/SvgNode.ts";
import { loadGlyphs } from "../figure/text/glyphs.ts";
import { createTextWriter, drawableText, type TextWriter } from "../figure/text/svgText.ts";

/** A drawing as markup whose texts are outlines: it looks the same on every machine, whatever fonts it has. */
export async function outlinedSvg(drawing: SvgNode): Promise<string> {
  const writer = createTextWriter(await loadGlyphs(textsIn(drawing).map(drawableText)));
  const body = writtenSvg(drawing, writer);
  // Outlines are used by reference, which needs the namespace and one list of definitions.
  return body.replace(
    /^<svg([^>]*)>/,
    `<svg$1 xmlns:xlink="http://www.w3.org/1999/xlink"><defs>${writer.outlines()}</defs>`,
  );
}

/** A drawing as markup whose texts a writer writes. */
export function writtenSvg(drawing: SvgNode, writer: TextWriter): string {
  return svgText(drawing, ({ attributes = {}, fill, children = [] }) => {
    const [text] = children;
    if (typeof text !== "string" || children.length > 1 || attributes.transform !== undefined) return null;
    const { "text-anchor": anchor = "start" } = attributes;
    return writer.write({
      text,
      x: Number(attributes.x ?? 0),
      y: Number(attributes.y ?? 0),
      size: Number(attributes["font-size"]),
      anchor: anchor === "middle" || anchor === "end" ? anchor : "start",
      bold: Number(attributes["font-weight"] ?? 400) > 500,
      fill,
    });
  });
}

/** All texts of a drawing, to load their glyphs. */
export function textsIn({ tag, children = [] }: SvgNode): string[] {
  return children.flatMap((child) => (typeof child !== "string" ? textsIn(child) : tag === "text" ? [child] : []));
}
