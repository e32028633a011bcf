import type { Mention, ReadSentence } from "@atlas/server/contract";
import { entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { Fragment } from "react";
import { meantBy, writtenName } from "../../../papers/answers/reading/namedEntities.ts";
import { strings } from "../../../papers/answers/reading/strings.ts";
import { LazyMenu, lateScript } from "../../../ui/LazyMenu.tsx";
import css from "../read.module.css";
import type { ReadText } from "../useReading.ts";
import type { MentionMenuProps } from "./MentionMenu.tsx";

const menu = lateScript<MentionMenuProps>(async () => (await import("./MentionMenu.tsx")).MentionMenu);

interface MentionButtonProps {
  read: ReadText;
  mention: Mention;
  reachable: boolean;
}

/** A name in the text, which opens its menu. */
function MentionButton({ read, mention, reachable }: MentionButtonProps) {
  const { kept, records } = read;
  const written = writtenName(kept.text, mention);
  const entity = records.entities.get(meantBy(mention) ?? "");
  if (entity === undefined) return written;
  const { light, dark } = entityClasses[entityClassOf(entity)];
  const open = mention.ambiguous;
  return (
    <LazyMenu script={menu} given={{ read, mention }}>
      <button
        type="button"
        className={css.mention}
        data-ambiguous={open || undefined}
        tabIndex={reachable ? 0 : -1}
        title={open ? strings.ambiguous(written) : undefined}
        style={{ textDecorationColor: `light-dark(${light}, ${dark})` }}
      >
        {written}
        {open && <span aria-hidden="true">?</span>}
      </button>
    </LazyMenu>
  );
}

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
