import { perLanguage } from "../../model/words/perLanguage.ts";

const clock = perLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }));

/** Who changed something and when, as far as it is known. */
export function whoAndWhen(who: string | null, when: string | null): string {
  return [who, when === null ? null : timeText(when)].filter((part) => part !== null).join(" · ");
}

/** A moment in the reader's time. */
export function timeText(when: string): string {
  return clock().format(new Date(when));
}
