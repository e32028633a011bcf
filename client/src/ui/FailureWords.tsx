/** What is said of a failure; `english` is the part of it that is English in every language. */
export interface FailureText {
  text: string;
  english?: string;
}

/** The words of a failure, with what is English in them marked as such. */
export function FailureWords({ text, english = "" }: FailureText) {
  const from = english === "" ? -1 : text.indexOf(english);
  if (from < 0) return text;
  return (
    <>
      {text.slice(0, from)}
      <span lang="en">{english}</span>
      {text.slice(from + english.length)}
    </>
  );
}
