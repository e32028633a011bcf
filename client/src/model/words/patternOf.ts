import escapeStringRegexp from "escape-string-regexp";

/**
 * A pattern that finds any of the words as they are written, in one capturing group, so that `split` keeps them.
 * Longer words come first: where one word begins another, all of the longer one is found.
 */
export function patternOf(words: Iterable<string>, flags: string): RegExp {
  const longestFirst = [...new Set(words)].filter((word) => word !== "").sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return /(?!)/;
  return new RegExp(`(${longestFirst.map(escapeStringRegexp).join("|")})`, flags);
}
