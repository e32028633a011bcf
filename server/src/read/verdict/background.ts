import type { ReadSentence } from "../../contract/index.ts";

type Why = NonNullable<ReadSentence["reason"]>["why"];

/** Results of a firm and prices of a day, which no claim of the atlas keeps up with. */
const RESULTS =
  /\b(?:revenues?|net profits?|profits?|earnings|turnover|EBITDA|net income|net loss|share prices?|dividends?|market cap\w*|(?:rare earth |oxide |spot |list )?prices? (?:of|for|rose|fell|fluctuat\w+|were|are|have|had|jumped|climbed|dropped|reached)|(?:traded|trades|trading|quoted|changed hands) (?:at|around|near|for)|(?:a|per) (?:tonne|kilo(?:gram(?:me)?)?|kg) on (?:Mon|Tues|Wednes|Thurs|Fri)day)\b|(?:\b(?:rose|fell|gained|lost|slipped|jumped)\b[^.]*\b(?:to|at)\b[^.]*\b(?:a|per) (?:tonne|kilo(?:gram(?:me)?)?|kg)\b)|报价|成交价|现货价|均价|挂牌价|营业收入|营收|净利润|利润总额|每股收益|股价|市值|价格(?:涨|跌|上涨|下跌|回落|升|为|达)/iu;
/** Opinion, praise and forecasts of others. */
const OPINION =
  /\b(?:important|crucial|significant|strategic|impressive|remarkable|key step|milestone|in line with|wider (?:strategy|plan)|strengthen(?:s|ed|ing)?|complain(?:s|ed)|believes?|argues?|warns?|warned|praised?|criticis\w+|criticiz\w+|may (?:never|have to|need)|might (?:have to|need)|could (?:have to|help)|(?:analysts?|experts?|economists?|observers?|investors|brokers?|banks?) (?:say|said|expect(?:s|ed)?|forecasts?|predicts?|predicted|think|fear)|expected by analysts|fits? (?:into )?(?:a|the) wider)\b|重要意义|有助于|(?:专家|分析师|机构|业界)(?:认为|预计|预测|表示)|分析认为|业内人士|标志着|彰显|助力/iu;

/** The kind of background that a sentence without a claim is; null if it states something that the atlas could have. */
export function backgroundOf(sentence: string): Why | null {
  if (RESULTS.test(sentence)) return "results";
  return OPINION.test(sentence) ? "opinion" : null;
}
