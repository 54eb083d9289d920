/** Armed groups, parties and bodies that news names without a word like "Front" or "Army", lower-case with single spaces; public knowledge. */
export const GROUP_NAMES: ReadonlySet<string> = new Set(
  (
    "islamic state|islamic state group|isis|isil|is|daesh|isis-k|is-k|iskp|islamic state khorasan|islamic state khorasan province|taliban|afghan taliban|pakistani taliban|tehreek-e-taliban pakistan|ttp|al qaeda|al-qaeda|al qaida|al-qaida|" +
    "aqap|aqim|al-shabab|al-shabaab|al shabab|al shabaab|boko haram|iswap|ansaru|hezbollah|hizbollah|hizballah|hamas|islamic jihad|palestinian islamic jihad|fatah|haqqani network|lashkar-e-taiba|lashkar-e-jhangvi|jaish-e-mohammed|jaish-e-mohammad|" +
    "jamaat-ul-ahrar|hizbul mujahideen|abu sayyaf|jemaah islamiyah|moro islamic liberation front|farc|eln|m-19|fmln|shining path|sendero luminoso|tupac amaru|mrta|extraditables|medellin cartel|cali cartel|sinaloa cartel|zetas|eta|ira|provisional ira|" +
    "real ira|ulster volunteer force|pkk|ypg|tamil tigers|ltte|lord's resistance army|janjaweed|interahamwe|m23|al-nusra front|nusra front|hayat tahrir al-sham|ahrar al-sham|free syrian army|houthis|houthi|muslim brotherhood|aum shinrikyo|" +
    "red brigades|red army faction|black september|ku klux klan|proud boys|oath keepers|wagner|wagner group|mujahideen|irgc|nato|united nations|un|u.n.|european union|eu|african union|unhcr|unicef|red cross|red crescent|white helmets|fbi|cia|atf|dea|" +
    "nypd|lapd|fsb|kgb|mossad|isi|interpol|europol|pentagon|kremlin|white house|knesset|congress|osce|iaea|world health organization|who|aclu|naacp|amnesty international|human rights watch|republicans|democrats"
  ).split("|"),
);
/** The first words of {@link GROUP_NAMES}. */
export const GROUP_BEGINNINGS: ReadonlySet<string> = new Set([...GROUP_NAMES].map((name) => name.split(" ")[0]!));
/** Words of the longest entry of {@link GROUP_NAMES}. */
export const LONGEST_GROUP_NAME = 4;

/** Media that news names without a word like "News" or "Times", lower-case. */
export const OUTLET_NAMES: ReadonlySet<string> = new Set(
  "reuters|ap|associated press|afp|agence france-presse|upi|united press international|tass|ria novosti|interfax|xinhua|efe|dpa|ansa|kyodo|yonhap|anadolu|irna|fars|sana|wafa|amaq|bbc|cnn|nbc|abc|cbs|pbs|npr|msnbc|itv|al jazeera|al-jazeera|al arabiya|der spiegel|le monde|usa today|c-span|bloomberg|politico|buzzfeed|twitter|facebook|telegram|youtube|whatsapp|instagram|voa".split(
    "|",
  ),
);

/** What bodies name themselves for, in pairs: "Front for Change and Concord", "Movement for Unity and Jihad". Lower case. */
export const CAUSES: ReadonlySet<string> = new Set(
  (
    "change concord unity justice peace islam muslims democracy progress liberation freedom equality jihad reform development defence defense" +
    " independence dignity solidarity reconciliation reconstruction salvation restoration renewal security resistance socialism rights return" +
    " monotheism combat preaching action advancement prosperity stability sovereignty labour labor"
  ).split(" "),
);

const SUFFIXES = {
  group:
    "army navy force forces corps guard guards front party movement brigade brigades battalion militia police ministry department committee commission council court congress parliament senate union league association federation organization organisation foundation institute agency bureau authority administration office service services company corporation corp inc ltd group network coalition alliance command division regiment unit squad cartel jihad liberation resistance brotherhood society university college observatory bank airlines airways rangers marines cabinet government team center centre fund trust",
  facility:
    "airport airfield hospital clinic school church mosque cathedral temple synagogue shrine monastery hotel hostel restaurant cafe café bar club nightclub pub theater theatre cinema museum stadium arena hall mall market plaza park zoo prison jail barracks base station terminal port harbor harbour bridge tunnel dam embassy consulate palace tower towers building library factory plant refinery house courthouse casino supermarket store apartments mansion castle camp",
  place:
    "city county province district region state town village island islands peninsula river lake sea ocean bay gulf mountain mountains mount valley desert coast heights hills street avenue boulevard road highway lane drive square parish township borough territory republic kingdom emirates strip neighborhood suburb prefecture governorate oblast north south east west beach creek",
  outlet:
    "times post news herald tribune journal gazette chronicle observer guardian daily press telegraph mail sun star globe radio television tv broadcasting magazine review dispatch examiner inquirer register courier wire sentinel picayune",
} as const;

/** The kind that the last word of a name tells: "Harwick Fire Department" → group; lower-case. */
export const NAME_ENDINGS: ReadonlyMap<string, keyof typeof SUFFIXES> = new Map(
  (["place", "facility", "outlet", "group"] as const).flatMap((kind) => SUFFIXES[kind].split(" ").map((word) => [word, kind] as const)),
);
