import { Link } from "react-router";
import type { ToldPart } from "../../papers/answers/common/toldSentence.ts";

/** A sentence whose pieces lead to the claims that tell them. */
export function ToldSentence({ parts }: { parts: readonly ToldPart[] }) {
  return parts.map((part) =>
    typeof part === "string" ? (
      part
    ) : (
      <Link key={part.claim} to={part.to}>
        {part.text}
      </Link>
    ),
  );
}
