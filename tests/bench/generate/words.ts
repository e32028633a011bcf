/** A word in both scripts. */
export interface Word {
  en: string;
  zh: string;
}

/** A list that is never empty. */
export type Some<Item> = readonly [Item, ...Item[]];

/** Words written `English=中文`, separated by semicolons. */
function words(list: string): Some<Word> {
  const [first, ...others] = list.split(";").map((pair): Word => {
    const [en = "", zh = ""] = pair.trim().split("=");
    return { en, zh };
  });
  if (first === undefined) throw new TypeError("a list of words is empty");
  return [first, ...others];
}

/** Syllables of company names; two make a name. */
export const syllables = words(
  "Jin=金;Yuan=源;Hua=华;Xin=鑫;Tai=泰;Heng=恒;Sheng=盛;Rui=瑞;Long=隆;Feng=丰;Da=达;Xing=兴;Hong=宏;Guang=光;Ming=明;Zhong=中;" +
    "Tian=天;Hai=海;Jia=嘉;An=安;Ke=科;Li=力;Wei=威;Yong=永;Qi=启;Bo=博;Cheng=诚;Fu=富;He=和;Kang=康",
);

/** Stems of the names of organisations abroad; two make a name. */
export const stems = words(
  "Nor=诺;Vik=维克;Al=阿尔;Ter=特;Mag=马格;Lan=兰;Ost=奥斯特;Ber=贝;Cor=科;Del=德尔;Fen=芬;Gar=加;Hal=哈尔;Ing=英;Kel=凯尔;Lor=洛;" +
    "Mer=默;Nev=内夫;Or=奥;Pel=佩尔;Quin=昆;Ros=罗斯;Sil=西尔;Tor=托;Ul=乌尔;Val=瓦尔;Wes=韦斯;Yar=亚尔;Zen=曾;Hex=赫克斯",
);

/** What an organisation works on. */
export const fields = words(
  "Magnet Materials=磁性材料;Rare Earth=稀土;New Materials=新材料;Alloy=合金;Hydrogen Energy=氢能;Metals=金属;Polishing Powder=抛光粉;" +
    "Catalysts=催化剂;Phosphors=荧光材料;Motors=电机;Precision Ceramics=精密陶瓷;Recycling=再生资源;Mining=矿业;Separation=分离;Steel=钢铁;" +
    "Electronics=电子;Power Equipment=电力设备;Automation=自动化;Optics=光学;Chemicals=化工",
);

/** Cities of China with their province, where most of the industry sits. */
export const chineseCities = words(
  "Baotou=包头;Ganzhou=赣州;Ningbo=宁波;Longnan=龙南;Leshan=乐山;Mianning=冕宁;Zibo=淄博;Shenyang=沈阳;Changchun=长春;Xiamen=厦门;" +
    "Guangzhou=广州;Shenzhen=深圳;Beijing=北京;Shanghai=上海;Tianjin=天津;Nanchang=南昌;Changsha=长沙;Wuxi=无锡;Suzhou=苏州;Hefei=合肥;" +
    "Chengdu=成都;Xi'an=西安;Lanzhou=兰州;Kunming=昆明;Nanning=南宁;Yantai=烟台;Hangzhou=杭州;Dongyang=东阳;Taiyuan=太原;Fuzhou=福州",
);

/** Countries besides China with two cities each, those with the most organisations first. */
export const abroad: Some<{ country: string; cities: Some<string> }> = [
  { country: "US", cities: ["Denver", "Houston"] },
  { country: "JP", cities: ["Osaka", "Tokyo"] },
  { country: "DE", cities: ["Hanau", "Munich"] },
  { country: "AU", cities: ["Perth", "Sydney"] },
  { country: "KR", cities: ["Busan", "Seoul"] },
  { country: "GB", cities: ["Birmingham", "London"] },
  { country: "FR", cities: ["Grenoble", "Lyon"] },
  { country: "CA", cities: ["Saskatoon", "Toronto"] },
  { country: "VN", cities: ["Haiphong", "Hanoi"] },
  { country: "IN", cities: ["Hyderabad", "Mumbai"] },
  { country: "MY", cities: ["Kuantan", "Penang"] },
  { country: "EE", cities: ["Narva", "Tallinn"] },
];

/** What processes do to a material, for the names of technologies. */
export const processes = words(
  "Solvent extraction=溶剂萃取;Ion exchange separation=离子交换分离;Molten salt electrolysis=熔盐电解;Grain boundary diffusion=晶界扩散;" +
    "Hot deformation=热变形;Sintering=烧结;Strip casting=速凝铸带;Hydrogen decrepitation=氢破碎;Bioleaching=生物浸出;Flotation=浮选;" +
    "Additive manufacturing=增材制造;Vacuum distillation=真空蒸馏;Selective leaching=选择性浸出;Coating=镀层;Precipitation=沉淀;Calcination=煅烧",
);

/** Materials, for the names of technologies and products. */
export const materials = words(
  "neodymium=钕;praseodymium=镨;dysprosium=镝;terbium=铽;samarium=钐;gadolinium=钆;lanthanum=镧;cerium=铈;yttrium=钇;europium=铕;" +
    "holmium=钬;erbium=铒;lutetium=镥;scandium=钪;mixed rare earths=混合稀土;ionic clay ore=离子型矿;bastnaesite=氟碳铈矿;monazite=独居石",
);

/** Forms in which a material is sold. */
export const shapes = words(
  "oxide=氧化物;metal=金属;carbonate=碳酸盐;chloride=氯化物;alloy flakes=合金薄片;magnets=磁体;powder=粉末;targets=靶材;fluoride=氟化物;crystals=晶体",
);

/** What products go into, for the names of sectors. */
export const uses = words(
  "Electric vehicles=电动汽车;Wind power=风电;Robots=机器人;Rail transport=轨道交通;Consumer electronics=消费电子;Medical imaging=医学影像;" +
    "Aerospace=航空航天;Lighting=照明;Oil refining=炼油;Hydrogen storage=储氢;Steelmaking=炼钢;Glass polishing=玻璃抛光;Lasers=激光;" +
    "Air conditioning=空调;Drones=无人机;Ships=船舶;Telecommunications=通信;Machine tools=机床;Elevators=电梯;Agriculture=农业",
);
