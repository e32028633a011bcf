import { strFromU8, strToU8 } from "fflate";
import type { Briefing } from "../../briefing/Briefing.ts";
import { xmlText } from "../../briefing/writableText.ts";
import { titleOf } from "../../document/parts/frontPart.ts";
import { CUSTOM_PROPERTIES, officeProperties, PROPERTIES, provenanceProperties } from "./officeProperties.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
/** The kind of properties that programs may add. */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** Gives an Office file that has no further properties the usual ones and those, with their type and relation. */
export function setProperties(parts: Record<string, Uint8Array>, briefing: Briefing, title = titleOf(briefing)): void {
  const add = (name: string, end: string, element: string) => {
    const text = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(text.replace(end, `${element}${end}`));
  };
  parts[PROPERTIES] = strToU8(officeProperties(briefing, title));
  parts[CUSTOM_PROPERTIES] = strToU8(customProperties(briefing));
  add(
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/${CUSTOM_PROPERTIES}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>`,
  );
  add(
    "_rels/.rels",
    "</Relationships>",
    `<Relationship Id="rIdCustom" Type="${OFFICE}/relationships/custom-properties" Target="${CUSTOM_PROPERTIES}"/>`,
  );
}

function customProperties(briefing: Briefing): string {
  const written = provenanceProperties(briefing).map(
    // The format begins to count at 2.
    ({ name, value }, place) =>
      `<property fmtid="${FORMAT_ID}" pid="${place + 2}" name="${name}"><vt:lpwstr>${xmlText(value)}</vt:lpwstr></property>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${written.join("")}</Properties>`;
}
