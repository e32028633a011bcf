const list = (words: string) => words.split(/\s+/).filter((word) => word !== "");

/** Words that say nothing about what a sentence is about. */
export const stopWords: ReadonlySet<string> = new Set([
  ...list(
    `a about above after again against all also am among an and any are as at be because been before being below between both but by
    can could did do does doing down during each few for from further had has have having he her here hers him his how i if in into is
    it its itself just more most my new no nor not now of off on once one only or other our out over own per s said same say says she
    should so some such t than that the their them then there these they this those through to too two under until up us very was we
    were what when where which while who whom why will with would you your yet may might must shall upon within without`,
  ),
  ...list(
    "的 了 在 是 和 与 及 或 等 为 对 有 被 从 由 把 向 中 上 下 都 也 就 还 其 该 此 这 那 并 而 但 以 于 将 已 之 者 个 们",
  ),
]);
