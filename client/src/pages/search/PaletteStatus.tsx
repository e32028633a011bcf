import { VisuallyHidden } from "@mantine/core";
import type { MixedText } from "../../model/words/mixedText.ts";
import { MixedWords } from "../../ui/MixedWords.tsx";
import { failedText } from "./failedText.ts";
import { findableKinds } from "./parseTyped.ts";
import { strings } from "./strings.ts";
import type { FoundAnswer } from "./useFound.ts";
import type { Palette } from "./usePalette.ts";

/** Announces the contents of the list, or what a pick did, to screen readers. */
export function PaletteStatus({ palette }: { palette: Palette }) {
  return (
    <VisuallyHidden role="status">
      <MixedWords {...message(palette)} />
    </VisuallyHidden>
  );
}

function message({ done, open, text, found }: Palette): MixedText {
  if (done !== null && done !== "") return { text: done };
  if (!open) return { text: "" };
  if (text.trim() === "") {
    const recents = found.groups.find(({ id }) => id === "recent")?.found.length ?? 0;
    return { text: recents > 0 ? strings.recentCount(recents) : "" };
  }
  if (!found.settled) return { text: found.slow ? strings.searching : "" };
  const failed = failedText(found);
  return { ...failed, text: [...countsOf(found), failed.text].join(" ").trim() };
}

/** The kinds with results, and their numbers. */
function countsOf({ totals, asked, fewer }: FoundAnswer): string[] {
  const counted = findableKinds.flatMap((kind) => {
    return totals[kind] > 0 ? [strings.counts[kind](totals[kind])] : [];
  });
  if (counted.length > 0) return [...(fewer ? [strings.fewer(asked.text)] : []), strings.foundAll(counted)];
  if (asked.text === "") return [];
  return [asked.only === "command" ? strings.noCommand : strings.nothing(asked.text)];
}
