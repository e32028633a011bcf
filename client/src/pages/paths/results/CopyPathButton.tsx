import type { ClaimDetail, Source } from "@atlas/server/contract";
import { VisuallyHidden } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { readerAddressInWords } from "../../../model/address/publicOrigin.ts";
import { claimGrade } from "../../../model/claim/gradeText.ts";
import { byWeight } from "../../../model/claim/source/byWeight.ts";
import { sourceAddress } from "../../../model/claim/source/publisherParts.ts";
import { standingText, weakestConfirmed } from "../../../model/claim/standing/standingText.ts";
import { markedStatement } from "../../../model/claim/statement.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { listClauses, listParts, withAside } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import { claimDetail } from "../../../parts/api/claims.ts";
import { BusyButton } from "../../../ui/BusyButton.tsx";
import { copyText } from "../../../ui/browser/copyText.ts";
import { strings as frame } from "../../../ui/strings.ts";
import type { HopReading, PathReading } from "../readPaths.ts";
import { strings } from "../strings.ts";
import { pathMeaning } from "./pathMeaning.ts";

export function CopyPathButton({ path, place }: { path: PathReading; place: number }) {
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<"none" | "copying" | "copied" | "failed">("none");

  async function copy() {
    setOutcome("copying");
    // The button itself reports a failure; nothing else waits for this.
    const copied = await copyText(told()).catch(() => false);
    setOutcome(copied ? "copied" : "failed");
  }

  async function told() {
    const ids = path.hops.flatMap(({ claims }) => claims.map(({ claim }) => claim.id));
    const details = await Promise.all(ids.map((id) => queries.fetchQuery(claimDetail(id))));
    const { pathname, search } = window.location;
    const byId = new Map(details.map((detail) => [detail.claim.id, detail]));
    return pathText(path, byId, readerAddressInWords(pathname + search));
  }

  const said = { none: "", copying: "", copied: frame.copied, failed: strings.copyFailed }[outcome];
  return (
    <>
      <BusyButton
        size="xs"
        variant="default"
        busy={outcome === "copying"}
        aria-label={said ? withAside(said, strings.copyPathOf(place)) : strings.copyPathOf(place)}
        onClick={copy}
        onBlur={() => setOutcome("none")}
      >
        {said || strings.copyPath}
      </BusyButton>
      {/* There before it has something to say, so that it is heard when it has. */}
      {outcome !== "none" && <VisuallyHidden role="status">{said}</VisuallyHidden>}
    </>
  );
}

/** A path as self-contained text: for each step a sentence with evidence, statement and sources. */
function pathText(path: PathReading, details: ReadonlyMap<string, ClaimDetail>, address: string): string {
  const [first] = path.entities;
  const last = path.entities.at(-1);
  if (!first || !last) return "";
  const meaning = pathMeaning(path);
  return [
    strings.pathTitle(entityName(first), entityName(last), path.hops.length),
    `${listClauses([strings.weakest(gradeName(path.weakest)), weakestConfirmed(path)])}.`,
    ...(meaning === "" ? [] : [meaning]),
    ...path.hops.flatMap((hop, index) => ["", ...hopLines(hop, index + 1, details, path.day)]),
    "",
    address,
  ].join("\n");
}

function hopLines(hop: HopReading, place: number, details: ReadonlyMap<string, ClaimDetail>, day: string): string[] {
  return hop.claims.flatMap(({ claim, first, phrase, second }, index) => {
    const sentence = `${entityName(first)} ${phrase} ${entityName(second)}${strings.sentenceEnd(standingText(claim, day))}`;
    const mark = index === 0 ? `${place}. ` : "   ";
    const detail = details.get(claim.id);
    const sources = byWeight(claim, detail?.sources ?? []);
    const cited = sources.filter(({ id }) => claim.sources.includes(id));
    const against = sources.filter(({ id }) => claim.disputed_by.includes(id));
    return [
      `${mark}${sentence} [${claimGrade(claim)}; ${claim.id}]`,
      `   ${markedStatement(claim)}`,
      ...cited.map((source) => `   ${strings.textSource(sourceText(source))}`),
      ...against.map((source) => `   ${strings.textAgainst(sourceText(source))}`),
    ];
  });
}

function sourceText(source: Source): string {
  const { publisher, title, published } = source;
  const parts = [publisher, title, published ? formatDate(published) : null, sourceAddress(source)];
  return listParts(parts.filter((part) => part !== null));
}
