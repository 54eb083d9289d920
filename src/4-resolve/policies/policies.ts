import { acled } from "./acled.ts";
import { airwars } from "./airwars.ts";
import { corroborate } from "./corroborate.ts";
import { gtd } from "./gtd.ts";
import { gtdCount } from "./gtd-count.ts";
import { ibc } from "./ibc.ts";
import type { Policy } from "./policy.ts";
import { ucdp } from "./ucdp.ts";

/** Every policy, the default first. A new one is a file and a line here. */
export const POLICIES: readonly Policy[] = [corroborate, gtd, gtdCount, ucdp, acled, ibc, airwars];
