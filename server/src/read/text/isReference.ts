const MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
const DATE = `(?:(?:\\d{1,2} )?(?:${MONTH} )?(?:\\d{1,2}, )?(?:19|20)\\d\\d(?:年(?:\\d{1,2}月)?(?:\\d{1,2}日)?|-\\d\\d(?:-\\d\\d)?)?|undated|无日期)`;
const ADDRESS = "<?(?:https?://|www\\.)\\S+";

/** An entry of a list of sources: a publisher, a quoted title and a date, with which it ends or after which an address follows. */
const TITLED = new RegExp(
  `^[^“”"《》;；]{1,100}[,，]\\s*[“"《][^“”"《]{4,300}(?:[”"》][,，]|[,，][”"])\\s*${DATE}(?:\\s*(?:[;；.。(（]|$)|[^;；]{1,200}${ADDRESS})`,
  "u",
);
/** An entry without quotes: publisher, title, date, and an address at the end. */
const ADDRESSED = new RegExp(`[,，.(（]\\s*(?<!${MONTH} \\d{1,2}, ?)${DATE}[)）,，.]*\\s+${ADDRESS}$`, "u");

/** Whether a sentence is an entry of a list of sources, so that what its title says is not said by the text. */
export function isReference(sentence: string): boolean {
  return TITLED.test(sentence) || ADDRESSED.test(sentence);
}
