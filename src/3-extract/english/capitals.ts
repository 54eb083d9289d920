/** Capitals whose English names stand for the government that sits there: "Islamabad denied it", "blamed Tehran". Lower case. */
export const CAPITALS: ReadonlySet<string> = new Set(
  (
    "abuja|accra|addis ababa|algiers|amman|ankara|antananarivo|asmara|astana|asuncion|asunción|athens|baghdad|baku|bamako|bangkok|bangui|beijing|beirut|" +
    "belgrade|berlin|bern|bishkek|bissau|bogota|bogotá|brasilia|brasília|bratislava|brazzaville|brussels|bucharest|budapest|buenos aires|bujumbura|" +
    "cairo|canberra|caracas|chisinau|colombo|conakry|copenhagen|dakar|damascus|delhi|dhaka|djibouti|doha|dublin|dushanbe|freetown|gitega|hanoi|harare|" +
    "havana|helsinki|islamabad|jakarta|jerusalem|juba|kabul|kampala|kathmandu|khartoum|kiev|kigali|kingston|kinshasa|kuala lumpur|kyiv|la paz|libreville|" +
    "lima|lisbon|ljubljana|lome|lomé|london|luanda|lusaka|madrid|managua|manama|manila|maputo|mexico city|minsk|mogadishu|monrovia|montevideo|moscow|" +
    "muscat|n'djamena|nairobi|naypyidaw|new delhi|niamey|nicosia|nouakchott|oslo|ottawa|ouagadougou|panama city|paris|phnom penh|podgorica|" +
    "port-au-prince|prague|pretoria|pristina|pyongyang|quito|rabat|riga|riyadh|rome|san salvador|sanaa|santiago|santo domingo|sarajevo|seoul|skopje|" +
    "sofia|stockholm|taipei|tallinn|tashkent|tbilisi|tegucigalpa|tehran|tel aviv|thimphu|tirana|tokyo|tripoli|tunis|ulaanbaatar|vienna|vientiane|" +
    "vilnius|warsaw|washington|windhoek|yamoussoukro|yaounde|yaoundé|yerevan|zagreb"
  ).split("|"),
);
