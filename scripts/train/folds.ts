/** 0 to `folds` − 1, by the letters of the name: the same each time, and the same for all that has the name. */
export function foldOf(name: string, folds: number): number {
  let hash = 7;
  for (const letter of name) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return ((hash >>> 7) ^ (hash >>> 13)) % folds;
}
