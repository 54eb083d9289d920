/** Countries and continents in the form in which English news writes them most, lower-case; the gazetteer knows many more. */
export const COUNTRY_WORDS: ReadonlySet<string> = new Set(
  (
    "afghanistan|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|bolivia|bosnia|brazil|britain|bulgaria|burkina faso|burundi|cambodia|cameroon|canada|chad|chechnya|chile|china|colombia|congo|costa rica|" +
    "croatia|cuba|cyprus|denmark|ecuador|egypt|el salvador|england|eritrea|estonia|ethiopia|finland|france|gaza|georgia|germany|ghana|greece|guatemala|guinea|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|jamaica|japan|jordan|" +
    "kashmir|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|liberia|libya|lithuania|malaysia|mali|malta|mexico|moldova|mongolia|morocco|mozambique|myanmar|namibia|nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|northern ireland|norway|" +
    "oman|pakistan|palestine|panama|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|rwanda|saudi arabia|scotland|senegal|serbia|sierra leone|singapore|slovakia|slovenia|somalia|south africa|south korea|south sudan|spain|sri lanka|sudan|sweden|" +
    "switzerland|syria|taiwan|tajikistan|tanzania|thailand|tunisia|turkey|turkmenistan|uganda|ukraine|united arab emirates|united kingdom|united states|uk|us|u.s.|u.k.|usa|uruguay|uzbekistan|venezuela|vietnam|wales|west bank|yemen|zambia|zimbabwe|" +
    "africa|america|asia|europe|latin america|middle east|north america|south america"
  ).split("|"),
);
