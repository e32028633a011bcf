import type { Briefing } from "../../briefing/Briefing.ts";
import { jsonText } from "../jsonText.ts";
import { type Reference, referencesOf } from "./referencesOf.ts";

export function writeCslJson(briefing: Briefing): string {
  return jsonText(referencesOf(briefing).map(item), 1);
}

function item(reference: Reference) {
  const { id, type, title, author, container, issued, accessed, url, language, version, note, tags } = reference;
  return {
    id,
    type: type.csl,
    title,
    author: [{ literal: author }],
    ...(container === null ? {} : { "container-title": container }),
    ...(issued === null ? {} : { issued: parts(issued) }),
    ...(accessed === null ? {} : { accessed: parts(accessed) }),
    ...(url === null ? {} : { URL: url }),
    ...(language === null ? {} : { language }),
    ...(version === null ? {} : { version }),
    note,
    ...(tags.length === 0 ? {} : { keyword: tags.join(", ") }),
  };
}

/** A date as numbers, as precise as known. */
function parts(date: string) {
  return { "date-parts": [date.split("-").map(Number)] };
}
