import { Button, Loader } from "@mantine/core";
import { isLoggedOut } from "../../../parts/api/request/ApiError.ts";
import { LISTED } from "../../../parts/api/search.ts";
import { MixedWords } from "../../../ui/MixedWords.tsx";
import { LogInAgain } from "../../../ui/page/LogInAgain.tsx";
import { failedText } from "../failedText.ts";
import css from "../palette.module.css";
import { strings } from "../strings.ts";
import { MANY } from "../useAnswers.ts";
import type { FoundAnswer } from "../useFound.ts";

/** Messages besides the results: slow, partly failed, or nothing found. */
export function PaletteMessage({ found, typed }: { found: FoundAnswer; typed: string }) {
  const { asked, failed, settled, slow, groups, retry } = found;
  if (typed.trim() === "") return null;
  const counted = asked.only === "claim" || asked.only === "source" || asked.only === "entity" ? asked.only : null;
  const total = counted ? found.totals[counted] : 0;
  const most = counted === "entity" ? LISTED : MANY;
  const nothing = settled && groups.length === 0 && failed.length === 0;
  return (
    <>
      {failed.length > 0 && (
        <p className={css.message}>
          <MixedWords {...failedText(found)} />{" "}
          {isLoggedOut(found.failure) ? (
            <LogInAgain size="compact-xs" />
          ) : (
            <Button size="compact-xs" variant="default" onClick={retry}>
              {strings.retry}
            </Button>
          )}
        </p>
      )}
      {slow && !settled && (
        <p className={css.message}>
          <Loader size={14} /> {strings.searching}
        </p>
      )}
      {nothing && asked.only === "command" && <p className={css.message}>{strings.noCommand}</p>}
      {nothing && asked.only !== "command" && asked.text !== "" && (
        <p className={css.message}>
          <strong>{strings.nothing(asked.text)}</strong> {strings.nothingHint}
        </p>
      )}
      {counted && total > most && (
        <p className={css.message}>{strings.firstOf(most, strings.counts[counted](total))}</p>
      )}
    </>
  );
}
