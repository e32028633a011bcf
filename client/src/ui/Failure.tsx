import { Button } from "@mantine/core";
import type { MixedText } from "../model/words/textLanguage.ts";
import { passFocus } from "./browser/passFocus.ts";
import css from "./Failure.module.css";
import { MixedWords } from "./MixedWords.tsx";
import { strings } from "./strings.ts";

interface FailureProps {
  message: string | MixedText;
  /** Absent if trying again cannot help. */
  onRetry?: () => void;
}

/** Says what failed, and offers to try again. */
export function Failure({ message, onRetry }: FailureProps) {
  return (
    <div role="alert" className={`around16 framed round4 padded ${css.failure}`}>
      <p>{typeof message === "string" ? message : <MixedWords {...message} />}</p>
      {onRetry && (
        <Button ref={passFocus} size="xs" variant="default" onClick={onRetry}>
          {strings.retry}
        </Button>
      )}
    </div>
  );
}
