import type { ReadSentence } from "@atlas/server/contract";
import { Fragment } from "react";
import type { ReadText } from "../useReading.ts";
import { MentionButton } from "./MentionButton.tsx";

interface SentenceTextProps {
  read: ReadText;
  sentence: ReadSentence;
  /** Whether its names can be reached with Tab; those of all sentences would be a hundred stops. */
  reachable: boolean;
}

/** A sentence with the names in it as buttons. */
export function SentenceText({ read, sentence, reachable }: SentenceTextProps) {
  const { text } = read.kept;
  const pieces = sentence.mentions.map((mention, place) => ({
    mention,
    before: text.slice(sentence.mentions[place - 1]?.end ?? sentence.start, mention.start),
  }));
  return (
    <>
      {pieces.map(({ mention, before }) => (
        <Fragment key={mention.start}>
          {before}
          <MentionButton read={read} mention={mention} reachable={reachable} />
        </Fragment>
      ))}
      {text.slice(sentence.mentions.at(-1)?.end ?? sentence.start, sentence.end)}
    </>
  );
}
