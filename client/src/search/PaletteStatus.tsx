import { VisuallyHidden } from "@mantine/core";
import { failedText } from "./failedText.ts";
import { findableKinds } from "./parseTyped.ts";
import { strings } from "./strings.ts";
import type { FoundAnswer } from "./useFound.ts";
import type { Palette } from "./usePalette.ts";

/** Says aloud what the list shows or what a pick did, for readers who do not see it. */
export function PaletteStatus({ palette }: { palette: Palette }) {
  return <VisuallyHidden role="status">{message(palette)}</VisuallyHidden>;
}

function message({ done, open, text, found }: Palette): string {
  if (done !== null && done !== "") return done;
  if (!open) return "";
  if (text.trim() === "") {
    const recents = found.groups.find(({ id }) => id === "recent")?.found.length ?? 0;
    return recents > 0 ? strings.recentCount(recents) : "";
  }
  if (!found.settled) return found.slow ? strings.searching : "";
  return [...countsOf(found), failedText(found)].join(" ").trim();
}

/** The kinds of which something was found, with their numbers. */
function countsOf({ totals, asked }: FoundAnswer): string[] {
  const counted = findableKinds.flatMap((kind) => {
    return totals[kind] > 0 ? [strings.counts[kind](totals[kind])] : [];
  });
  if (counted.length > 0) return [strings.foundAll(counted)];
  if (asked.text === "") return [];
  return [asked.only === "command" ? strings.noCommand : strings.nothing(asked.text)];
}
