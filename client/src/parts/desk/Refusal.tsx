import type { MixedText } from "../../model/words/textLanguage.ts";
import { MixedWords } from "../../ui/MixedWords.tsx";

/** Says why a change of the desk was refused; nothing if it was not. */
export function Refusal({ failure, className = "" }: { failure: MixedText | null; className?: string }) {
  return (
    failure && (
      <p role="alert" className={`warning breaks ${className}`}>
        <MixedWords {...failure} />
      </p>
    )
  );
}
