import { UnstyledButton } from "@mantine/core";
import { useEffect, useRef } from "react";
import { keepScroll } from "../browser/keepScroll.ts";
import { type Language, language, setLanguage } from "../words/language.ts";
import css from "./LanguageSwitch.module.css";
import { strings } from "./strings.ts";

/** Each language by the name that its own readers look for. */
const names: Record<Language, string> = { en: "EN", zh: "中文" };
const tags: Record<Language, string> = { en: "en", zh: "zh-CN" };

/** Another language draws the whole page anew, this switch with it: the new one takes over focus and scrolling. */
let takeOver: (() => void) | null = null;

/** Lets the interface speak English or Chinese. */
export function LanguageSwitch() {
  const button = useRef<HTMLButtonElement>(null);
  const spoken = language();
  const other = spoken === "en" ? "zh" : "en";

  useEffect(() => {
    if (takeOver === null) return;
    button.current?.focus({ preventScroll: true });
    // Parts that scroll to their top when they are drawn have done so by the next frame.
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
      className={css.switch}
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
