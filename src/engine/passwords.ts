import { scrypt, timingSafeEqual } from "node:crypto";

/** Work of one hash: 2^15 blocks of 8, three times, takes 32 MB and a tenth of a second (one of the settings that OWASP recommends). */
const COST = { exponent: 15, blockSize: 8, parallelization: 3 } as const;
const KEY_BYTES = 32;
export const SALT_BYTES = 16;

/** A password → "scrypt$15$8$3$<salt>$<key>", which holds all that checking it needs. */
export async function hashPassword(password: string, salt: Uint8Array): Promise<string> {
  const key = await deriveKey(password, salt, COST);
  return ["scrypt", COST.exponent, COST.blockSize, COST.parallelization, base64(salt), base64(key)].join("$");
}

/** Whether the password is the one that the hash was made from. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [, exponent, blockSize, parallelization, salt, key] = hash.split("$");
  const cost = { exponent: Number(exponent), blockSize: Number(blockSize), parallelization: Number(parallelization) };
  const expected = Buffer.from(key ?? "", "base64url");
  const found = await deriveKey(password, Buffer.from(salt ?? "", "base64url"), cost);
  return expected.length === found.length && timingSafeEqual(expected, found);
}

interface Cost {
  readonly exponent: number;
  readonly blockSize: number;
  readonly parallelization: number;
}

/** One after another: many sign-ins at once wait, and do not take all the memory. */
let last: Promise<unknown> = Promise.resolve();

function deriveKey(password: string, salt: Uint8Array, cost: Cost): Promise<Buffer> {
  const next = last.then(() => deriveKeyNow(password, salt, cost));
  last = next.catch(() => {});
  return next;
}

function deriveKeyNow(password: string, salt: Uint8Array, { exponent, blockSize, parallelization }: Cost): Promise<Buffer> {
  const options = { N: 2 ** exponent, r: blockSize, p: parallelization, maxmem: 256 * blockSize * 2 ** exponent };
  return new Promise((resolve, reject) => {
    // Letters that look the same are the same, however the keyboard composes them.
    scrypt(password.normalize("NFKC"), salt, KEY_BYTES, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64url");
}
