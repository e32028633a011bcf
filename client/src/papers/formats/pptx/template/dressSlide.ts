import { childrenOf, descendantsOf, parseXml } from "../../office/parseXml.ts";
import { SUBTITLE } from "../slideDesign.ts";
import { markOf, placeholder, placeholders } from "./houseSlides.ts";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const NAMESPACES = `xmlns:a="${DRAWING}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;

/** Lets a slide of ours look like those of a layout: places, fonts and colours of its texts and tables come from there. */
export function dressSlide(slide: XMLDocument, layout: XMLDocument, opening: boolean, tableStyle: string): void {
  const title = placeholder(slide, "title");
  if (title) dressTitle(title, layout);
  if (opening) dressSubtitle(slide, layout);
  for (const properties of descendantsOf(slide, "tblPr")) {
    properties.setAttribute("bandRow", "1");
    const style = slide.createElementNS(DRAWING, "a:tableStyleId");
    style.appendChild(slide.createTextNode(tableStyle));
    properties.appendChild(style);
  }
  // The style of a table colours its text.
  for (const fill of descendantsOf(slide, "tc").flatMap((cell) => descendantsOf(cell, "solidFill")))
    fill.parentNode?.removeChild(fill);
  // Our footer and number stand on our layout; the template has places for its own.
  for (const shape of placeholders(slide))
    if (markOf(shape)?.getAttribute("type") === "sldNum") shape.parentNode?.removeChild(shape);
  addFooters(slide, layout);
}

function dressTitle(title: Element, layout: XMLDocument): void {
  const type = placeholder(layout, "ctrTitle") ? "ctrTitle" : "title";
  markOf(title)?.setAttribute("type", type);
  inherit(title);
  for (const run of descendantsOf(title, "rPr")) {
    run.removeAttribute("b");
    while (run.firstChild) run.removeChild(run.firstChild);
  }
}

/** The text of the first slide goes to the place that the template has for a subtitle. */
function dressSubtitle(slide: XMLDocument, layout: XMLDocument): void {
  const mark = placeholder(layout, "subTitle");
  const text = descendantsOf(slide, "sp").find(
    (shape) => descendantsOf(shape, "cNvPr")[0]?.getAttribute("name") === SUBTITLE,
  );
  const about = text && descendantsOf(text, "nvPr")[0];
  const place = mark && markOf(mark)?.cloneNode(true);
  if (!text || !about || !place) return;
  about.appendChild(slide.importNode(place, true));
  inherit(text);
  for (const run of descendantsOf(text, "rPr")) while (run.firstChild) run.removeChild(run.firstChild);
}

/** Takes place, margins and alignment from the layout. */
function inherit(shape: Element): void {
  for (const look of childrenOf(shape, "spPr")) while (look.firstChild) look.removeChild(look.firstChild);
  for (const body of descendantsOf(shape, "bodyPr")) {
    for (const { name } of [...body.attributes]) body.removeAttribute(name);
    while (body.firstChild) body.removeChild(body.firstChild);
  }
  for (const paragraph of descendantsOf(shape, "pPr")) paragraph.removeAttribute("algn");
}

/** A footer that nobody wrote: empty, or the name that a program gives to its place. */
const prompt = /^(<?(footer|页脚)>?)?$/i;

/** Shows the number of the slide, and the footer that the office wrote into its layout. */
function addFooters(slide: XMLDocument, layout: XMLDocument): void {
  const tree = descendantsOf(slide, "spTree")[0];
  for (const [type, id] of [
    ["ftr", 9001],
    ["sldNum", 9002],
  ] as const) {
    const place = placeholder(layout, type);
    const mark = place && markOf(place);
    const text = place
      ? descendantsOf(place, "t")
          .map((run) => run.textContent ?? "")
          .join("")
      : "";
    if (!mark || !tree || (type === "ftr" && prompt.test(text.trim()))) continue;
    const shape = parseXml(
      `<p:sp ${NAMESPACES}><p:nvSpPr><p:cNvPr id="${id}" name="${type}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>`,
    );
    const paragraph = descendantsOf(shape, "p").find(({ namespaceURI }) => namespaceURI === DRAWING);
    const run = shape.createElementNS(DRAWING, type === "ftr" ? "a:r" : "a:fld");
    if (type === "sldNum") {
      run.setAttribute("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
      run.setAttribute("type", "slidenum");
    }
    const content = shape.createElementNS(DRAWING, "a:t");
    content.appendChild(shape.createTextNode(type === "ftr" ? text : "‹#›"));
    run.appendChild(content);
    paragraph?.appendChild(run);
    descendantsOf(shape, "nvPr")[0]?.appendChild(shape.importNode(mark, true));
    tree.appendChild(slide.importNode(shape.documentElement, true));
  }
}
