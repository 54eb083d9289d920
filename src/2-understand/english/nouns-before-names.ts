/** Nouns that a name may follow without a comma: "the group Red Dawn has", "a spokesman Ali Reza said". Singular: behind a plural a name more often begins something new. */
export const NOUNS_BEFORE_NAMES: ReadonlySet<string> = new Set(
  (
    "group movement militia organization organisation party faction gang cartel network army company firm agency newspaper magazine daily " +
    "website channel broadcaster station program programme show film movie book novel song band team club ship vessel ferry operation " +
    "president minister premier secretary governor mayor senator lawmaker congressman representative deputy director chief leader head " +
    "chairman chairwoman commander general colonel captain major lieutenant sergeant officer policeman detective sheriff inspector soldier " +
    "spokesman spokeswoman spokesperson official ambassador envoy diplomat adviser advisor aide candidate king queen prince princess emir " +
    "sheikh imam cleric ayatollah bishop pope priest pastor judge justice prosecutor attorney lawyer barrister doctor nurse professor " +
    "teacher analyst expert researcher scientist economist historian author writer poet editor journalist reporter correspondent " +
    "photographer blogger activist campaigner dissident actor actress singer rapper musician artist comedian player striker goalkeeper " +
    "coach manager driver pilot resident witness neighbor neighbour survivor victim suspect gunman attacker shooter bomber brother sister " +
    "son daughter father mother husband wife uncle aunt cousin nephew niece friend colleague student man woman boy girl city town village " +
    "state province district county country neighbor rival partner ally founder owner worker employee executive hostage militant militiaman"
  ).split(" "),
);
