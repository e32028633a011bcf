import { VERSION_KEY } from "../../../model/address/unreadParts.ts";
import { wholeText } from "../../../model/words/plainText.ts";
import { writeViewFile } from "../../../picture/graph/viewFile.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { contentTitle } from "../../document/parts/frontPart.ts";

/** Stands in for the host, which a view file does not name. */
const ANY_ATLAS = "https://atlas.invalid";

/** The view as a file that any atlas opens, even if its address is too long for a link. */
export function writeView(briefing: Briefing): string {
  const { pathname, search } = new URL(briefing.link, ANY_ATLAS);
  const parts = search.slice(1).split("&");
  return writeViewFile({
    title: wholeText(contentTitle(briefing)),
    address: `${pathname}?${parts.filter((part) => !part.startsWith(`${VERSION_KEY}=`)).join("&")}`,
    version: briefing.dataset.version,
    saved: `${briefing.made}T12:00:00Z`,
  });
}
