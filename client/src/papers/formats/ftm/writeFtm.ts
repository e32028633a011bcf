import { isWhole } from "../../../model/address/wholeAddress.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { contentTitle } from "../../briefing/contentTitle.ts";
import { recordLinks, recordNames } from "../../briefing/recordLinks.ts";
import { graphFacts } from "../graph/graphFacts.ts";
import { jsonText } from "../jsonText.ts";
import { type FtmRecord, ftmId, ftmRecord } from "./FtmRecord.ts";
import { ftmClaims } from "./ftmClaim.ts";
import { ftmEntity } from "./ftmEntity.ts";
import { ftmSource } from "./ftmSource.ts";

/** Writes a briefing as FollowTheMoney records, one JSON object per line. */
export function writeFtm(briefing: Briefing): string {
  const links = recordLinks(briefing);
  const names = recordNames(briefing);
  const records = [
    aboutRecord(briefing),
    ...briefing.entities.map((entity) => ftmEntity(entity, links.entity(entity.id), names.entity(entity.id))),
    ...briefing.sources.map((source) => ftmSource(source, briefing)),
    ...ftmClaims(briefing),
  ];
  return records.map((record) => `${jsonText(record)}\n`).join("");
}

/** A note about the whole file; the format has no metadata of its own. */
function aboutRecord(briefing: Briefing): FtmRecord {
  const facts = Object.entries(graphFacts(briefing)).map(([name, value]) => `${name}: ${value}`);
  return ftmRecord(ftmId("briefing", briefing.hash), "Note", {
    name: contentTitle(briefing),
    description: facts.join("\n"),
    sourceUrl: isWhole(briefing.link) ? briefing.link : null,
    modifiedAt: briefing.made,
  });
}
