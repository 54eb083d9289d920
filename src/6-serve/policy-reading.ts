import type { Incident, Toll } from "../model/record.ts";

/** The tolls of an incident as one named casualty policy reads its figures, and the other policies that could be asked. */
export interface PolicyReading {
  readonly policy: string;
  /** Every policy, the one in use first. */
  readonly policies: readonly string[];
  /** Of the policy; where it has none for a harm, those of the one in use. */
  readonly tolls: readonly Toll[];
  /** Address of the same page under another policy: "?policy=gtd". */
  href(policy: string): string;
}

/** "?policy=gtd" → the reading; `own` is the policy in use, which holds where none or an unknown one is asked for. */
export function readPolicy({ tolls }: Incident, own: string, parameters: URLSearchParams): PolicyReading {
  const policies = [...new Set([own, ...tolls.map((toll) => toll.policy)])];
  const policy = policies.find((one) => one === parameters.get("policy")) ?? own;
  const harms = [...new Set(tolls.map(({ what }) => what))];
  const tollOf = (what: string) =>
    tolls.find((toll) => toll.what === what && toll.policy === policy) ?? tolls.find((toll) => toll.what === what && toll.policy === own);
  return {
    policy,
    policies,
    tolls: harms.flatMap((what) => tollOf(what) ?? []),
    href: (other) => {
      const next = new URLSearchParams(parameters);
      if (other === own) next.delete("policy");
      else next.set("policy", other);
      return `?${next}#how-many`;
    },
  };
}
