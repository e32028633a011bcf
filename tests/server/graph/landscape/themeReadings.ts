/** A row read by hand from the dossiers: gap, each side with its evidence, and the leader there. */
type Read = [technology: string, gap: string, china: string, abroad: string];

/** The rows of each theme of the article of 2025. */
export const themeReadings: Record<string, Read[]> = {
  separation: [
    [
      "solvent-extraction-separation",
      "more-abroad",
      "deployed single-source: hefa-rare-earth, northern-rare-earth",
      "commercial corroborated: energy-fuels, irel, lynas-rare-earths, neo-silmet, solvay",
    ],
    [
      "heavy-rare-earth-separation",
      "more-in-china",
      "commercial corroborated: china-rare-earth-resources, jiangyin-jiahua",
      "commercial corroborated: lynas-rare-earths",
    ],
    [
      "green-smelting-upgrade",
      "none-found-abroad",
      "deployed single-source: baogang-group, huamei-rare-earth",
      "nobody",
    ],
  ],
  bioleaching: [
    [
      "bioleaching-of-tailings",
      "more-abroad",
      "demonstration single-source: huamei-rare-earth, northern-rare-earth, rare-earth-new-materials-innovation-center",
      "demonstration corroborated: biotatec",
    ],
  ],
  "high-cerium magnets": [
    [
      "high-cerium-low-praseodymium-magnets",
      "not-comparable",
      "commercial corroborated: antai-northern, cisri",
      "not-stated assessed: niron-magnetics",
    ],
  ],
  "giant magnetostrictive materials": [
    [
      "giant-magnetostrictive-materials",
      "more-abroad",
      "demonstration single-source: baogang-group, rare-earth-new-materials-innovation-center",
      "commercial single-source: active-signal-technologies, ames-national-laboratory",
    ],
  ],
  "disc motors": [
    [
      "disc-motors",
      "more-abroad",
      "demonstration single-source: northern-rare-earth, rare-earth-new-materials-innovation-center",
      "commercial corroborated: infinitum, koenigsegg, yasa",
    ],
  ],
  "hydrogen storage": [
    [
      "solid-state-hydrogen-storage",
      "as-many",
      "demonstration single-source: national-rare-earth-functional-materials-innovation-center, northern-rare-earth",
      "commercial corroborated: gkn-hydrogen, mincatec-energy",
    ],
    [
      "rare-earth-hydrogen-storage-alloys",
      "more-abroad",
      "commercial single-source: northern-rare-earth",
      "commercial single-source: heraeus-remloy, less-common-metals",
    ],
    [
      "hydrogen-refuelling-station",
      "not-comparable",
      "pilot self-reported: baogang-group",
      "last-reported corroborated: h2-mobility-deutschland",
    ],
  ],
  "rails and steels": [
    [
      "high-speed-rail-track-400kmh",
      "as-many",
      "deployed self-reported: baogang-group",
      "commercial corroborated: voestalpine-railway-systems",
    ],
    [
      "premium-rail-steel",
      "not-comparable",
      "not-stated assessed: baotou-steel",
      "deployed self-reported: british-steel",
    ],
    [
      "wind-power-steel",
      "more-abroad",
      "deployed single-source: baotou-steel",
      "deployed corroborated: dillinger, ilsenburger-grobblech",
    ],
    [
      "marine-pipeline-steel",
      "more-abroad",
      "commercial self-reported: baotou-steel",
      "deployed self-reported: jfe-steel, nippon-steel",
    ],
    [
      "weathering-bridge-steel",
      "as-many",
      "commercial self-reported: baotou-steel",
      "commercial single-source: united-states-steel",
    ],
  ],
  "textiles, agriculture and medical products": [
    [
      "rare-earth-textiles",
      "not-comparable",
      "commercial self-reported: brire-tianjin-branch",
      "last-reported self-reported: takisada-nagoya",
    ],
    [
      "rare-earth-agriculture",
      "as-many",
      "pilot single-source: brire-tianjin-branch",
      "commercial single-source: treibacher",
    ],
    [
      "rare-earth-medical-products",
      "not-comparable",
      "pilot self-reported: brire-tianjin-branch",
      "last-reported corroborated: bayer, bracco, ge-healthcare, guerbet",
    ],
  ],
  "green and smart manufacturing": [
    ["green-steel", "as-many", "commercial self-reported: baogang-group", "commercial corroborated: salzgitter"],
    [
      "smart-manufacturing",
      "not-comparable",
      "commercial self-reported: huamei-rare-earth",
      "last-reported self-reported: tata-steel",
    ],
  ],
  "the two bases: Baotou upstream, Jiangxi downstream": [
    [
      "rare-earth-mining-bayan-obo",
      "not-comparable",
      "deployed single-source: baotou-steel",
      "not-stated assessed: lkab",
    ],
    [
      "ionic-clay-mining",
      "more-abroad",
      "commercial corroborated: china-rare-earth-resources",
      "commercial corroborated: serra-verde",
    ],
    [
      "sintered-ndfeb-magnets",
      "more-in-china",
      "deployed corroborated: baotou-tianhe-magnetics, earth-panda, fujian-golden-dragon-rare-earth, golden-dragon-rare-earth-baotou, jl-mag, ningbo-yunsheng, zhenghai-magnetic, zhong-ke-san-huan",
      "commercial corroborated: e-vac-magnetics, noveon-magnetics, proterial, star-group-industrial",
    ],
  ],
};
