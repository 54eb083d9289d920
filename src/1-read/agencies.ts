/** News agencies by their usual short form, with the other names they sign with. Order does not matter. */
export const AGENCIES: readonly (readonly [name: string, ...others: string[]])[] = [
  ["AP", "Associated Press", "AP News", "A.P."],
  ["Reuters", "Thomson Reuters", "Reuters News"],
  ["AFP", "Agence France-Presse", "Agence France Presse", "AFP News"],
  ["UPI", "United Press International"],
  ["dpa", "Deutsche Presse-Agentur", "dpa International"],
  ["PA", "PA Media", "Press Association", "PA News Agency"],
  ["AAP", "Australian Associated Press"],
  ["Canadian Press", "CP"],
  ["EFE", "Agencia EFE"],
  ["ANSA"],
  ["Lusa"],
  ["Belga"],
  ["ANP"],
  ["TASS", "ITAR-TASS", "Itar-Tass"],
  ["RIA Novosti", "RIA"],
  ["Interfax", "Interfax-Ukraine"],
  ["Ukrinform"],
  ["UNIAN"],
  ["PAP", "Polish Press Agency"],
  ["Xinhua", "Xinhua News Agency"],
  ["Kyodo", "Kyodo News"],
  ["Jiji Press", "Jiji"],
  ["Yonhap", "Yonhap News Agency"],
  ["Bernama"],
  ["Antara"],
  ["PTI", "Press Trust of India"],
  ["ANI", "Asian News International"],
  ["IANS", "Indo-Asian News Service"],
  ["APP", "Associated Press of Pakistan"],
  ["Pajhwok", "Pajhwok Afghan News"],
  ["Anadolu", "Anadolu Agency", "AA"],
  ["IRNA", "Islamic Republic News Agency"],
  ["SANA", "Syrian Arab News Agency"],
  ["WAFA"],
  ["MENA", "Middle East News Agency"],
  ["NAN", "News Agency of Nigeria"],
  ["APA News", "African Press Agency"],
  ["Prensa Latina"],
  ["Notimex"],
  ["Bloomberg", "Bloomberg News"],
  ["CNN", "CNN Wire", "CNN Newsource"],
  ["BNO News", "BNO"],
  ["Bay City News", "Bay City News Service", "BCN"],
  ["City News Service", "CNS"],
  ["Tribune News Service", "TNS"],
  ["New York Times News Service"],
  ["McClatchy", "McClatchy Newspapers"],
  ["Gannett", "Gannett News Service"],
  ["Scripps", "Scripps Howard News Service"],
];

const BY_NAME = new Map(AGENCIES.flatMap(([name, ...others]) => [name, ...others].map((each) => [each.toLowerCase(), name] as const)));

/** "The Associated Press" → "AP", "KDKA/AP" → "AP"; a name that is no known agency comes back trimmed. */
export function agencyName(written: string): string {
  const bare = written
    .trim()
    .replace(/^(?:copyright\s+)?(?:the\s+)?/i, "")
    .replace(/\s+/g, " ");
  const known = [bare, ...bare.split("/")].map((part) => BY_NAME.get(part.trim().toLowerCase())).find((name) => name !== undefined);
  return known ?? bare;
}
