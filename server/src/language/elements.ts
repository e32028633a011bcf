/** The chemical elements that the atlas is about, in English and Chinese. */
const RARE_EARTHS =
  "scandium 钪,yttrium 钇,lanthanum 镧,cerium 铈,praseodymium 镨,neodymium 钕,promethium 钷,samarium 钐,europium 铕,gadolinium 钆,terbium 铽,dysprosium 镝,holmium 钬,erbium 铒,thulium 铥,ytterbium 镱,lutetium 镥";
/** Other elements and raw materials that people ask about; names with one of them are in the atlas all the same. */
const OTHERS =
  "gallium 镓,germanium 锗,lithium 锂,cobalt 钴,nickel 镍,copper 铜,tungsten 钨,antimony 锑,graphite 石墨,indium 铟,tin 锡,zinc 锌,gold 黄金,silver 白银,platinum 铂,palladium 钯,rhodium 铑,iridium 铱,ruthenium 钌,uranium 铀,thorium 钍,vanadium 钒,molybdenum 钼,chromium 铬,manganese 锰,magnesium 镁,tantalum 钽,niobium 铌,titanium 钛,zirconium 锆,hafnium 铪,rhenium 铼,tellurium 碲,selenium 硒,bismuth 铋,beryllium 铍,cadmium 镉,mercury 汞,arsenic 砷,silicon 硅,polysilicon 多晶硅,phosphorus 磷,potash 钾肥,sulphur 硫,boron 硼,fluorspar 萤石,fluorine 氟,helium 氦,bauxite 铝土矿,alumina 氧化铝,aluminium 铝,aluminum 铝,iron ore 铁矿石,coal 煤炭,oil 石油,natural gas 天然气,lng 液化天然气,quartz 石英,barite 重晶石,rubidium 铷,caesium 铯,strontium 锶,diamond 金刚石,wheat 小麦,soybean 大豆";

function pairs(list: string): { en: string; zh: string }[] {
  return list.split(",").map((pair) => {
    const place = pair.lastIndexOf(" ");
    return { en: pair.slice(0, place), zh: pair.slice(place + 1) };
  });
}

/** Rare earth elements by name. */
export const rareEarths = pairs(RARE_EARTHS);
/** Elements and raw materials beside the subject of the atlas. */
export const otherMaterials = pairs(OTHERS);
