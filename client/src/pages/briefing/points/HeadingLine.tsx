import { TextInput } from "@mantine/core";
import { pageStrings } from "../pageStrings.ts";
import css from "./keyPoints.module.css";
import { RowButtons, RowFrame, type RowPlace } from "./RowFrame.tsx";

interface HeadingLineProps extends RowPlace {
  text: string;
  number: number;
  onText: (text: string) => void;
  onRemove: () => void;
}

/** A heading among the key points, to rename, move and remove. */
export function HeadingLine({ text, number, onText, onRemove, ...place }: HeadingLineProps) {
  return (
    <RowFrame place={place} className={css.headingLine}>
      <TextInput
        name="heading"
        size="xs"
        aria-label={pageStrings.heading(number)}
        placeholder={pageStrings.headingHint}
        value={text}
        maxLength={80}
        className={css.headingText}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <RowButtons
        place={place}
        labels={{
          up: pageStrings.moveHeadingUp(number),
          down: pageStrings.moveHeadingDown(number),
          remove: pageStrings.removeHeading(number),
        }}
        onRemove={onRemove}
      />
    </RowFrame>
  );
}
