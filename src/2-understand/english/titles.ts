/** Words before a person's name, lower-case without points; capitalised ones are not part of the name. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss dr prof sir lord lady dame rev reverend fr father sister brother rabbi imam sheikh mullah pope bishop archbishop cardinal pastor ayatollah president vice prime minister premier chancellor king queen prince princess emir " +
    "sultan governor gov mayor senator sen representative rep congressman congresswoman deputy secretary ambassador commissioner chief sheriff constable detective inspector superintendent officer trooper marshal agent sergeant sgt corporal cpl " +
    "lance private pvt lieutenant lt captain capt major maj colonel col general gen brigadier brig admiral adm commander cmdr staff specialist judge justice attorney prosecutor coroner spokesman spokeswoman spokesperson director chairman " +
    "chairwoman professor doctor coach defense defence foreign interior health justice state former acting assistant executive police fire first"
  ).split(" "),
);
