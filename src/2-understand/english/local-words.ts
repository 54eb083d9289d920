const words = (text: string): readonly string[] => text.split("|");

/**
 * Words that (nearly) only the news of one country uses: ISO 3166-1 alpha-2 → lower-case words or pairs of words. A report that talks of
 * sheriffs and school boards means the Paris in Texas more often than the one in France.
 */
export const LOCAL_WORDS: Readonly<Record<string, readonly string[]>> = {
  US: words(
    "sheriff|sheriffs|sheriff's|deputies|county|counties|trooper|troopers|highway patrol|high school|middle school|elementary school|junior high|school board|school district|district attorney|grand jury|city council|state police|police department|fire department|county jail|county commissioners|commissioner|commissioners|township|superintendent|sophomore|freshman|interstate|town hall|city hall|city manager|councilman|councilwoman|alderman|subdivision|mobile home|parish|assistant chief|state representative|republican|democrat|homecoming|touchdown|quarterback",
  ),
  GB: words(
    "constabulary|crown court|magistrates|borough council|district council|county council|councillor|councillors|pensioner|£|detective constable|det con|det sgt|pcso|mp|nhs|a-level|gcse|petrol|lorry|carriageway|motorway|high street|headteacher|labour|tory|lib dem|liberal democrat|parish council|the met|footballer|premiership",
  ),
  CA: words(
    "rcmp|opp|mountie|mounties|metis|hydro|mpp|mla|premier|riding|provincial|provincial police|toonie|tim hortons|curling|hockey league|regional council",
  ),
  IE: words("garda|gardai|gardaí|taoiseach|td|tds|tánaiste|fianna fáil|fine gael|fáil|gaa|oireachtas|dáil"),
  AU: words("aussie|ute|afl|nrl|mp|rba|councillors|magistrates"),
  IN: words("crore|lakh|rs|panchayat|lok sabha|rupees|tehsil|taluk|gram|jawans|crpf|naxals|naxalites"),
  // Armed groups and forces that are of one country, whatever else they are known for.
  NG: words("boko haram|iswap|naira|civilian jtf"),
  SO: words("shabab|shabaab|al-shabab|al-shabaab|amisom|puntland"),
  PH: words("abu sayyaf|moro islamic|barangay|barangays|bangsamoro"),
  CO: words("farc|eln|auc"),
  PE: words("shining path|sendero luminoso"),
  SV: words("fmln|farabundo marti"),
  LK: words("ltte|tamil tigers"),
  MM: words("tatmadaw|arakan army"),
  CD: words("fardc|monusco|m23"),
  CF: words("seleka|anti-balaka|minusca"),
  ML: words("minusma|azawad"),
  YE: words("houthi|houthis"),
  IQ: words("peshmerga|hashd"),
  MX: words("zetas|sinaloa cartel|jalisco cartel"),
  MZ: words("renamo|frelimo"),
};
