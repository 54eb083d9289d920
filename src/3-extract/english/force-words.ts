/** Police by whatever they are called, in the lists below. */
const POLICE = "police officer officers policeman policemen";

/** Police of the country and the town, by every word that a report of a shooting by them uses. Lower case, as the other lists. */
export const POLICE_WHO_SHOOT = words(`${POLICE} deputy deputies cop cops trooper troopers detective detectives sheriff`);

/** Police who come to end a deed: those who patrol and those who aim, but no detective, who comes when it is over. */
export const POLICE_WHO_COME = words(
  `${POLICE} policewoman policewomen constable constables deputy deputies trooper troopers marshal marshals marksman marksmen`,
);

/** Police as one side of a fight or a raid: in numbers, with agents and gendarmes. */
export const POLICE_SIDE = words(`${POLICE} agents detectives gendarmes`);

/** Soldiers as one side of a fight or a raid. */
export const TROOPS_SIDE = words("troops soldier soldiers army forces military commandos marines paramilitaries");

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}
