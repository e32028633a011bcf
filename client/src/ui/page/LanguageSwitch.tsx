import { UnstyledButton } from "@mantine/core";
import { useEffect, useRef } from "react";
import { type Language, language, setLanguage } from "../../model/words/language.ts";
import { keepScroll } from "../browser/keepScroll.ts";
import { strings } from "../strings.ts";
import css from "./LanguageSwitch.module.css";

/** Each language under its own name. */
const names: Record<Language, string> = { en: "EN", zh: "中文" };
const tags: Record<Language, string> = { en: "en", zh: "zh-CN" };

/** Changing the language remounts the page, this switch included: the new one restores focus and scrolling. */
let takeOver: (() => void) | null = null;

/** Switches the interface between English and Chinese. */
export function LanguageSwitch() {
  const button = useRef<HTMLButtonElement>(null);
  const spoken = language();
  const other = spoken === "en" ? "zh" : "en";

  useEffect(() => {
    if (takeOver === null) return;
    button.current?.focus({ preventScroll: true });
    // By the next frame, parts that scroll to their top when mounted have done so.
    requestAnimationFrame(takeOver);
    takeOver = null;
  }, []);

  async function change() {
    takeOver = keepScroll(document.documentElement);
    if (!(await setLanguage(other))) takeOver = null;
  }

  return (
    <UnstyledButton
      ref={button}
      className={`muted middling nowrap row framed round6 onSheet ${css.switch}`}
      aria-label={strings.language}
      title={strings.language}
      onClick={change}
    >
      {(["en", "zh"] as const).map((name) => (
        <span key={name} lang={tags[name]} className={css.name} data-spoken={name === spoken || undefined}>
          {names[name]}
        </span>
      ))}
    </UnstyledButton>
  );
}
