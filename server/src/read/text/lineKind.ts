const LONGEST = { words: 18, han: 36, characters: 160 };

/** Lines that pages put around a text: forms, menus, calls to share, rights. */
const NOISE =
  /^(leave a (reply|comment)|your email address|required fields|spread the word|share (this|on|via)|follow us|subscribe|sign up|log ?in|read (more|next)|related (articles|posts|news|stories)|categories\s*:|tags?\s*:|filed under|advertisement|copyright|©|all rights reserved|cookies?\b|click here|skip to|back to top|print this|comments? ?\(|previous|next post|about the author|photo( credit)?:|责任编辑|分享|版权|打印|关闭|返回|上一篇|下一篇|相关(新闻|阅读|链接)|扫(一扫|码)|点击|关注我们|免责声明|(字号|浏览|阅读)[:：]?)/i;

/** A line that only says where the text is from, or where a link opens. */
const ATTRIBUTION =
  /^(?:source|via|来源)\s*[:：][^.。！!?？]{1,80}(?:\(opens in a new (?:tab|window)\))?[.。]?$|\(opens in a new (?:tab|window)\)[.。]?$/i;

/** Length of the bullet or number before a list item with the blanks after it; 0 without one. */
export function listMark(line: string): number {
  const mark =
    /^(?:[•◦▪●○■□‣·*–—-]\s+|\(?\d{1,2}[.)]\s+|[（(]?[一二三四五六七八九十]{1,3}[)）、]\s*|\d{1,2}、\s*)/.exec(line);
  return mark?.[0].length ?? 0;
}

/** Whether a line belongs to the page rather than the text. */
export function isNoise(line: string): boolean {
  return NOISE.test(line) || ATTRIBUTION.test(line) || !/[\p{L}\p{N}]/u.test(line);
}

/** Whether a line is a heading: short, and nothing ends it; a title may be a little longer. */
export function isHeading(line: string, { isFirst, next }: { isFirst: boolean; next: string | null }): boolean {
  if (/^#{1,6}\s/.test(line)) return true;
  if (next === null && !isFirst) return false;
  if (/[.。；;：:,，、]["”’]?$/.test(line) && !/\b(Inc|Ltd|Co|Corp)\.$/.test(line)) return false;
  if (/\d$/.test(line) && isEnded(line)) return false;
  if (/[?？!！]["”’]?$/.test(line) && (/[.!?。！？]\s*\S/.test(line) || line.length > LONGEST.characters / 2))
    return false;
  const han = line.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = line.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  const room = isFirst ? 1.6 : 1;
  if (han > 0 && han >= line.length / 4) return han <= LONGEST.han * room && !/[。；]/.test(line);
  return words <= LONGEST.words * room && line.length <= LONGEST.characters * room;
}

/** Whether words end with a full stop, the number of a note behind it at most; that of a number or a short form ends none: "Part 2. Mines". */
export function isEnded(words: string): boolean {
  return /\p{Ll}{3}\.["”’)]*\d{0,3}$/u.test(words.slice(-16));
}

/** Whether a line without an end says what follows: "How X is connected". */
export function isTopic(line: string): boolean {
  return /^(?:how|what|who|which|where|when|why)\b/i.test(line);
}
