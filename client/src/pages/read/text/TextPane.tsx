import type { MeantWord, Mention, ReadSentence } from "@atlas/server/contract";
import { entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { Fragment, useEffect, useRef } from "react";
import { entityName } from "../../../model/words/entityName.ts";
import { listWords } from "../../../model/words/listWords.ts";
import {
  assertingSentences,
  barOf,
  isCounted,
  meantBy,
  verdictWords,
  writtenName,
} from "../../../papers/answers/reading/readSentences.ts";
import { type CountId, strings } from "../../../papers/answers/reading/strings.ts";
import { LazyMenu, lateScript } from "../../../ui/LazyMenu.tsx";
import { barColour } from "../head/Counts.tsx";
import css from "../read.module.css";
import type { ReadText } from "../useReading.ts";
import type { MeantMenuProps } from "./MeantMenu.tsx";
import type { MentionMenuProps } from "./MentionMenu.tsx";

interface TextPaneProps {
  read: ReadText;
  /** The sentences that are shown; all headings stand over all sentences only. */
  count: CountId;
  selected: ReadSentence | null;
  onSelect: (start: number) => void;
}

/** The text, sentence by sentence, with the verdict beside each. */
export function TextPane({ read, count, selected, onSelect }: TextPaneProps) {
  const { reading } = read;
  const asserting = assertingSentences(reading);
  const numbers = new Map(asserting.map(({ start }, place) => [start, place + 1]));
  const isShown = (sentence: ReadSentence) =>
    count === "all" || (numbers.has(sentence.start) && isCounted(sentence, count));
  const shown = reading.sentences.filter(isShown);
  const first = shown.find(({ start }) => numbers.has(start));
  const pane = useRef<HTMLElement>(null);

  // Back from the canvas, the reader finds the sentence again; on a phone the card does not cover it.
  const block = useRef<ScrollLogicalPosition>("center");
  useEffect(() => {
    const sentence = pane.current?.querySelector(`[data-sentence="${selected?.start}"]`);
    sentence?.scrollIntoView?.({ block: block.current });
    block.current = "nearest";
  }, [selected?.start]);

  return (
    <section ref={pane} aria-label={strings.text} className={`breaks ${css.text}`} lang={languageOf(read)}>
      {shown.map((sentence) => {
        const number = numbers.get(sentence.start);
        const text = (
          <SentenceText
            read={read}
            sentence={sentence}
            // Names in headings would stand between a chosen sentence and its card.
            reachable={sentence === selected || (number === undefined && selected === null)}
          />
        );
        if (number === undefined) {
          const isTitle = sentence.start === reading.sentences[0]?.start && reading.title !== null;
          if (isTitle) return null;
          return sentence.kind === "heading" ? (
            <h2 key={sentence.start} className={css.subheading}>
              {text}
            </h2>
          ) : (
            <p key={sentence.start} className="muted middling around6">
              {text}
            </p>
          );
        }
        const bar = barOf(sentence);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the button at its side does the same by keyboard
          // biome-ignore lint/a11y/noStaticElementInteractions: see above
          <div
            key={sentence.start}
            className={`around4 relative ${css.sentence}`}
            data-sentence={sentence.start}
            data-kind={sentence.kind}
            data-selected={sentence === selected || undefined}
            onClick={() => onSelect(sentence.start)}
          >
            <button
              type="button"
              className={`shrinks absolute ${css.bar}`}
              data-bar={bar}
              style={barColour(bar)}
              aria-label={strings.sentenceIs(number, verdictWords(sentence))}
              aria-current={sentence === selected || undefined}
              tabIndex={sentence === (selected ?? first) ? 0 : -1}
            />
            <p>{text}</p>
          </div>
        );
      })}
      {reading.cut && <p className="muted middling around6">…</p>}
    </section>
  );
}

function languageOf({ reading }: ReadText): string | undefined {
  return reading.language === "mixed" ? undefined : reading.language;
}

const meantMenu = lateScript<MeantMenuProps>(async () => (await import("./MeantMenu.tsx")).MeantMenu);
const menu = lateScript<MentionMenuProps>(async () => (await import("./MentionMenu.tsx")).MentionMenu);

function MentionButton({ read, mention, reachable }: { read: ReadText; mention: Mention; reachable: boolean }) {
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
        className={`underlined shrinks low ${css.mention}`}
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

/** A word such as "it" with whom it means; another one can be chosen. */
function MeantButton({ read, word, reachable }: { read: ReadText; word: MeantWord; reachable: boolean }) {
  const { kept, records } = read;
  const written = writtenName(kept.text, word);
  const means = word.ids.slice(0, word.count).flatMap((id) => records.entities.get(id) ?? []);
  if (means.length === 0) return written;
  return (
    <LazyMenu script={meantMenu} given={{ read, word }}>
      <button
        type="button"
        className={`underlined shrinks low ${css.meant}`}
        tabIndex={reachable ? 0 : -1}
        title={strings.means(written, listWords(means.map(entityName)))}
      >
        {written}
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

function SentenceText({ read, sentence, reachable }: SentenceTextProps) {
  const { text } = read.kept;
  const shown = [
    ...sentence.mentions.map((mention) => ({ ...mention, button: { mention } })),
    ...sentence.meant.map((word) => ({ ...word, button: { word } })),
  ].sort((a, b) => a.start - b.start);
  const pieces = shown.map(({ start, button }, place) => ({
    start,
    button,
    before: text.slice(shown[place - 1]?.end ?? sentence.start, start),
  }));
  return (
    <>
      {pieces.map(({ start, button, before }) => (
        <Fragment key={start}>
          {before}
          {"mention" in button ? (
            <MentionButton read={read} mention={button.mention} reachable={reachable} />
          ) : (
            <MeantButton read={read} word={button.word} reachable={reachable} />
          )}
        </Fragment>
      ))}
      {text.slice(shown.at(-1)?.end ?? sentence.start, sentence.end)}
    </>
  );
}
