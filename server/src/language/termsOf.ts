import { stem } from "./stem.ts";
import { type Word, wordsOf } from "./wordsOf.ts";

/** Words of the trade, of business and of evidence in Chinese, with the English words that statements use for them. */
const WORDS = `
稀土 rare earth|氧化物 oxide|金属 metal|合金 alloy|磁体 magnet|磁材 magnet magnetic|磁性材料 magnetic material|永磁 permanent magnet
毛坯 blank|精矿 concentrate|矿山 mine|采矿权 mining licence|开采 mining mine|冶炼 smelting|分离 separation|尾矿 tailings|离子型 ionic clay
储氢 hydrogen storage|氢能 hydrogen|电机 motor|抛光 polishing|催化 catalyst|陶瓷 ceramic|玻璃 glass|钢轨 rail|高铁 high speed rail|钢 steel
风电 wind power|汽车 car vehicle|新能源汽车 electric vehicle|家电 appliance|机器人 robot|两轮车 wheeler|样机 prototype|回收 recycling recover
产量 output produced|产能 capacity|年产 capacity year|能力 capacity|生产 produced production|价格 price|每吨 tonne|季度 quarter|同比 year|环比 quarter
增长 up more growth|下降 down fell|首批 first batch|第一批 first batch|指标 quota|配额 quota|总量控制 quota control
股份 shares stake|股权 shares stake|持股 holds shares|持有 holds held|控股股东 controlling shareholder|最大股东 largest shareholder|股东 shareholder
子公司 subsidiary|全资 wholly owned|收购 acquired bought|划转 transferred|转让 sold offered|合并 merger|成立 founded|更名 renamed|原名 former
总部 headquarters seat|位于 located|工厂 plant factory|基地 base|项目 project|投资 invest investment|试验线 test line|生产线 line|中试 pilot
示范 demonstration|试验 trial test|建成 built completed|投产 production began|开工 construction began|启动 started|投入使用 service put
技术 technology|工艺 process|研发 developed development|研究院 institute|研究 research|专利 patent|标准 standard|创新 innovation
合作 cooperation partner|协议 agreement|合同 contract|签订 signed|供应 supply|采购 purchase|客户 customer|订单 order|出口 export|进口 import
许可 licence|管制 control|公告 announcement|暂停 suspended|实施 effect force|条例 regulation|禁止 ban|关税 tariff
资助 grant funded|补贴 subsidy|贷款 loan|基金 fund|国家自然科学基金 national natural science foundation|牵头 led|参与 took part
处理 process treat|绿色 green|智能 smart|工厂 factory|认定 named|获评 named|入选 selected|世界 world|全国 national country|重稀土 heavy|轻稀土 light`;

/** Chinese words with the stems of the English words that statements use for them. */
export const chineseWords: readonly [string, string[]][] = WORDS.trim()
  .split(/[|\n]/)
  .map((entry) => {
    const [chinese = "", ...english] = entry.trim().split(" ");
    return [chinese, english.map(stem)];
  });

/** The English terms for the Chinese words of a text. */
export function chineseTerms(text: string): Set<string> {
  if (!/\p{Script=Han}/u.test(text)) return new Set();
  return new Set(chineseWords.flatMap(([chinese, english]) => (text.includes(chinese) ? english : [])));
}

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

/** The terms of a text: stems of its words that are no stop words, and pairs of Chinese characters. Figures are compared on their own. */
export function termsOf(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set(words.flatMap((word, index) => termAt(word, words[index + 1]) ?? []));
}

/** The term that begins with a word; null where none does. */
export function termAt(word: Word, next: Word | undefined): string | null {
  if (word.isHan) return next?.isHan && next.start === word.end ? word.folded + next.folded : null;
  return isTerm(word.folded) ? stem(word.folded) : null;
}

/** Whether a term is a pair of Chinese characters. */
export function isHanTerm(term: string): boolean {
  return /^\p{Script=Han}/u.test(term);
}

function isTerm(folded: string): boolean {
  return folded.length > 1 && !stopWords.has(folded) && !/^\d+$/.test(folded);
}
