import type { Claim } from "../../contract/index.ts";
import { kinOf, predicatesSaid } from "../../language/predicateWords.ts";
import { stanceOf } from "../../language/stanceOf.ts";
import { chineseTerms, termsOf } from "../../language/termsOf.ts";

/** Words for what becomes of something, by kind: a claim with one of a kind tells of that kind. */
const CHANGES: readonly RegExp[] = [
  /\b(?:expan|enlarg|exten|doubl|tripl|rais|increas|boost|grow|grew|rose|risen|more\b|additional)\w*|扩|增|翻番|提高/iu,
  /\b(?:halv|cut\b|cuts\b|reduc|lower|shr[aiu]nk|declin|drop|fell\b|fall)\w*|减|下降/iu,
  /\b(?:delay|postpon|defer|slip)\w*|推迟|延期|延后/iu,
  /\b(?:clos(?:e|es|ed|ing|ure)\b|shut|mothball|idl|halt|suspend|stop|ceas|quit)\w*|关闭|停产|停工|退出/iu,
  /\b(?:mov(?:e|es|ed|ing)\b|relocat|renam|merg)\w*|搬迁|迁至|更名|合并/iu,
  /\b(?:resum|reopen|restart|renew)\w*|复产|重启|续签/iu,
  /\b(?:sell(?:s|ing)?|divest(?:s|ing)?|dispos(?:e|es|ing) of)\b.*\b(?:stakes?|shares|holdings?|interest)\b|(?:出售|转让|减持).*(?:股份|股权)/iu,
  /\b(?:pledg|mortgag|wr(?:ote|itten|ites|ite) (?:off|down))\w*|质押|抵押|计提/iu,
  /\b(?:sue[sd]?|suing|fine[sd]|accus|strik|struck|fires?|caught fire|accident|explo|patent|recall)\w*|起诉|罚款|罢工|火灾|爆炸|事故|专利|召回/iu,
  /\b(?:new|second|third|fourth|another|further)\b|新建|新厂|二期|三期|又一/iu,
];

/** Words that say no more of a place than that somebody is there. */
const OF_PLACES = new Set(
  termsOf(
    "facility mine company group firm run operate operation stand lie own present plan rare earth china say said report reported announced told analyst spokesman also already still",
  ),
);

/** Words for a plan beside those of `stanceOf`, and for the beginning of a works: a seat or an old works is no plan come true. */
const PLANS = /\bplans?\b|筹建/iu;
const BEGUN = /\b(?:open|buil[dt]|construct|beg[au]n|start|plan|complet|commission|went into)/iu;

/** A mine or works may have been bought long before or after what a claim says of who is there. */
const BOUGHT = /\b(?:bought|buys|acquir\w*|purchas\w*|took over)\b|收购/iu;

/** From so many words in common on, besides names and words for the relation, a claim tells of what the clause tells of. */
const IN_COMMON = { ofPlace: 1, other: 2 };

/**
 * Whether a clause tells what became of a relation, such as a raised stake or a plant that was enlarged, and the claim only that
 * it is there; a claim on a place says nothing of what else happened there. Not where they have more in common.
 */
export function isOtherNews(
  { predicate, statement, status }: Claim,
  terms: ReadonlySet<string>,
  plain: string,
): boolean {
  const isPlace = predicate === "LOCATED_IN";
  const isPlan = PLANS.test(plain) || stanceOf(plain).includes("plan");
  if (isPlace && isPlan && !BEGUN.test(statement)) return true;
  if ((isPlace || predicate === "MINES") && BOUGHT.test(plain) && !BOUGHT.test(statement)) return true;
  const kin = kinOf(predicate);
  const words = [...termsOf(plain), ...chineseTerms(plain)].filter(
    (term) => !(isPlace && OF_PLACES.has(term)) && !kin.some((one) => predicatesSaid([term], "").has(one)),
  );
  const common = words.filter((term) => terms.has(term)).length;
  if (common >= (isPlace ? IN_COMMON.ofPlace : IN_COMMON.other)) return false;
  // A stake that the atlas has as ended may well have been sold.
  const isUntold = status !== "ended" && CHANGES.some((change) => change.test(plain) && !change.test(statement));
  return isUntold || (isPlace && words.some((term) => /^[a-z]/.test(term)));
}
