import { VisuallyHidden } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { readerAddressInWords } from "../../../model/address/publicOrigin.ts";
import { withAside } from "../../../model/words/listWords.ts";
import { claimDetail } from "../../../parts/api/claims.ts";
import { BusyButton } from "../../../ui/BusyButton.tsx";
import { copyText } from "../../../ui/browser/copyText.ts";
import { strings as frame } from "../../../ui/strings.ts";
import type { PathReading } from "../readPaths.ts";
import { strings } from "../strings.ts";
import { pathText } from "./pathText.ts";

/** Copies a path as sentences with the sources of every claim. */
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
